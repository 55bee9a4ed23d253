"""Templates made ready once for all builds of one process, as a preview keeps them from one save to the next.

To make those of a theme ready takes half a second, and the tests build a thousand times. What a template says now is
always what is used: that this holds is what tests of `Compiled` and of the preview are for.
"""

from __future__ import annotations

from render_making import SITE

from tweetarchive.render.compiled import Compiled
from tweetarchive.render.frames import open_blocks
from tweetarchive.render.known import shipped
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import TEMPLATES


def share() -> None:
    """From now on Renderers of this process that are not given a Compiled share one."""
    Renderer.__init__.__kwdefaults__["compiled"] = Compiled()


def make_ready() -> None:
    """All templates of the themes that come with the product, in English."""
    compiled = Renderer.__init__.__kwdefaults__["compiled"]
    for path in shipped().glob("*/theme.toml"):
        theme = find_theme(path.parent.name)
        environment = Renderer(theme, SITE, compiled=compiled).environment
        for folder in theme.folders:
            for name in folder.files("templates"):
                environment.get_template(name)
                if folder is not theme.folders[0]:
                    environment.get_template(f"{folder.name}/{name}")  # as those before it extend it
        for name in TEMPLATES.values():
            open_blocks(environment, name, compiled.cuts)
