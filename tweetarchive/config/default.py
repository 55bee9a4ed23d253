"""The archive.toml that a new archive starts with: every section and key, as it would be anyway, and what it is for.

It is text for people. What counts where a key is missing stands in sections.py; a test holds the two together.
"""

DEFAULT = """\
# What this archive is and how it is shown. Every line is optional; a "#" in front means: as it would be anyway.

[site]
title = "My conversations"
# description = ""              # a sentence for search engines and link previews
# language = "en"               # of the pages' own words and dates: also "en-US", "de", "es", "fr", "ja", "ar"
# time_zone = "UTC"             # days begin and end here, e.g. "Europe/Warsaw"
# theme = "letters"             # `tweetarchive theme list` shows all
# robots = "noindex"            # "public" lets search engines in, "noai" those that train no models
# originals = true              # link to where posts and accounts once stood
# permalinks = ""               # how "nancy/status/1" leads to a post: "stubs", "lookup", "redirects", "nginx", "none"
# base_url = ""                 # where the site will stand, e.g. "https://me.github.io/letters/"

[owner]
# person = ""                   # the name in front of people/<name>.md that describes you

[gate]
# liked_parents = false         # show a stranger's words you liked where they are missing from a conversation
# friends = "shared"            # of a friend's export, only what concerns you; "all" shows all their public posts

[threads]
# infer = true                  # join what you and one person wrote within minutes, where their words are missing
# gap_minutes = 60              # how many minutes may lie between; more joins more, and more that is wrong

[consent]
# default = "full"              # how people are shown: full, excerpt, link, initials, absent; see docs/consent.md
# few = 0                       # with whom fewer posts than this were exchanged, they are shown as
# few_level = "initials"        # this says; what a person's own file says counts before both
# somebody = "somebody"         # what stands in words for the name of somebody who is absent

[media]
# max_width = 1600              # pixels across; wider pictures are published smaller, films and what moves as they are
# video = "copy"                # "poster" shows a picture from each film instead, "skip" says that there was one

[search]
# enabled = true                # a page that finds words, and the files of its index

[books]
# friends = "described"         # whose years can be read from end to end: of those with a people file; "all", "none"
# years = false                 # each year with everybody, too; makes the site a fifth larger

[publish]
# remote = ""                   # where `tweetarchive publish` goes, e.g. "git@github.com:me/letters.git"
# branch = "gh-pages"           # the branch that is the site

[check]
# allow = []                    # what `tweetarchive check` may find: ["hello@me.example"]
# page_bytes = 300_000          # a page with more is heavy
# file_bytes = 104_857_600      # the largest file that your host takes, and below, the largest site
# site_bytes = 1_000_000_000

[limits]
# total_bytes = 1_099_511_627_776   # the largest export that is read, unpacked
# also: members, member_bytes, ratio

[theme]
# What can be chosen in the theme: `tweetarchive theme docs` tells.
"""
