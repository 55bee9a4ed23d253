"""Lists of addresses that lead on, for hosts that know such: "_redirects" of Netlify and Cloudflare Pages, and a map
for nginx.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from tweetarchive.render.escaping import safe
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.text import finished, site_link
from tweetarchive.site.views import Redirects, SiteView

_NGINX = """\
# Posts by the addresses they had at their services, for nginx. Name this file in the section http:
#     include /where/it/is/permalinks.nginx.conf;
# and lead on in the section server of this site:
#     if ($moved_post) {{ return 301 $moved_post; }}
map_hash_max_size {size};
map_hash_bucket_size 256;
map $uri $moved_post {{
"""


def redirects_file(view: Redirects, site: SiteView, language: Language) -> bytes:
    """Addresses begin at the root of the host."""
    root = f"/{urlsplit(site.base_url).path.strip('/')}/".replace("//", "/")
    pairs = [(_address(path, root), _address(home, root)) for path, home in view.pairs]
    if view.form == "nginx":
        lines = [f'    "{path}" "{home}";' for path, home in pairs]
        text = _NGINX.format(size=max(2048, 2 * len(lines))) + "\n".join(lines) + "\n}\n"
    else:
        text = "".join(f"{path} {home} 301\n" for path, home in pairs)
    return text.encode()


def _address(path: str, root: str) -> str:
    """What a list cannot hold as it is, spaces and quotes, a link never has."""
    return finished(safe(site_link(path)).unescape(), root.encode()).decode()
