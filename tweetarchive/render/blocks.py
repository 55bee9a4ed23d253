"""Which blocks a template has, for those who want to fill one anew. Reads templates and runs none."""

from __future__ import annotations

from jinja2 import Environment, TemplateError, nodes

from tweetarchive.render.environment import ThemeLoader
from tweetarchive.render.themes import Theme


def blocks_of(theme: Theme, template: str) -> tuple[str, ...]:
    """Its blocks in their order, after those of the template it extends; none if one of them cannot be read."""
    loader = ThemeLoader(theme)
    environment = Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
    chain: list[list[str]] = []
    seen: set[str] = set()
    name: str | None = template
    while name is not None and name not in seen:
        seen.add(name)
        try:
            source, file, _ = loader.get_source(environment, name)
            tree = environment.parse(source, name, file)
        except (TemplateError, OSError):
            return ()
        chain.append([block.name for block in tree.find_all(nodes.Block)])
        parent = tree.find(nodes.Extends)
        name = str(parent.template.value) if parent and isinstance(parent.template, nodes.Const) else None
    return tuple(dict.fromkeys(block for blocks in reversed(chain) for block in blocks))
