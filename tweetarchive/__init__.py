"""tweetarchive: an archive of people and what happened between them, made from the exports of microblogs and blogs."""

__version__ = "0.1.0"
