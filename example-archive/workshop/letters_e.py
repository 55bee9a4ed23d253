"""Pictures of the letter that was left at the door, and of how it came back. Each function paints one."""

from __future__ import annotations

import math

from workshop.brush import SQUARE, TALL, WIDE, Canvas, Color, arc, chance, mix


def lead_e() -> Canvas:
    """A piece of lead type in an open hand of wood grain."""
    c = Canvas(SQUARE, (120, 82, 54), (150, 104, 68), (112, 74, 48))
    for n in range(46):
        y = n / 45
        path = [
            (k / 30, y + 0.018 * math.sin(k * 0.35 + n * 0.6) + 0.03 * math.exp(-((k - 20) ** 2) / 30))
            for k in range(31)
        ]
        c.line(path, (86, 54, 34), 4, alpha=0.25 + 0.25 * chance("grain", 46)[n])
    c.shape([(0.36, 0.86), (0.82, 0.8), (0.84, 0.38), (0.7, 0.3)], (30, 18, 12), blur=60, alpha=0.75)
    c.shape([(0.3, 0.3), (0.62, 0.22), (0.72, 0.3), (0.4, 0.39)], (206, 206, 208))
    c.shape([(0.4, 0.39), (0.72, 0.3), (0.72, 0.72), (0.42, 0.83)], (128, 130, 136))
    c.shape([(0.3, 0.3), (0.4, 0.39), (0.42, 0.83), (0.32, 0.72)], (94, 96, 104))
    c.shape([(0.4, 0.5), (0.72, 0.41), (0.72, 0.43), (0.4, 0.52)], (84, 86, 92))
    # The face of the type, mirrored as type is: unit square laid on the top of the block.
    for low, color in ((0.02, (70, 72, 80)), (0.0, (246, 246, 244))):
        for x0, y0, x1, y1 in (
            (0.62, 0.1, 0.86, 0.9),
            (0.16, 0.1, 0.86, 0.27),
            (0.28, 0.42, 0.86, 0.58),
            (0.16, 0.73, 0.86, 0.9),
        ):
            corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
            c.shape([(0.3 + u * 0.32 + v * 0.1, 0.3 - u * 0.08 + v * 0.09 + low) for u, v in corners], color)
    c.glow(0.36, 0.24, 0.3, (255, 236, 196), 0.5)
    c.letter_e(0.76, 0.74, 0.11, 0.15, (52, 30, 20), lean=0.1)
    return c


