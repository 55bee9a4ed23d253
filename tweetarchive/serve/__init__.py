"""The live preview: the site over HTTP on one's own machine, each page rendered when it is asked for.

    watching    what changed on disk                   hosting     an address → what a static host would have there
    preview     the site as it is now, or the error    app         a request → an answer
    news        what changed since a page was made     listening   a port, and a server until Ctrl+C
    marking     a page → the page that hears of it     patience    how long a client may take
    noticing    a page → the page with a word above
    static/     what runs in the browser

A served page is the built page and one script element. Nothing here writes a file or knows what an archive is made of:
whoever starts a preview hands it a `Workshop`.
"""

from tweetarchive.serve.listening import Address, serve
from tweetarchive.serve.preview import Preview
from tweetarchive.serve.watching import Watched
from tweetarchive.serve.workshop import House, Notice, Workshop

__all__ = ["Address", "House", "Notice", "Preview", "Watched", "Workshop", "serve"]
