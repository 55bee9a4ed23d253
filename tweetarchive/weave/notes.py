"""Why a comment is believed to answer something, or to repeat somebody's words: the sentences for people.

Whole sentences, without their full stop, since every language builds them in its own way; %(name)s stands for words of
the comment, which are kept beside the sentence. Decides nothing.
"""

from __future__ import annotations

from tweetarchive.messages import message

NESTED = message("It stands under it on the page")
RECORDED = message("It was recorded so")
NOBODY_AT_FIRST = message("It speaks to nobody at first")
NOBODY_ELSE = message("It speaks to nobody else")
NOBODY_HERE = message("It speaks to “%(name)s”, who is not among the earlier ones")

POST_REPEATED = message("It repeats words of the post")
COMMENT_REPEATED = message("It repeats words of the comment")
COMMENT_ELSEWHERE = message("It repeats words of a comment elsewhere")
POST_ELSEWHERE = message("It repeats words of another post")
SAYS_WHOSE = message("It says that these are words of “%(name)s”")

LINKS = message("It links to it")
LINKS_AND_REPEATS = message("It links to it and repeats words of it")
NUMBER = message("It gives its number, “%(name)s”")
NUMBER_AND_REPEATS = message("It gives its number, “%(name)s”, and repeats words of it")

OPENS = message("It opens with “%(name)s”")
OPENS_LEFT_OVER = message("It opens with “%(name)s”, and only this comment there has no name")
OPENS_AND_REPEATS = message("It opens with “%(name)s” and repeats words of it")
OPENS_WITH_ONE_OF_MANY = message("It opens with “%(name)s”, a name of more than one here")
OPENS_WITH_BEGINNING = message("It opens with “%(name)s”, the beginning of a name")

TURNS = message("It turns to “%(name)s”")
TURNS_LEFT_OVER = message("It turns to “%(name)s”, and only this comment there has no name")
TURNS_AND_REPEATS = message("It turns to “%(name)s” and repeats words of it")
TURNS_TO_ONE_OF_MANY = message("It turns to “%(name)s”, a name of more than one here")
TURNS_TO_BEGINNING = message("It turns to “%(name)s”, the beginning of a name")
