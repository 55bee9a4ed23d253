"""Makes the export folders of the example from its screenplay: `python make_exports.py [--into FOLDER]`.

Same screenplay, same folders, byte for byte. Needs Python 3.11 or later and Pillow.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from workshop.blog import read_articles, read_commenters  # noqa: E402
from workshop.disqus import write_disqus  # noqa: E402
from workshop.exports import write_export, write_half  # noqa: E402
from workshop.pictures import draw_all  # noqa: E402
from workshop.screenplay import ScreenplayError, read_cast, read_letters, read_posts  # noqa: E402
from workshop.tweets import Tweets  # noqa: E402
from workshop.webpage import write_pages  # noqa: E402
from workshop.wordpress import write_wordpress  # noqa: E402


def make_exports(into: Path) -> None:
    """Write `<slug>-twitter/` below `into` for each person of the cast who downloaded their archive: the whole of it
    for those who `exported`, only their posts for those who `handed` these to the owner. Beside them two exports of
    the owner's blog, and `pages/` with what she saved of a friend's.

    Raises ScreenplayError, naming file and line, if a line of the screenplay cannot be played.
    """
    cast = read_cast(HERE / "screenplay" / "cast.toml")
    posts = read_posts(HERE / "screenplay", cast)
    letters = read_letters(HERE / "screenplay" / "letters.txt", cast)
    Tweets(cast, {}, old_host=True).check(posts)
    commenters = read_commenters(HERE / "screenplay" / "commenters.toml")
    articles = read_articles(HERE / "screenplay" / "blog", commenters)
    pages = read_articles(HERE / "screenplay" / "pages", commenters)
    pictures, sizes = draw_all()
    for folder in ("nessa-wordpress", "nessa-disqus", "pages"):
        shutil.rmtree(into / folder, ignore_errors=True)
    write_wordpress(into / "nessa-wordpress", articles, commenters["nessa"])
    write_disqus(into / "nessa-disqus", articles, commenters["nessa"])
    write_pages(into / "pages", pages, commenters)
    for person in cast.values():
        root = into / f"{person.slug}-twitter"
        shutil.rmtree(root, ignore_errors=True)
        if "exported" in person.details:
            write_export(root, person, cast, posts, letters, pictures, sizes)
        elif "handed" in person.details:
            write_half(root, person, cast, posts)


def main() -> int:
    """Run from the command line; 1 if the screenplay has a mistake."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--into", type=Path, default=HERE / "exports", help="where to put the folders (default: exports/)"
    )
    try:
        make_exports(parser.parse_args().into)
    except ScreenplayError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
