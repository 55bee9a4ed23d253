"""Searching without a server: the page, and the files that its script loads when something is looked for.

search.html                 the form, and what to read where no script runs
search/table.js             what there is: how many, which years, which word begins which file of words
search/words-<n>.js         words, and the numbers of what has them (`index`)
search/cards-<n>.js         what a result says, thirty-two in a file (`cards`)

Everything that can be found has a number (`findable`): the higher, the sooner it is shown. Made from the album alone,
so what must not be shown cannot be found.
"""

from tweetarchive.site.search.files import Search
from tweetarchive.site.search.page import search_page

__all__ = ["Search", "search_page"]
