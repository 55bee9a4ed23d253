"""What is there already in a process that a test makes the program: modules that were read, templates made ready.

Nothing of the command line itself, which looks at its terminal and its environment when it is read.
"""

from __future__ import annotations

import gc

import rich_click  # noqa: F401
from templates_once import make_ready, share

import tweetarchive.build
import tweetarchive.check
import tweetarchive.folder
import tweetarchive.ingest
import tweetarchive.permalinks  # noqa: F401

share()
make_ready()
gc.collect()
gc.freeze()  # nobody needs to look through all that again
