"""Consent: how somebody is shown who does not wish to be shown in full, applied to everything before it is written.

`restrict` says who is, `withdraw` takes away what has no place any more, `Consent` says what is left of a post, a name
or a text. Pure: nothing here knows an archive or an album, and nobody is restricted unless a person said so.
"""
