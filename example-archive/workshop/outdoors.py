"""Pictures taken, as it were, out of doors: sea, weather, streets, ferries. Each function paints one."""

from __future__ import annotations

import math

from workshop.brush import SQUARE, WIDE, Canvas, arc, chance, mix


def horizon() -> Canvas:
    """The sea at Kinvara after rain, one lit window on the far side."""
    c = Canvas(WIDE, (38, 52, 84), (96, 104, 136), (226, 160, 128), (250, 214, 160), (60, 84, 104), (24, 40, 58))
    c.glow(0.66, 0.585, 0.34, (255, 190, 110), 0.9)
    for n, (x, y) in enumerate(zip(chance("cloud-x", 9), chance("cloud-y", 9), strict=True)):
        c.oval(x, 0.1 + y * 0.34, 0.2 + n * 0.02, 0.012 + y * 0.012, (88, 84, 112), blur=40, alpha=0.5)
    c.ridge(0.6, 0.012, 4, (52, 58, 80), rough=1.4)
    c.shape([(0, 0.63), (1, 0.63), (1, 1), (0, 1)], (44, 62, 84))
    c.box(0.315, 0.598, 0.006, 0.008, (255, 232, 170))
    c.glow(0.318, 0.602, 0.02, (255, 220, 150), 1)
    for n, (x, y) in enumerate(zip(chance("glint-x", 150), chance("glint-y", 150), strict=True)):
        depth = 0.635 + y * y * 0.35
        reach = 0.012 + y * 0.05
        bright = max(0.0, 1 - abs(x - 0.66) * 2.4)
        c.line(
            [(x, depth), (x + reach, depth)],
            mix((58, 80, 104), (255, 206, 150), bright),
            3 + y * 6,
            alpha=0.35 + n % 3 * 0.15,
        )
    return c


def bike() -> Canvas:
    """Concepta, leaning, the colour of a school corridor."""
    c = Canvas(WIDE, (214, 196, 170), (198, 176, 148))
    for row in range(13):
        for col in range(9):
            shade = chance(f"brick{row}-{col}", 1)[0]
            x = col / 8 - (row % 2) * 0.06 - 0.02
            c.box(x, row / 16, 0.117, 0.055, mix((190, 128, 104), (214, 158, 128), shade), round=6, alpha=0.75)
    c.shape([(0, 0.82), (1, 0.8), (1, 1), (0, 1)], (104, 104, 110))
    for x in (0.3, 0.7):
        c.oval(x + 0.02, 0.9, 0.17, 0.02, (50, 48, 56), blur=24, alpha=0.6)
    green, dark = (92, 146, 120), (40, 40, 46)
    for x in (0.3, 0.7):
        c.line(arc(x, 0.66, 0.145, 0.21, 0, 360, 90), dark, 22)
        c.line(arc(x, 0.66, 0.127, 0.184, 0, 360, 90), (208, 208, 204), 5)
        for spoke in range(0, 360, 20):
            c.line([(x, 0.66), arc(x, 0.66, 0.126, 0.183, spoke, spoke + 1, 1)[0]], (186, 186, 182), 2)
    frame = [(0.3, 0.66), (0.42, 0.36), (0.64, 0.42), (0.47, 0.68), (0.42, 0.36)]
    c.line(frame, green, 26)
    c.line([(0.3, 0.66), (0.47, 0.68)], green, 20)
    c.line([(0.7, 0.66), (0.64, 0.42), (0.625, 0.3)], green, 24)
    c.line([(0.625, 0.3), (0.57, 0.28), (0.545, 0.33)], dark, 20)
    c.line([(0.42, 0.36), (0.41, 0.31)], dark, 16)
    c.shape([(0.36, 0.295), (0.455, 0.29), (0.45, 0.325), (0.38, 0.33)], (120, 72, 48))
    c.line(arc(0.47, 0.68, 0.035, 0.05, 0, 360, 40), dark, 12)
    c.line([(0.47, 0.68), (0.49, 0.75)], dark, 12)
    c.oval(0.6, 0.265, 0.014, 0.014, (226, 206, 120))
    c.box(0.655, 0.34, 0.12, 0.1, (150, 106, 66), round=16)
    for n in range(5):
        c.line([(0.655, 0.355 + n * 0.02), (0.775, 0.355 + n * 0.02)], (112, 76, 44), 4)
    c.letter_e(0.69, 0.27, 0.05, 0.09, (190, 54, 44), lean=0.12)
    return c


