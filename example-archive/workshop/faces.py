"""The faces and the banners of the two people whose exports these are. Each function paints one."""

from __future__ import annotations

from workshop.brush import Canvas, arc, chance, mix


def kettle_face() -> Canvas:
    """Nessa's picture: a kettle, some way off."""
    c = Canvas((800, 800), (36, 104, 112), (28, 82, 96), (20, 60, 76))
    c.glow(0.5, 0.5, 0.6, (140, 210, 200), 0.35)
    cream = (246, 234, 208)
    c.oval(0.52, 0.6, 0.23, 0.19, cream)
    c.box(0.31, 0.62, 0.42, 0.17, cream, round=70)
    c.shape([(0.33, 0.55), (0.17, 0.44), (0.13, 0.47), (0.31, 0.72)], cream)
    c.line(arc(0.52, 0.45, 0.17, 0.17, 185, 355), (206, 92, 66), 34)
    c.oval(0.52, 0.42, 0.035, 0.025, (206, 92, 66))
    c.brush([(0.14, 0.4), (0.1, 0.32), (0.17, 0.25), (0.12, 0.16)], (220, 240, 236), [10, 26, 20, 6], alpha=0.7)
    c.letter_e(0.455, 0.555, 0.13, 0.17, (28, 82, 96), heavy=0.3)
    return c


def card_face() -> Canvas:
    """Marit's picture: a card with a pointing hand."""
    c = Canvas((800, 800), (188, 78, 60), (166, 62, 50))
    c.shape([(0.16, 0.26), (0.82, 0.2), (0.88, 0.74), (0.2, 0.8)], (90, 30, 26), blur=30, alpha=0.7)
    c.shape([(0.14, 0.24), (0.82, 0.18), (0.86, 0.72), (0.18, 0.78)], (250, 244, 228))
    c.line([(0.17, 0.36), (0.82, 0.305)], (196, 84, 70), 6)
    for n in range(3):
        c.line([(0.2, 0.66 + n * 0.035 - 0.01), (0.5 - n * 0.08, 0.632 + n * 0.038)], (150, 160, 180), 8)
    ink = (44, 54, 84)
    c.box(0.22, 0.43, 0.1, 0.17, ink, round=10)
    c.box(0.33, 0.43, 0.16, 0.17, ink, round=40)
    c.box(0.42, 0.44, 0.3, 0.052, ink, round=26)
    c.line([(0.36, 0.44), (0.42, 0.4)], ink, 32)
    for n in range(2):
        c.line([(0.42, 0.512 + n * 0.043), (0.52, 0.512 + n * 0.043)], ink, 30)
        c.line([(0.44, 0.492 + n * 0.043), (0.52, 0.492 + n * 0.043)], (250, 244, 228), 5)
    return c


def lamps() -> Canvas:
    """Nessa's banner: the shop downstairs."""
    c = Canvas((2400, 800), (26, 24, 38), (48, 38, 46), (70, 50, 46))
    for n in range(15):
        x, drop = 0.03 + n * 0.067, 0.2 + 0.4 * chance("drop", 15)[n]
        color = ((255, 196, 110), (250, 160, 100), (150, 210, 200), (250, 230, 170))[n * 7 % 4]
        c.line([(x, 0), (x, drop)], (20, 18, 22), 5)
        c.glow(x, drop + 0.1, 0.09, color, 0.8)
        c.shape(
            [(x - 0.008, drop), (x + 0.008, drop), (x + 0.022, drop + 0.13), (x - 0.022, drop + 0.13)],
            mix(color, (120, 60, 40), 0.25),
        )
        c.oval(x, drop + 0.13, 0.022, 0.004, (255, 250, 226))
    return c


def fog() -> Canvas:
    """Marit's banner: foghorn, nothing, foghorn."""
    c = Canvas((2400, 800), (202, 208, 212), (186, 196, 202), (160, 174, 184))
    for n, (x, y) in enumerate(zip(chance("f-x", 12), chance("f-y", 12), strict=True)):
        c.oval(x, y, 0.16, 0.03 + n * 0.003, (224, 228, 230), blur=80, alpha=0.6)
    c.ridge(0.8, 0.02, 3, (120, 136, 148), alpha=0.7)
    c.shape([(0.81, 0.78), (0.822, 0.36), (0.838, 0.36), (0.85, 0.78)], (226, 222, 214))
    c.box(0.8175, 0.5, 0.025, 0.09, (190, 84, 70), alpha=0.8)
    c.box(0.82, 0.29, 0.02, 0.07, (84, 90, 98))
    c.glow(0.83, 0.325, 0.2, (255, 240, 190), 0.8)
    return c
