"""`python -m tweetarchive`: the same program as `tweetarchive`."""

from tweetarchive.cli import main

main()