def train() -> Canvas:
    """A train window at dusk with somebody's reading lamp in it."""
    c = Canvas(WIDE, (32, 34, 66), (74, 66, 112), (196, 116, 116), (244, 176, 124), (40, 40, 58), (22, 24, 38))
    c.glow(0.3, 0.62, 0.3, (255, 150, 90), 0.7)
    c.ridge(0.62, 0.02, 2, (48, 46, 74), rough=1.2)
    c.ridge(0.7, 0.02, 7, (30, 32, 52), rough=1.6)
    for n, x in enumerate(chance("town", 26)):
        c.oval(x, 0.69 + (n % 5) * 0.012, 0.0025, 0.0025, (255, 214, 140))
    for n in range(4):
        x = 0.1 + n * 0.26
        c.line([(x, 0.3), (x, 0.78)], (20, 20, 32), 8, blur=5)
        c.line([(x - 0.26, 0.34), (x - 0.13, 0.375), (x, 0.34)], (20, 20, 32), 3)
    c.glow(0.78, 0.36, 0.13, (255, 226, 170), 0.8)
    c.shape([(0.74, 0.36), (0.82, 0.36), (0.8, 0.27), (0.76, 0.27)], (255, 232, 180), alpha=0.5)
    c.line([(0.78, 0.36), (0.78, 0.52)], (255, 232, 190), 5, alpha=0.4)
    for y, x in zip(chance("drop-y", 70), chance("drop-x", 70), strict=True):
        c.line([(x, y * 0.8), (x + 0.016, y * 0.8 + 0.012)], (226, 226, 240), 2.5, alpha=0.35)
    frame = (58, 60, 66)
    c.box(0, 0, 1, 0.07, frame)
    c.box(0, 0.83, 1, 0.17, frame)
    c.box(0, 0, 0.05, 1, frame)
    c.box(0.95, 0, 0.05, 1, frame)
    c.box(0.05, 0.8, 0.9, 0.035, (88, 90, 96), round=10)
    c.box(0.15, 0.7, 0.08, 0.12, (232, 228, 218), round=14)
    c.box(0.15, 0.735, 0.08, 0.04, (178, 66, 56))
    c.box(0.143, 0.69, 0.094, 0.022, (250, 248, 240), round=10)
    return c


def rain() -> Canvas:
    """Rain on a window above a shop that sells only lamps."""
    c = Canvas(WIDE, (22, 26, 44), (30, 34, 56), (40, 38, 54))
    for n, (x, y) in enumerate(zip(chance("lamp-x", 34), chance("lamp-y", 34), strict=True)):
        color = ((255, 190, 96), (255, 150, 90), (120, 200, 210), (250, 226, 160))[n % 4]
        c.oval(x, 0.3 + y * 0.66, 0.018 + (n % 5) * 0.009, 0.018 + (n % 5) * 0.009, color, blur=14, alpha=0.42)
        c.glow(x, 0.3 + y * 0.66, 0.09, color, 0.5)
    for n, (x, y) in enumerate(zip(chance("bead-x", 240), chance("bead-y", 240), strict=True)):
        size = 0.0018 + (n % 7) * 0.0008
        c.oval(x, y, size, size * 1.2, (150, 160, 186), alpha=0.55)
        c.oval(x - size * 0.3, y - size * 0.5, size * 0.35, size * 0.35, (255, 255, 255), alpha=0.8)
    for x, y in zip(chance("run-x", 16), chance("run-y", 16), strict=True):
        c.line(
            [(x, y * 0.5), (x + 0.004, y * 0.5 + 0.15), (x - 0.002, y * 0.5 + 0.3)],
            (176, 184, 206),
            4,
            blur=3,
            alpha=0.4,
        )
        c.oval(x - 0.002, y * 0.5 + 0.305, 0.005, 0.007, (206, 214, 230), alpha=0.7)
    c.box(0.49, 0, 0.02, 1, (14, 14, 20))
    c.box(0, 0.48, 1, 0.022, (14, 14, 20))
    return c


