"""All pictures of the example, by name, as they lie in an export: JPEG files and one silent film."""

from __future__ import annotations

from collections.abc import Callable

from workshop import faces, indoors, letters_e, outdoors
from workshop.brush import Canvas
from workshop.film import kettle_film

PAINTED: dict[str, Callable[[], Canvas]] = {
    "arabic-kettle": letters_e.arabic_kettle,
    "aurora": outdoors.aurora,
    "avatar-marit": faces.card_face,
    "avatar-nessa": faces.kettle_face,
    "banner-marit": faces.fog,
    "banner-nessa": faces.lamps,
    "beach": outdoors.beach,
    "bench": outdoors.bench,
    "bike": outdoors.bike,
    "cake": indoors.cake,
    "caption": indoors.caption,
    "cards": indoors.cards,
    "cat": indoors.cat,
    "crossword": indoors.crossword,
    "desk": indoors.desk,
    "eel": indoors.eel,
    "harbour": outdoors.harbour,
    "horizon": outdoors.horizon,
    "kana": letters_e.kana,
    "lead-e": letters_e.lead_e,
    "moon": outdoors.moon,
    "morse": indoors.morse,
    "mug": indoors.mug,
    "piano-ferry": outdoors.piano_ferry,
    "rain": outdoors.rain,
    "shelf": letters_e.shelf,
    "tea-cosy": letters_e.tea_cosy,
    "train": outdoors.train,
}


def draw_all() -> tuple[dict[str, bytes], dict[str, tuple[int, int]]]:
    """Every picture: (name → file content, name → (width, height) in pixels)."""
    files: dict[str, bytes] = {}
    sizes: dict[str, tuple[int, int]] = {}
    for name, paint in PAINTED.items():
        canvas = paint()
        files[name] = canvas.jpeg(name)
        sizes[name] = (canvas.w // 2, canvas.h // 2)
    files["moving-kettle"], sizes["moving-kettle"] = kettle_film()
    sizes["film-ferry"] = (640, 640)  # its file is missing from the export, on purpose
    return files, sizes
