"""The formats in which an archive's posts leave it: lines of JSON, ActivityStreams, tables, a database, a bag.

What may be shown is read from an album, by `shown`, where consent and the gate have been already; only `everything`
asks the archive, for its owner's own keeping. A format is a module that writes what it is handed, one post after the
other. Which is wanted, and where it goes, is not decided here; and no word to a person is.
"""
