"""robots.txt (RFC 9309) and sitemaps (sitemaps.org, 0.9)."""

from __future__ import annotations

from tweetarchive.render.escaping import escaped, safe
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.text import finished, site_link
from tweetarchive.site.views import RobotsFile, SitemapFile, SiteView

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def robots_file(view: RobotsFile, site: SiteView, language: Language) -> bytes:
    """robots.txt (RFC 9309): who may not gather the site, and where its sitemap is."""
    lines = [f"# Robots read {view.root} and nothing else; this belongs there."] if view.root else []
    if view.refused:
        lines += [*(f"User-agent: {name}" for name in view.refused), "Disallow: /", ""]
    lines += ["User-agent: *", "Disallow:"]
    if view.sitemap:
        lines += ["", f"Sitemap: {view.sitemap}"]
    return ("\n".join(lines) + "\n").encode()


def sitemap_file(view: SitemapFile, site: SiteView, language: Language) -> bytes:
    """The home page stands where its folder does, as in its own words."""
    whole, part = ("urlset", "url") if view.whole else ("sitemapindex", "sitemap")
    root = site.base_url.encode()
    lines = ['<?xml version="1.0" encoding="utf-8"?>', f'<{whole} xmlns="{_NAMESPACE}">']
    for path in view.paths:
        address = finished(safe(site_link(path)).unescape(), root).decode() if path != "index.html" else site.base_url
        lines.append(f"<{part}><loc>{escaped(address)}</loc></{part}>")
    lines.append(f"</{whole}>")
    return ("\n".join(lines) + "\n").encode()