def tea_cosy() -> Canvas:
    """Knitted by Posy: a cosy with one letter on it."""
    c = Canvas(SQUARE, (226, 214, 196), (206, 190, 168))
    c.shape([(0, 0.78), (1, 0.78), (1, 1), (0, 1)], (160, 132, 108))
    c.oval(0.5, 0.85, 0.34, 0.05, (90, 66, 50), blur=40, alpha=0.8)
    c.line(arc(0.8, 0.6, 0.1, 0.12, -80, 100), (244, 240, 232), 36)
    c.shape([(0.2, 0.56), (0.08, 0.44), (0.05, 0.47), (0.19, 0.72)], (244, 240, 232))
    letter = ("1111", "1000", "1000", "1110", "1110", "1000", "1000", "1111")
    for row in range(26):
        y = 0.27 + row * 0.0215
        half = 0.31 * math.sqrt(max(0.02, 1 - ((0.83 - y) / 0.6) ** 2.4))
        count = max(3, int(half * 2 / 0.026))
        c.line([(0.5 - half + 0.02, y + 0.012), (0.5 + half - 0.02, y + 0.012)], (30, 66, 78), 34)
        for n in range(count):
            x = 0.5 - half + (n + 0.5) * 2 * half / count
            inked = (
                9 <= row <= 24
                and -0.11 <= x - 0.5 < 0.11
                and letter[(row - 9) // 2][min(3, int((x - 0.39) / 0.055))] == "1"
            )
            base: Color = (244, 236, 214) if inked else ((48, 96, 110) if row % 8 < 5 else (60, 116, 126))
            shade = mix(base, (20, 30, 40), abs(x - 0.5) * 1.1)
            for side in (-1, 1):
                c.line([(x, y + 0.022), (x + side * 0.011, y)], shade, 15)
    c.oval(0.5, 0.235, 0.055, 0.055, (214, 92, 70))
    for n in range(60):
        a, r = chance(f"pom{n}", 2)
        c.line(
            [
                (0.5, 0.235),
                (0.5 + 0.07 * math.cos(a * 6.3) * (0.7 + r * 0.3), 0.235 + 0.07 * math.sin(a * 6.3) * (0.7 + r * 0.3)),
            ],
            mix((230, 112, 84), (176, 66, 52), r),
            6,
        )
    return c


def shelf() -> Canvas:
    """The shelf of Es."""
    c = Canvas(WIDE, (220, 214, 202), (204, 196, 180))
    c.glow(0.2, 0.0, 0.7, (255, 240, 206), 0.6)
    kinds: list[tuple[Color, float, float]] = [
        ((142, 144, 150), 0.2, 0), ((206, 160, 66), 0.3, 0), ((178, 60, 50), 0.26, 0.15), ((60, 116, 126), 0.34, 0),
        ((84, 52, 34), 0.24, 0), ((238, 226, 196), 0.3, -0.06), ((98, 130, 86), 0.22, 0.1), ((40, 42, 50), 0.32, 0),
        ((202, 146, 104), 0.26, 0), ((112, 92, 140), 0.24, 0.12), ((226, 120, 84), 0.3, 0), ((230, 206, 120), 0.2, 0),
    ]  # fmt: skip
    for board in (0.44, 0.86):
        c.box(0.04, board + 0.02, 0.92, 0.08, (90, 72, 58), blur=34, alpha=0.5)
        c.box(0.04, board, 0.92, 0.035, (156, 112, 76), round=6)
        c.box(0.04, board, 0.92, 0.01, (190, 144, 104), round=6)
    for n, (color, tall, lean) in enumerate(kinds):
        foot = 0.44 if n < 6 else 0.86
        x = 0.08 + (n % 6) * 0.145
        wide = tall * 0.3
        c.letter_e(x + 0.012, foot - tall + 0.008, wide, tall, (110, 94, 78), lean=lean, heavy=0.3)
        c.letter_e(x, foot - tall, wide, tall, color, lean=lean, heavy=0.3)
        c.letter_e(
            x + 0.003,
            foot - tall + 0.005,
            wide * 0.16,
            tall * 0.96,
            mix(color, (255, 255, 255), 0.3),
            lean=lean,
            heavy=0.3,
        )
    for n, x in enumerate(chance("crumb", 10)):
        c.oval(0.66 + x * 0.06, 0.857, 0.002 + (n % 3) * 0.001, 0.002, (190, 130, 84))
    return c


def kana() -> Canvas:
    """What Kaede sent: the sound e, in ink, on a snowy card."""
    c = Canvas(TALL, (244, 240, 230), (236, 230, 216))
    c.box(0.07, 0.05, 0.86, 0.9, (250, 248, 240), round=8)
    ink = (34, 32, 38)
    c.brush([(0.42, 0.2), (0.5, 0.235), (0.56, 0.25)], ink, [26, 62, 20])
    c.brush(
        [(0.26, 0.42), (0.45, 0.395), (0.66, 0.36), (0.62, 0.43), (0.46, 0.58), (0.26, 0.76)],
        ink,
        [24, 40, 66, 54, 36, 18],
    )
    c.brush(
        [(0.46, 0.585), (0.52, 0.6), (0.53, 0.7), (0.58, 0.755), (0.7, 0.75), (0.78, 0.725)],
        ink,
        [22, 44, 48, 54, 44, 14],
    )
    c.box(0.76, 0.84, 0.1, 0.073, (190, 54, 44), round=10)
    c.letter_e(0.785, 0.855, 0.05, 0.043, (250, 240, 230), heavy=0.3)
    for x, y in zip(chance("snow-x", 60), chance("snow-y", 60), strict=True):
        c.oval(x, y, 0.004 + y * 0.004, 0.004 + y * 0.004, (206, 216, 226), blur=4, alpha=0.7)
    return c


def arabic_kettle() -> Canvas:
    """What Samir drew: there is no E in Arabic, so he drew the kettle."""
    c = Canvas(SQUARE, (240, 228, 204), (228, 210, 180))
    ink, red = (26, 54, 66), (186, 74, 52)
    c.brush(arc(0.5, 0.6, 0.26, 0.2, 175, -10, 40), ink, [20 + 62 * math.sin(n / 40 * math.pi) for n in range(41)])
    c.brush(
        [(0.24, 0.6), (0.26, 0.44), (0.36, 0.36), (0.5, 0.34), (0.64, 0.37), (0.72, 0.46), (0.758, 0.58)],
        ink,
        [22, 44, 60, 40, 56, 38, 16],
    )
    c.brush([(0.24, 0.56), (0.16, 0.5), (0.13, 0.4), (0.09, 0.36)], ink, [46, 60, 38, 14])
    c.brush(arc(0.52, 0.3, 0.17, 0.16, 190, 350, 30), ink, [12 + 40 * (n / 30) ** 1.5 for n in range(31)])
    c.brush([(0.47, 0.33), (0.5, 0.295), (0.54, 0.33)], red, [16, 40, 16])
    for x, y in ((0.44, 0.86), (0.5, 0.875), (0.56, 0.86)):
        c.shape([(x, y - 0.024), (x + 0.024, y), (x, y + 0.024), (x - 0.024, y)], red)
    c.brush([(0.06, 0.3), (0.09, 0.24), (0.05, 0.18), (0.1, 0.1)], ink, [8, 16, 12, 4], alpha=0.6)
    c.brush([(0.1, 0.3), (0.13, 0.25), (0.1, 0.2), (0.14, 0.15)], ink, [6, 12, 9, 3], alpha=0.4)
    return c
