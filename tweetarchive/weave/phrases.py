"""Words of languages that carry conversations: how people greet, praise, lead over to a quote, and begin sentences.

Data only. A language is added here and nowhere else. Names never stand here.
"""

from __future__ import annotations

GREETINGS = r"""
hi hiya hey howdy hello dear thanks thank\syou many\sthanks thx ty cheers welcome(?:\sback)? congrats
congratulations
good\s(?:morning|day|evening)
hallo liebe[rs]? moin servus danke(?:\sdir)? vielen\sdank guten\s(?:tag|morgen|abend)
hola gracias muchas\sgracias estimad[oa] querid[oa] olá ola oi obrigad[oa] car[oa] ciao grazie salve
bonjour salut coucou merci chère? cher chere hoi dag bedankt dank\sje beste
hej tack kära kæra hei takk kjære cześć dzięki привет спасибо здравствуйте
"""
"""Patterns, parted by white space, of what stands before a name and makes it an address, whatever comes after."""

INTERJECTIONS = r"""
yes no yep nope yeah oh ah aw+ ok okay sorry agreed exactly absolutely true so\strue well\ssaid well\sput great
good haha lol
good\s(?:point|question|luck|one) great\s(?:post|point) ja nein genau sí sim oui non oh\sja
"""
"""Patterns of what may stand before a name that is an address only if a pause follows."""

MORE_OF_A_GREETING = r"""
there again to so\smuch very\smuch a\slot a\sbunch dear my\sfriend you auch nochmal vielmals mucho beaucoup
"""

PRAISE = """
true said put point points post posts one done job work idea right question thought thoughts comment article
advice stuff
agree agreed luck much again awesome great you
"""
"""Last words of a short first sentence, before the name of whom it is said to: "So true Ann." """

JOINTS = r"and und et y e och og en &"

SAYING = r"""
left wrote writes written said says commented comments posted noted notes asked asks put puts replied added
shared told
explained explains tweeted observed (?:had|has|have)\sthis\sto\ssay had\sto\ssay
schrieb schreibt sagte sagt meinte meint escribió dijo dice disait dit
"""

COMMENT_NUMBER = r"comment kommentar commentaire comentario comentário commento reactie no\. nr\."

COMMON = """
i a so well yes no oh ok okay thanks thank wow hi hey hello great also but and however actually ps p.s edit
update note now
first second third finally agreed true sorry please look right sure again still man dude guys everyone everybody
all folks
friend friends question anonymous guest admin me you he she we they it this that what why how who when where if
in on at the
my your as for from not just good nice love cool lol haha exactly indeed absolutely yeah yep nope hmm hm ah aha
amen
interesting amazing awesome brilliant beautiful perfect fantastic excellent wonderful congratulations congrats
ja nein danke hallo und aber ich du wir die der das gut schön sehr super anonym
si sí muy pero gracias hola anónimo anonimo merci oui non bon bravo bonjour salut anonyme invité gast ciao
grazie
"""
"""Words that begin sentences. Some people are called so, but a bare word hardly ever means them."""

NO_AUTHORS = """
i he she it we you they this that who what somebody someone one as and but so then here there today yesterday
later recently
when the a my your his her our their update edit note ps er sie ich es wir él ella il elle on
"""
"""Words that a capital letter does not make a name of somebody quoted."""

TITLES = (
    "dr dr. mr mr. mrs mrs. ms ms. prof prof. professor sir lady miss madame herr frau the a an la le el der die das"
)


def any_of(patterns: str) -> str:
    """One pattern for all of those, the longest first."""
    return "(?:" + "|".join(sorted(patterns.split(), key=len, reverse=True)) + ")"


def words(listed: str) -> frozenset[str]:
    """Those words as a set."""
    return frozenset(listed.split())
