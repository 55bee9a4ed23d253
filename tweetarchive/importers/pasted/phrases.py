"""Words of the languages in which pages were copied, as sets: what stands beside dates and names, and what is no name.

Data only.
"""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


BESIDE_DATES = _words(
    """
    on at the of am pm a m p um uhr th st nd rd le el de del à las il alle ore op om utc gmt est edt cst cdt mst
    mdt pst pdt cet cest bst z t monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
    thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so
    lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche
    lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira maandag
    dinsdag woensdag donderdag vrijdag zaterdag zondag permalink link reply edit
    """
)
"""What stands beside the month in a line that is only a date: days of the week, and words between the numbers."""

PARTICLES = _words(
    """
    de da di do dos das du des del della van von der den la le el al bin ibn ben of the and und y e et i zu zum
    ten ter in at @ &
    """
)
"""Words in lower case that belong to names."""

NOT_NAMES = _words(
    """
    he she they it i we you who what which that this these those there here as and but so then when while where
    why how if my your his her our their its everyone everybody someone somebody anyone nobody one some many
    most people others yesterday today later once now another also even because by on in at for from to with the
    a an he’s she’s it’s er sie es ich wir ihr man wer was das dies dort hier wie und aber als wenn mein dein
    sein unser él ella ellos yo nosotros quien que como pero si mi tu su il elle je nous vous qui mais comme
    comment posted reply permalink filed tagged
    """
)
"""Words that begin a line of prose, and never a line with somebody's name alone."""

OPENINGS = _words(
    """
    wow yes no well so great thanks thank hi hello hey indeed awesome nice good agreed exactly absolutely
    amazing excellent brilliant congrats congratulations sorry ok okay oh ah true right first second finally
    also and but however actually interesting beautiful love lovely i you we they he she it this that what there
    here twitter facebook google everyone everybody all folks guys man dude friend friends again sure please god
    internet blog post
    """
)
"""Words that open a comment as a name does, and are none."""

BEGINNINGS = _words(
    """
    tonight last reader friend commenter fellow our my then soon earlier recently finally meanwhile
    """
)
"""Words with a capital before the name of somebody who is quoted, that are not part of it."""