def aurora() -> Canvas:
    """Northern lights over standing stones, Orkney."""
    c = Canvas(WIDE, (8, 14, 36), (12, 30, 52), (20, 58, 66), (16, 30, 40))
    for x, y in zip(chance("star-x", 160), chance("star-y", 160), strict=True):
        c.oval(x, y * 0.7, 0.001, 0.001, (230, 236, 250), alpha=0.4 + y * 0.5)
    for band, (hue, shift) in enumerate((((90, 240, 160), 0.0), ((70, 210, 190), 0.11), ((170, 110, 220), -0.12))):
        for n in range(70):
            x = n / 69
            wave = 0.48 + shift + 0.09 * math.sin(x * 5 + band * 2.1) + 0.03 * math.sin(x * 13 + band)
            tall = 0.2 + 0.2 * chance(f"tall{band}", 80)[n]
            for part in range(4):
                c.box(x - 0.01, wave - tall * (part + 1) / 4, 0.02, tall / 3.4, hue, blur=26, alpha=0.34 - part * 0.08)
    c.ridge(0.8, 0.015, 3, (8, 16, 22))
    for x, y, w, lean in (
        (0.16, 0.52, 0.05, 0.01),
        (0.3, 0.44, 0.06, -0.012),
        (0.52, 0.4, 0.055, 0.02),
        (0.74, 0.5, 0.07, -0.01),
    ):
        c.shape(
            [(x, 0.86), (x + lean, y + 0.04), (x + w * 0.4 + lean, y), (x + w + lean, y + 0.07), (x + w, 0.86)],
            (6, 10, 16),
        )
        c.line([(x + lean, y + 0.05), (x + 0.004, 0.82)], (80, 170, 140), 4, blur=4, alpha=0.5)
    return c


def piano_ferry() -> Canvas:
    """A piano on the car deck, with hay in it."""
    c = Canvas(WIDE, (168, 190, 204), (206, 214, 212), (120, 152, 164), (70, 104, 120))
    c.ridge(0.44, 0.03, 5, (118, 138, 128), rough=1.1)
    c.shape([(0, 0.5), (1, 0.5), (1, 1), (0, 1)], (66, 102, 120))
    for x, y in zip(chance("wave-x", 60), chance("wave-y", 60), strict=True):
        c.line([(x, 0.51 + y * 0.2), (x + 0.03 + y * 0.03, 0.51 + y * 0.2)], (168, 196, 204), 3, alpha=0.5)
    c.shape([(0, 0.74), (1, 0.7), (1, 1), (0, 1)], (178, 72, 52))
    c.shape([(0, 0.74), (1, 0.7), (1, 0.73), (0, 0.77)], (236, 230, 214))
    for n in range(9):
        c.line([(n / 8, 0.74 - n * 0.005), (n / 8, 0.56)], (236, 236, 230), 9)
    c.line([(0, 0.57), (1, 0.545)], (236, 236, 230), 10)
    c.oval(0.52, 0.93, 0.26, 0.03, (84, 28, 24), blur=26, alpha=0.7)
    wood, edge = (86, 50, 34), (56, 30, 20)
    c.box(0.3, 0.36, 0.42, 0.52, wood, round=8)
    c.box(0.285, 0.335, 0.45, 0.035, edge, round=6)
    c.box(0.33, 0.41, 0.36, 0.17, (104, 64, 42), round=10)
    for n in range(26):
        x, tall = 0.32 + n * 0.0155, chance(f"hay{n}", 3)
        c.line(
            [(x, 0.345), (x + (tall[0] - 0.5) * 0.05, 0.345 - 0.03 - tall[1] * 0.09)],
            mix((222, 190, 96), (190, 150, 60), tall[2]),
            5,
        )
    c.box(0.27, 0.62, 0.48, 0.06, edge, round=6)
    c.box(0.29, 0.615, 0.44, 0.04, (244, 238, 222))
    for n in range(1, 22):
        c.line([(0.29 + n * 0.02, 0.617), (0.29 + n * 0.02, 0.652)], (150, 140, 124), 2)
    for n in range(21):
        if n % 7 not in (2, 6):
            c.box(0.3045 + n * 0.02, 0.615, 0.011, 0.024, (30, 26, 26))
    c.box(0.5845, 0.615, 0.011, 0.024, (200, 60, 50))
    for x in (0.285, 0.715):
        c.box(x, 0.66, 0.022, 0.24, edge)
    return c


