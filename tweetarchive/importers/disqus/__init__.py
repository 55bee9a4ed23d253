"""Disqus: the XML export of a site's comments, `<shortname>-<time>-all.xml.gz`.

One file lists categories, then threads (one for each page that ever showed the comment box), then posts (the comments),
joined by `dsq:id`. It is read twice: `survey` finds which threads are one article and what the posts' own ids are,
`extracting` makes records that need nothing but themselves, `interpreting` says what they mean.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| disqus.article | `dsq:id` | thread | Post, an article of which nothing but title and address is known |
| disqus.comment | `dsq:id` | post, with its thread and the article that stands for it | Account and Post, a comment |
| disqus.category | `dsq:id` | category | kept only |

E-mail and IP addresses, which exports had until about 2016 and lack since, stay in the records; of the e-mail address
only a hash goes further. The WordPress file that Disqus *imports* is no export of Disqus and not recognised here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...exports.roots import likely_xml
from ...messages import message
from ...records import Given, Meant, Origin, Raw
from .extracting import extract_all
from .interpreting import interpret_all
from .survey import is_disqus, origin_of

NAME = "disqus"
SERVICE = "disqus"
TITLE = "Disqus"
BELONGS: Literal["account", "site", "nobody"] = "site"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"disqus.category": (message("Categories"), message("how Disqus sorted the pages, which readers never saw"))}
)


def recognise(export: Export) -> str:
    """ "disqus-xml", or "" if the first XML file of the export is not Disqus's."""
    first = next(likely_xml(export), None)
    return "disqus-xml" if first and is_disqus(first) else ""


def origin(export: Export) -> Origin:
    """The site is the host of most pages; the time is that in the file's name, or else of the newest comment."""
    return origin_of(export)


def extract(export: Export) -> Iterator[Given]:
    """Every thread, post and category of every Disqus file."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming; versions of one record must come one after the other."""
    return interpret_all(records)
