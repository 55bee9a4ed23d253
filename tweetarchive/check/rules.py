"""Every rule that a site has to keep, how bad it is to break it, and what to do then."""

from __future__ import annotations

from collections.abc import Mapping

from tweetarchive.check.findings import Level

LEVELS: Mapping[str, Level] = {
    # where links lead
    "broken-link": "error",
    "broken-place": "error",
    "wrong-case": "error",
    "outside-site": "error",
    "from-root": "error",
    "not-found-page": "error",
    # what pages ask of whom
    "outside-request": "error",
    "inline": "error",
    "policy": "error",
    # how pages are written
    "malformed": "error",
    "same-id": "error",
    "language": "error",
    "title": "error",
    "no-alt": "error",
    # what a host or a disk takes
    "too-large": "error",
    "nearly-too-large": "warning",
    "heavy": "warning",
    "same-name": "error",
    "long-name": "error",
    "odd-name": "warning",
    "is-link": "error",
    "unread": "error",
}
"""An error is something that a reader would suffer from, or that a host refuses; a warning may become one."""

HINTS: Mapping[str, str] = {
    "broken-link": "If you changed nothing by hand, build again; what is still broken then is a template's mistake.",
    "broken-place": "The page is there, the place on it is not: its id is spelled in another way, or on another page.",
    "wrong-case": "Write it as the file is written. Your disk takes both for the same, GitHub Pages does not.",
    "outside-site": "Copy what it names into the site, or leave the link out: what lies above is not published.",
    "from-root": "Write it from where the page is (../style.css): then it holds under /letters/ and on a disk, too.",
    "not-found-page": "404.html is shown under any address. Begin its links with / and build with site.base_url set.",
    "outside-request": "Copy what it asks for into the site. Links that a reader may follow are no request.",
    "inline": "Put styles into a stylesheet and scripts into a file; the page's policy stops what is not in one.",
    "policy": "Take the Content-Security-Policy of the themes that come with the program, before everything it binds.",
    "malformed": "Look at what is opened and closed around it. Browsers repair it, not all in the same way.",
    "same-id": "An id stands on a page once: a link to it arrives at the first.",
    "language": 'Write <html lang="en"> with the language it is in: a screen reader pronounces it by that.',
    "title": "Give the page a <title>: it is what bookmarks and search engines show.",
    "no-alt": 'Say in alt="…" what is to be seen; alt="" if the words beside it say it.',
    "too-large": "Publish less: smaller pictures (media.max_width) or no films (media.video) in archive.toml.",
    "nearly-too-large": "It still goes. Smaller pictures (media.max_width) or no films (media.video) make room.",
    "heavy": "It takes seconds on a telephone. Split it, or let it show fewer things.",
    "same-name": "Rename one: on Windows and macOS the second would take the place of the first.",
    "long-name": "Shorten it: most disks take names of 255 bytes.",
    "odd-name": "Rename it if others are to unpack the site on Windows.",
    "is-link": "Put the file itself there: links are not followed, and GitHub Pages refuses them.",
    "unread": "Look what it is. What nobody can look into should not be published.",
}
"""What to do when a rule is broken, where nothing better is known."""
