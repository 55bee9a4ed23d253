"""What templates see, and nothing else: one frozen struct for each kind of page, and the parts they are made of.

No HTML, no database row, no translated word is in here; times are numbers and ISO dates, which the theme words as it
likes. Every `path` is relative to the site's root ("friends/nancy.html", maybe with "#anchor"); a template turns it
into a link with the `url` filter. "" means: there is none. The template reference is generated from these types and
their docstrings, which tell of each field on a line of its own.
"""

from tweetarchive.site.views.cards import (
    DayCount,
    Encounter,
    FriendCard,
    MonthCard,
    MonthCount,
    ServiceYears,
    Slice,
    ThreadCard,
    YearCard,
)
from tweetarchive.site.views.frame import Document, Page, SiteView
from tweetarchive.site.views.of_archive import AboutPage, HoldingView, NotFoundPage, SourceView
from tweetarchive.site.views.of_dates import DatesPage, DayPage, MonthPage, YearPage
from tweetarchive.site.views.of_days import (
    AnniversariesPage,
    Anniversary,
    AnniversaryMonth,
    CalendarFile,
    DayOfYear,
    DaysPage,
    OnThisDayPage,
    YearOnDay,
)
from tweetarchive.site.views.of_people import FriendPage, FriendsPage, FriendYearPage, HomePage, MetPage
from tweetarchive.site.views.of_reviews import (
    MetInPerson,
    Newcomer,
    PartingView,
    ReturnView,
    ReviewPage,
    YearFriend,
    YearsSince,
)
from tweetarchive.site.views.of_threads import ThreadItem, ThreadPage, ThreadsPage, ThreadsYearPage
from tweetarchive.site.views.posts import (
    Answer,
    Citation,
    Elsewhere,
    MediaView,
    Named,
    Ping,
    PostView,
    Reference,
    Version,
)
from tweetarchive.site.views.words import Content, Moment, PersonRef, Piece

__all__ = [
    "AboutPage",
    "AnniversariesPage",
    "Anniversary",
    "AnniversaryMonth",
    "Answer",
    "CalendarFile",
    "Citation",
    "Content",
    "DatesPage",
    "DayCount",
    "DayOfYear",
    "DayPage",
    "DaysPage",
    "Document",
    "Elsewhere",
    "Encounter",
    "FriendCard",
    "FriendPage",
    "FriendYearPage",
    "FriendsPage",
    "HoldingView",
    "HomePage",
    "MediaView",
    "MetInPerson",
    "MetPage",
    "Moment",
    "MonthCard",
    "MonthCount",
    "MonthPage",
    "Named",
    "Newcomer",
    "NotFoundPage",
    "OnThisDayPage",
    "Page",
    "PartingView",
    "PersonRef",
    "Piece",
    "Ping",
    "PostView",
    "Reference",
    "ReturnView",
    "ReviewPage",
    "ServiceYears",
    "SiteView",
    "Slice",
    "SourceView",
    "ThreadCard",
    "ThreadItem",
    "ThreadPage",
    "ThreadsPage",
    "ThreadsYearPage",
    "Version",
    "YearCard",
    "YearFriend",
    "YearOnDay",
    "YearPage",
    "YearsSince",
]
