"""A workflow for GitHub Actions, for those who want their site built there. It says itself what that costs in privacy.

Not the default way: a built site holds what may be read, and an archive everything else as well.
"""

from __future__ import annotations

from pathlib import Path

from tweetarchive import __version__
from tweetarchive.errors import ConfigError

FILE = Path(".github", "workflows", "publish.yml")

TEXT = """\
# Builds this archive's site at GitHub and publishes it there, whenever something is pushed to main.
#
# Before you use it: for this, archive.db and media/ have to be in the repository. They hold everything you imported,
# direct messages, drafts and other people's e-mail addresses among it, and whoever can read the repository can read
# them; so can GitHub. `tweetarchive publish` sends nothing but the finished site, from your own machine. That is why it
# is the usual way and this is not.
#
# If you want it nonetheless: make the repository private; take the lines /archive.db* and /media/ out of .gitignore,
# and keep both with Git LFS if they are large; under Settings, Pages, Source, choose "GitHub Actions". The site itself
# can be read by everybody, unless you pay GitHub for the contrary.

name: Publish

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: ${{ steps.deployed.outputs.page_url }}
    steps:
      - name: Nobody may read the archive
        if: ${{ !github.event.repository.private }}
        run: |
          echo "::error::This repository is public. Make it private before archive.db is pushed to it."
          exit 1
      - uses: actions/checkout@v5
        with:
          lfs: true
      - name: The archive is here
        run: |
          if [ ! -f archive.db ]; then
            echo "::error file=.gitignore::archive.db is not here; the first lines of this workflow say why."
            exit 1
          fi
      - uses: actions/setup-python@v6
        with:
          python-version: "3.13"
      - run: pip install "tweetarchive==VERSION"
      - run: tweetarchive build
      - run: tweetarchive check --format github
      - uses: actions/upload-pages-artifact@v4
        with:
          path: site
      - id: deployed
        uses: actions/deploy-pages@v4
"""


def write_workflow(root: Path) -> Path:
    """Put it into an archive's folder. Raises ConfigError if the disk does not take it."""
    path = root / FILE
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT.replace("VERSION", __version__), encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"cannot be written: {error.strerror}", where=str(path)) from error
    return path
