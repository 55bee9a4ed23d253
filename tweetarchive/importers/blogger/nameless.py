"""How Blogger calls somebody who gave no name, in the languages that it speaks.

Words only. They are compared folded; a backup has them in the language of the blog (2026-11).
"""

from __future__ import annotations

from ...commenting.commenters import folded

_WORDS = (
    *("Anonymous", "Anonym", "Anoniem", "Anonyme", "Anónimo", "Anônimo", "Anonimo", "Anònim", "Anonimowy", "Anonymní"),
    *(
        "Anonymný",
        "Névtelen",
        "Anonim",
        "Anonimni",
        "Анонимный",
        "Аноним",
        "Анонімний",
        "Анонимен",
        "Ανώνυμος",
        "Adsız",
    ),
    *("匿名", "匿名者", "익명", "אנונימי", "غير معرف", "ناشناس", "Tanpa nama", "Nặc danh", "ไม่ระบุชื่อ", "बेनामी"),
)
_GONE = ("Unknown", "Unbekannt", "Onbekend", "Inconnu", "Desconocido", "Sconosciuto")

NAMELESS = frozenset(folded(word) for word in (*_WORDS, *_GONE))
"""Of nobody; the last few words stand for somebody whose profile is gone."""