def bench() -> Canvas:
    """An empty bench in a square, two cups on it."""
    c = Canvas(WIDE, (206, 220, 214), (226, 222, 190), (150, 178, 116), (112, 146, 88))
    c.glow(0.8, 0.1, 0.5, (255, 240, 190), 0.7)
    for x, y, r in ((0.08, 0.16, 0.17), (0.24, 0.08, 0.14), (0.86, 0.18, 0.18), (0.98, 0.1, 0.15)):
        c.oval(x, y + 0.06, r, r * 0.8, (92, 132, 84), blur=22, alpha=0.9)
        for n, (dx, dy) in enumerate(zip(chance(f"leaf{x}", 60), chance(f"leaf{r}", 60), strict=True)):
            c.oval(
                x + (dx - 0.5) * 2 * r,
                y + 0.06 + (dy - 0.5) * 2 * r,
                0.012,
                0.008,
                mix((70, 112, 66), (158, 184, 104), n / 60),
            )
    for x in (0.09, 0.87):
        c.shape([(x, 0.3), (x + 0.02, 0.3), (x + 0.028, 0.62), (x - 0.01, 0.62)], (84, 66, 50))
    c.shape([(0, 0.74), (1, 0.7), (1, 0.86), (0, 0.92)], (212, 200, 174))
    c.oval(0.5, 0.84, 0.3, 0.025, (90, 86, 66), blur=26, alpha=0.7)
    for n in range(4):
        c.box(0.22, 0.4 + n * 0.058, 0.56, 0.038, mix((140, 76, 46), (168, 98, 60), n / 3), round=10)
    c.shape([(0.2, 0.66), (0.8, 0.66), (0.83, 0.72), (0.17, 0.72)], (154, 86, 52))
    c.line([(0.18, 0.69), (0.82, 0.69)], (120, 62, 38), 5)
    for x in (0.25, 0.73):
        c.box(x, 0.38, 0.02, 0.46, (42, 50, 48), round=8)
        c.box(x - 0.014, 0.82, 0.05, 0.025, (42, 50, 48), round=8)
    for x, color in ((0.44, (240, 236, 226)), (0.53, (60, 116, 122))):
        c.shape([(x, 0.59), (x + 0.045, 0.59), (x + 0.038, 0.685), (x + 0.007, 0.685)], color)
        c.box(x - 0.004, 0.58, 0.053, 0.018, (66, 54, 48), round=8)
        c.line([(x + 0.02, 0.56), (x + 0.028, 0.53), (x + 0.018, 0.5)], (255, 255, 255), 8, blur=6, alpha=0.7)
    return c


def harbour() -> Canvas:
    """Lunenburg in fog: the houses guess where they are."""
    c = Canvas(WIDE, (196, 202, 206), (210, 212, 210), (184, 194, 198), (140, 156, 166))
    colors = (
        (186, 66, 58),
        (222, 164, 62),
        (72, 110, 136),
        (128, 150, 104),
        (200, 120, 96),
        (92, 84, 118),
        (216, 206, 186),
    )
    x = 0.02
    for n in range(11):
        w, tall = 0.07 + chance("w", 12)[n] * 0.04, 0.15 + chance("t", 12)[n] * 0.12
        color = mix(colors[n % 7], (200, 206, 208), 0.16 + 0.5 * abs(n - 4) / 7)
        c.box(x, 0.58 - tall, w, tall, color)
        c.shape(
            [(x - 0.006, 0.58 - tall), (x + w / 2, 0.52 - tall), (x + w + 0.006, 0.58 - tall)],
            mix(color, (40, 40, 50), 0.4),
        )
        for row in range(int(tall / 0.09)):
            for col in range(2):
                lit = (n + row + col) % 4 == 0
                c.box(
                    x + 0.014 + col * w * 0.45,
                    0.6 - tall + row * 0.08,
                    w * 0.2,
                    0.04,
                    (252, 226, 150) if lit else (90, 98, 110),
                )
        for row in range(16):
            c.line([(x, 0.6 + row * 0.011), (x + w, 0.6 + row * 0.011)], color, 7, alpha=0.32 - row * 0.018)
        x += w + 0.006
    c.box(0, 0.575, 1, 0.016, (96, 88, 84))
    for y, height in ((0.34, 0.1), (0.62, 0.12), (0.48, 0.07)):
        c.oval(0.7, y, 0.62, height * 0.6, (218, 222, 222), blur=90, alpha=0.66)
    c.shape([(0.12, 0.83), (0.36, 0.83), (0.33, 0.89), (0.15, 0.89)], (60, 84, 92))
    c.line([(0.24, 0.83), (0.24, 0.62)], (70, 66, 66), 7)
    c.shape([(0.25, 0.64), (0.25, 0.8), (0.33, 0.8)], (232, 228, 218), alpha=0.85)
    return c


