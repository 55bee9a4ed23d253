"""Markup: the dialects of HTML that blogs and comments are written in, read.

`reading` turns text into a tree of elements, `forms` turns what somebody typed into the HTML that people saw, `plain`
says what the words are. Everything that comes in is untrusted and may be of any size and depth; nothing that goes out
is safe to show: cleaning is the business of those who put it on a page.
"""
