"""Brushes: gradients, light, grain, hills and the letter E, on a Pillow image. No fonts and no chance, so that a
picture comes out the same on every machine. Coordinates are fractions of width and height unless said otherwise.
"""

from __future__ import annotations

import hashlib
import io
import math
from collections.abc import Callable, Iterable
from itertools import pairwise

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Color = tuple[int, int, int]
Point = tuple[float, float]
WIDE = (1800, 1240)
SQUARE = (1400, 1400)
TALL = (1240, 1640)


class Canvas:
    """A picture being painted at twice its final size; `jpeg()` reduces, grains and encodes it."""

    def __init__(self, size: tuple[int, int], *stops: Color) -> None:
        self.w, self.h = size
        self.image = _gradient(size, stops)

    def xy(self, points: Iterable[Point]) -> list[Point]:
        """Fractions → pixels."""
        return [(x * self.w, y * self.h) for x, y in points]

    def shape(self, points: Iterable[Point], color: Color, *, blur: float = 0, alpha: float = 1) -> None:
        """A filled polygon; `blur` in pixels."""
        spots = self.xy(points)
        self._stamp(
            lambda d, left, top: d.polygon([(x - left, y - top) for x, y in spots], fill=255),
            spots,
            0,
            color,
            blur,
            alpha,
        )

    def oval(
        self, x: float, y: float, rx: float, ry: float, color: Color, *, blur: float = 0, alpha: float = 1
    ) -> None:
        """An ellipse around (x, y); rx and ry are both fractions of the width, so rx = ry is round."""
        a, b = (x - rx) * self.w, y * self.h - ry * self.w
        e, f = (x + rx) * self.w, y * self.h + ry * self.w
        self._stamp(
            lambda d, left, top: d.ellipse([a - left, b - top, e - left, f - top], fill=255),
            [(a, b), (e, f)], 0, color, blur, alpha,
        )  # fmt: skip

    def box(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        color: Color,
        *,
        round: float = 0,
        blur: float = 0,
        alpha: float = 1,
    ) -> None:
        """A rectangle from its upper left corner; `round` is the corner radius in pixels."""
        a, b, e, f = x * self.w, y * self.h, (x + w) * self.w, (y + h) * self.h
        self._stamp(
            lambda d, left, top: d.rounded_rectangle([a - left, b - top, e - left, f - top], round, fill=255),
            [(a, b), (e, f)], 0, color, blur, alpha,
        )  # fmt: skip

    def line(self, points: Iterable[Point], color: Color, width: float, *, blur: float = 0, alpha: float = 1) -> None:
        """A round-ended stroke, `width` in pixels."""
        pixels = self.xy(points)

        def stroke(draw: ImageDraw.ImageDraw, left: float, top: float) -> None:
            moved = [(x - left, y - top) for x, y in pixels]
            draw.line(moved, fill=255, width=int(width), joint="curve")
            for x, y in (moved[0], moved[-1]):
                draw.ellipse([x - width / 2, y - width / 2, x + width / 2, y + width / 2], fill=255)

        self._stamp(stroke, pixels, width, color, blur, alpha)

    def brush(self, points: list[Point], color: Color, widths: list[float], *, alpha: float = 1) -> None:
        """A stroke that swells and thins like a broad pen: one width (pixels) for each point."""

        points, widths = _smooth(points, widths)
        pixels = self.xy(points)

        def stroke(draw: ImageDraw.ImageDraw, left: float, top: float) -> None:
            dots = [((x - left, y - top), width) for (x, y), width in zip(pixels, widths, strict=True)]
            for ((ax, ay), aw), ((bx, by), bw) in pairwise(dots):
                steps = max(2, int(math.hypot(bx - ax, by - ay) / 3))
                for step in range(steps + 1):
                    t = step / steps
                    x, y, r = ax + (bx - ax) * t, ay + (by - ay) * t, (aw + (bw - aw) * t) / 2
                    draw.ellipse([x - r, y - r, x + r, y + r], fill=255)

        self._stamp(stroke, pixels, max(widths), color, 0, alpha)

    def glow(self, x: float, y: float, r: float, color: Color, strength: float = 1) -> None:
        """Light around a point: added, not painted over. `r` is a fraction of the width."""
        reach = int(r * self.w)
        light = Image.radial_gradient("L").resize((2 * reach, 2 * reach))
        light = light.point([min(255, int(255 * strength * max(0.0, 1 - v / 178) ** 2)) for v in range(256)])
        left, top = int(x * self.w) - reach, int(y * self.h) - reach
        lit = (max(0, left), max(0, top), min(self.w, left + 2 * reach), min(self.h, top + 2 * reach))
        layer = Image.new("RGB", (lit[2] - lit[0], lit[3] - lit[1]))
        layer.paste(Image.new("RGB", light.size, color), (left - lit[0], top - lit[1]), light)
        self.image.paste(ImageChops.screen(self.image.crop(lit), layer), lit)

    def ridge(self, y: float, height: float, seed: int, color: Color, *, rough: float = 1, alpha: float = 1) -> None:
        """Everything below a hilly (or wavy) line."""
        xs = [n / 200 for n in range(201)]
        line = [(x, y + height * sum(math.sin(x * f * rough + seed * f) / f for f in (3, 7, 17)) * 2) for x in xs]
        self.shape([*line, (1, 1), (0, 1)], color, alpha=alpha)

    def letter_e(
        self, x: float, y: float, w: float, h: float, color: Color, *, heavy: float = 0.28, lean: float = 0
    ) -> None:
        """The letter that was left at the door. `lean` shears it to the right."""
        arm, stem = h * heavy * 0.62, w * heavy
        middle = y + (h - arm) / 2
        rows = ((y, y + arm, w), (middle, middle + arm, w * 0.82), (y + h - arm, y + h, w))
        self._part(x, y, stem, y + h, color, lean, y + h)
        for top, end, reach in rows:
            self._part(x, top, reach, end, color, lean, y + h)

    def jpeg(self, seed: str, *, grain: float = 5, quality: int = 56) -> bytes:
        """Half size, with a little grain, as JPEG without metadata."""
        final = self.image.resize((self.w // 2, self.h // 2), Image.Resampling.LANCZOS)
        speck = Image.frombytes("L", final.size, hashlib.shake_256(seed.encode()).digest(final.width * final.height))
        speck = speck.filter(ImageFilter.GaussianBlur(0.8)).point(lambda v: int(128 + (v - 128) * grain / 40))
        final = ImageChops.overlay(final, Image.merge("RGB", (speck, speck, speck)))
        out = io.BytesIO()
        final.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        return out.getvalue()

    def _part(self, x: float, top: float, w: float, end: float, color: Color, lean: float, foot: float) -> None:
        corners = [(x, top), (x + w, top), (x + w, end), (x, end)]
        self.shape([(px + (foot - py) * lean, py) for px, py in corners], color)

    def _stamp(
        self, draw_on: Callable[[ImageDraw.ImageDraw, float, float], None], spots: list[Point], reach: float,
        color: Color, blur: float, alpha: float,
    ) -> None:  # fmt: skip
        """Paint through a mask that is only as large as the thing painted: `spots` (pixels) widened by `reach`."""
        edge = reach + 3 * blur + 4
        left, top = (max(0, int(min(spot[axis] for spot in spots) - edge)) for axis in (0, 1))
        right = min(self.w, int(max(x for x, _ in spots) + edge))
        bottom = min(self.h, int(max(y for _, y in spots) + edge))
        if right <= left or bottom <= top:
            return
        mask = Image.new("L", (right - left, bottom - top))
        draw_on(ImageDraw.Draw(mask), left, top)
        if blur:
            small = mask.resize((max(1, mask.width // 4), max(1, mask.height // 4)))
            mask = small.filter(ImageFilter.GaussianBlur(blur / 4)).resize(mask.size)
        if alpha < 1:
            mask = mask.point([int(value * alpha) for value in range(256)])
        self.image.paste(Image.new("RGB", mask.size, color), (left, top), mask)


def arc(x: float, y: float, rx: float, ry: float, start: float, end: float, steps: int = 40) -> list[Point]:
    """Points on an ellipse, angles in degrees, clockwise from the right."""
    angles = [math.radians(start + (end - start) * n / steps) for n in range(steps + 1)]
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in angles]


def chance(seed: str, count: int) -> list[float]:
    """`count` numbers in [0, 1) that look random and never change."""
    digest = hashlib.shake_256(seed.encode()).digest(2 * count)
    return [int.from_bytes(digest[2 * n : 2 * n + 2], "big") / 65536 for n in range(count)]


def mix(a: Color, b: Color, t: float) -> Color:
    """The colour `t` of the way from a to b."""
    return (int(a[0] + (b[0] - a[0]) * t), int(a[1] + (b[1] - a[1]) * t), int(a[2] + (b[2] - a[2]) * t))


def _smooth(points: list[Point], widths: list[float]) -> tuple[list[Point], list[float]]:
    """A curve through all points (Catmull-Rom), ten steps between two of them; long lists are smooth already."""
    if len(points) > 20:
        return points, widths
    rows = [(x, y, w) for (x, y), w in zip(points, widths, strict=True)]
    rows = [rows[0], *rows, rows[-1]]
    curve = []
    for a, b, c, d in zip(rows, rows[1:], rows[2:], rows[3:], strict=False):
        for n in range(10):
            t = n / 10
            k = (-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, -(t**2) + t**3)
            curve.append([sum(k[i] * (a, b, c, d)[i][axis] for i in range(4)) / 2 for axis in range(3)])
    curve.append(list(rows[-1]))
    return [(x, y) for x, y, _ in curve], [w for _, _, w in curve]


def _gradient(size: tuple[int, int], stops: tuple[Color, ...]) -> Image.Image:
    if len(stops) == 1:
        return Image.new("RGB", size, stops[0])
    strip = Image.new("RGB", (1, len(stops)))
    strip.putdata(stops)
    wide = Image.new("RGB", (1, size[1]))
    for row in range(size[1]):
        place = row / (size[1] - 1) * (len(stops) - 1)
        lower = min(int(place), len(stops) - 2)
        wide.putpixel((0, row), mix(stops[lower], stops[lower + 1], place - lower))
    return wide.resize(size)