def beach() -> Canvas:
    """Two folding chairs, two metres apart, April 2020."""
    c = Canvas(WIDE, (172, 206, 220), (214, 226, 222), (120, 172, 184), (232, 214, 176), (222, 196, 152))
    c.shape([(0, 0.4), (1, 0.4), (1, 0.6), (0, 0.63)], (88, 148, 164))
    for n in range(4):
        c.line(
            [(k / 40, 0.5 + n * 0.035 + 0.006 * (chance(f"foam{n}", 41)[k] - 0.5)) for k in range(41)],
            (240, 246, 244),
            5,
            alpha=0.8,
        )
    for x, color in ((0.2, (200, 84, 70)), (0.7, (66, 110, 150))):
        c.shape(
            [(x - 0.02, 0.87), (x + 0.2, 0.87), (x + 0.26, 0.9), (x + 0.04, 0.9)], (150, 124, 90), blur=12, alpha=0.7
        )
        c.line([(x, 0.88), (x + 0.12, 0.62)], (120, 88, 60), 12)
        c.line([(x + 0.12, 0.88), (x, 0.68)], (120, 88, 60), 12)
        for n in range(5):
            at, to = 0.47 + n * 0.042, 0.51 + n * 0.042
            c.shape(
                [
                    (x - 0.045 + n * 0.008, at),
                    (x + 0.09 + n * 0.008, at),
                    (x + 0.098 + n * 0.008, to),
                    (x - 0.037 + n * 0.008, to),
                ],
                color if n % 2 else (244, 238, 226),
            )
        c.shape([(x, 0.68), (x + 0.13, 0.68), (x + 0.15, 0.74), (x + 0.02, 0.74)], color)
    for n, x in enumerate(chance("step", 14)):
        c.oval(0.06 + n * 0.066, 0.95 + (x - 0.5) * 0.02, 0.008, 0.004, (186, 158, 116))
    return c


def moon() -> Canvas:
    """The moon over roofs, a cat on one of them."""
    c = Canvas(SQUARE, (12, 16, 42), (28, 36, 78), (70, 72, 116))
    for x, y in zip(chance("ms-x", 90), chance("ms-y", 90), strict=True):
        c.oval(x, y * 0.7, 0.0014, 0.0014, (240, 240, 250), alpha=0.7)
    c.glow(0.64, 0.3, 0.42, (240, 226, 180), 0.8)
    c.oval(0.64, 0.3, 0.12, 0.12, (250, 240, 206))
    for x, y, r in ((0.6, 0.27, 0.03), (0.68, 0.33, 0.022), (0.63, 0.36, 0.014), (0.7, 0.25, 0.012)):
        c.oval(x, y, r, r, (228, 214, 176), blur=8)
    for n, (x, y, w) in enumerate(((-0.05, 0.76, 0.4), (0.28, 0.7, 0.34), (0.56, 0.78, 0.3), (0.78, 0.72, 0.34))):
        c.shape([(x, 1), (x, y), (x + w / 2, y - 0.14), (x + w, y), (x + w, 1)], mix((20, 22, 44), (34, 34, 62), n / 4))
        c.box(x + w * 0.62, y - 0.17, 0.035, 0.12, (16, 18, 36))
        c.box(x + w * 0.3, y + 0.08, 0.06, 0.08, (255, 206, 120) if n in (0, 2) else (28, 30, 56))
    c.oval(0.455, 0.545, 0.035, 0.04, (6, 8, 18))
    c.oval(0.482, 0.497, 0.02, 0.018, (6, 8, 18))
    c.shape([(0.466, 0.487), (0.469, 0.464), (0.48, 0.481)], (6, 8, 18))
    c.shape([(0.486, 0.481), (0.497, 0.465), (0.5, 0.49)], (6, 8, 18))
    c.line([(0.43, 0.57), (0.4, 0.575), (0.385, 0.545)], (6, 8, 18), 14)
    return c
