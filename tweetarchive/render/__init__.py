"""A page's view and a theme → the bytes of the page. The only room that knows HTML and Jinja.

`themes` finds files, `environment` says what templates may use, `text` makes strangers' words safe, `renderer` puts a
page together, `failure` tells a theme's author what is wrong. Nothing here reads the album or writes a file.
"""
