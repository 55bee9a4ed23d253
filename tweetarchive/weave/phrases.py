"""Words of languages that carry conversations: how people greet, lead over to a quote, and begin sentences.

Data only, parted by white space; where it says so they are patterns. A language is added here and nowhere else. Names
never stand here.
"""

from __future__ import annotations

GREETINGS = r"""
hi hiya hey howdy hello dear greetings thanks thank\syou many\sthanks thanks\sa\smillion thx ty cheers
welcome(?:\sback)? congrats congratulations good\s(?:morning|day|evening)
hallo liebe[rs]? moin servus danke(?:\sdir)? vielen\sdank guten\s(?:tag|morgen|abend)
hola gracias muchas\sgracias estimad[oa] querid[oa] olá ola oi obrigad[oa] car[oa] ciao grazie salve
bonjour salut coucou merci chère? cher chere hoi dag bedankt dank\sje beste
hej tack kära kæra hei takk kjære cześć dzięki привет спасибо здравствуйте
"""
"""Patterns of what stands before a name and makes it an address, whatever comes after."""

INTERJECTIONS = r"""
yes no yep nope yeah oh ah aw+ ok okay sorry agreed exactly absolutely true so\strue well\ssaid well\sput great good
nice cool lovely haha lol good\s(?:point|question|luck|one) great\s(?:post|point)
ja nein genau schön super oh\sja sí sim oui non
"""
"""Patterns of what may stand before a name that is an address only if a pause follows."""

MORE_OF_A_GREETING = r"""
there again to so\smuch very\smuch a\slot a\sbunch you auch nochmal vielmals mucho beaucoup
dear dearest my\sdear my\sfriend liebe[rs]? liebste[rs]? car[oa] querid[oa] chère? cher
"""
"""Patterns of what may stand between a greeting, or a comma, and the name."""

JOINTS = "and und et y e och og en &"
"""Between the names of a list."""

NOT_BEFORE_AN_ADDRESS = """
with about by from of for to and or nor but than as like unlike love loved hate via on in at is was are were be the a an
this that my your our his her their its i you he she we they when if because since while after before what who how
mit über von vom für zu und oder als wie durch bei im am ist war mein dein sein ihr der die das ein eine
con de del por para y o como sobre en es avec pour sur et ou de du des par comme di da per su come e ed van voor met
"""
"""Last words before a name that make it one spoken of, not one spoken to."""

AGREEING = r"""
agree(?:d|s)?\swith i'm\swith ditto\s(?:what|to) to\sadd\sto\swhat stimme zustimmung coincido\scon d'accord\savec
"""
"""Patterns before the name of somebody whose comment is meant."""

ACCORDING = "as like what wie como comme"
"""Before a name and a verb of saying: "as Ann said"."""

SAYING = r"""
left wrote writes written said says commented comments posted noted notes asked asks put puts replied added shared told
stated mentioned explained explains tweeted observed pointed\sout (?:had|has|have)\sthis\sto\ssay had\sto\ssay
schrieb schreibt sagte sagt meinte meint escribió dijo dice disait dit
"""
"""Patterns of verbs that make the name before them that of an author."""

COMMENT_NUMBER = r"comment kommentar commentaire comentario comentário commento reactie no\. nr\."
"""Patterns of words before the number of a comment."""

COMMON = """
i a so well yes no oh ok okay thanks thank wow hi hey hello great also but and however actually ps p.s edit update note
now first second third finally agreed true sorry please look right sure again still man dude guys everyone everybody all
folks friend friends question anonymous guest admin me you he she we they it this that what why how who when where if
in on at the my your as for from not just good nice love cool lol haha exactly indeed absolutely yeah yep nope hmm hm ah
aha amen interesting amazing awesome brilliant beautiful perfect fantastic excellent wonderful congratulations congrats
ja nein danke hallo und aber ich du wir die der das gut schön sehr super anonym gast
si sí muy pero gracias hola anónimo anonimo merci oui non bon bravo bonjour salut anonyme invité ciao grazie
"""
"""Words that begin sentences. Some people are called so, but a bare word hardly ever means them."""

NO_AUTHORS = """
i he she it we you they this that who what somebody someone one as and but so then here there today yesterday later
recently when the a my your his her our their update edit note ps on in at last this next
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
er sie ich es wir él ella il elle on
"""
"""Words that a capital letter does not make the name of somebody quoted."""

TITLES = """
dr dr. mr mr. mrs mrs. ms ms. prof prof. professor sir lady miss herr herrn frau monsieur madame señor señora sr sr. sra
sra. lic lic. ing ing.
"""
"""Before a name, not a part of it."""

ARTICLES = "the a an la le el der die das"


def any_of(patterns: str) -> str:
    """One pattern for all of those, the longest first."""
    return "(?:" + "|".join(sorted(patterns.split(), key=len, reverse=True)) + ")"


def words(listed: str) -> frozenset[str]:
    """Those words as a set."""
    return frozenset(listed.split())
