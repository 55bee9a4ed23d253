"""What is the owner's alone: direct messages, and what the gate withholds; for their own preview, and for nothing else.

    reading          archive → drawer: the only caller of the importers' second door
    drawer           what was found, in memory
    correspondents   an account of a message → somebody with a name, if anybody knows it
    pages            drawer → pages beside those of the site
    marks            why nobody else sees a post, in a few words

Nothing here is written to a disk, and nothing of it enters an album: the site that is built is made from the album, so
it cannot hold what stands here. `previewing` alone may open this room; a test holds that.
"""
