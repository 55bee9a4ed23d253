"""The language of a site's pages: what the themes' catalogues say, and how dates, numbers and names are written.

The only door to Babel. `speaking` is asked for a Language; `messages` chooses and fills the words, `catalogues` reads
.po files, `conventions` knows the Unicode consortium's data on how languages write dates and lists. Nothing here knows
a page.
"""
