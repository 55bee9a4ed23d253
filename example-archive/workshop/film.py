"""A film of twelve frames without an encoder: a kettle that steams, as H.264 in MP4.

The first frame is sent as it is (I_PCM macroblocks, 16 by 16 samples uncompressed); a later frame sends the blocks that
changed in the same way and skips the rest. The syntax followed is ITU-T H.264 (Baseline) and ISO/IEC 14496-12.
"""

from __future__ import annotations

import math
import struct
from itertools import pairwise

BLOCKS = 5  # macroblocks a side
SIDE = BLOCKS * 16
FRAMES = 12
TICKS = 5  # frames a second
Plane = list[bytearray]


def kettle_film() -> tuple[bytes, tuple[int, int]]:
    """(MP4 file, (width, height))."""
    pictures = [_draw(number) for number in range(FRAMES)]
    samples = [_slice(pictures[0], None, 0)]
    samples += [_slice(now, before, n) for n, (before, now) in enumerate(pairwise(pictures), 1)]
    return _mp4(samples), (SIDE, SIDE)


def _draw(number: int) -> tuple[Plane, Plane, Plane]:
    """Frame `number` as Y, Cb and Cr planes: a kettle, and above its spout some steam that moves."""
    luma = [bytearray(58 + y // 4 for _ in range(SIDE)) for y in range(SIDE)]
    blue, red = ([bytearray([value] * (SIDE // 2)) for _ in range(SIDE // 2)] for value in (138, 104))
    for y in range(SIDE):
        for x in range(SIDE):
            dx, dy = x - 42, y - 56
            body = dx * dx / 380 + dy * dy / 250 < 1 or (abs(dx) < 19 and 56 <= y < 72)
            spout = 12 <= x < 28 and abs(y - 36 - (x - 12) * 1.1) < 5
            handle = 15.5 < math.hypot(dx, (y - 42) * 1.05) < 20 and y < 42
            letter = 36 <= x < 48 and 48 <= y < 66 and (x < 40 or (y - 48) % 7 < 4)
            if handle:
                luma[y][x], blue[y // 2][x // 2], red[y // 2][x // 2] = 110, 104, 190
            elif body or spout:
                luma[y][x] = 70 if letter else 226
                blue[y // 2][x // 2], red[y // 2][x // 2] = 116, 134
    for puff in range(4):
        turn = (puff / 4 + number / FRAMES) % 1
        px, py, r = 11 + 3 * math.sin(turn * 9), 30 - 29 * turn, 2 + 2.6 * turn
        for y in range(max(0, int(py - r)), int(py + r) + 1):
            for x in range(max(0, int(px - r)), min(32, int(px + r) + 1)):
                if math.hypot(x - px, y - py) < r and y < 32:
                    luma[y][x] = max(luma[y][x], int(210 - 120 * turn))
    return luma, blue, red


class _Bits:
    """A bit string, most significant bit first, with the exponential Golomb codes of the standard."""

    def __init__(self) -> None:
        self.bits = ""

    def put(self, value: int, count: int) -> None:
        self.bits += f"{value:0{count}b}"

    def ue(self, value: int) -> None:
        digits = f"{value + 1:b}"
        self.bits += "0" * (len(digits) - 1) + digits

    def se(self, value: int) -> None:
        self.ue(2 * value - 1 if value > 0 else -2 * value)

    def align(self, bit: str = "0") -> None:
        self.bits += bit * (-len(self.bits) % 8)

    def unit(self, kind: int) -> bytes:
        """The network unit: stop bit, padding, and 03 wherever two zero bytes would start a false start code."""
        self.put(1, 1)
        self.align()
        out = bytearray([kind])
        zeros = 0
        for byte in int(self.bits, 2).to_bytes(len(self.bits) // 8, "big"):
            if zeros >= 2 and byte <= 3:
                out.append(3)
                zeros = 0
            out.append(byte)
            zeros = zeros + 1 if byte == 0 else 0
        return bytes(out)


def _sequence() -> bytes:
    b = _Bits()
    b.put(66, 8)  # Baseline
    b.put(0b11000000, 8)
    b.put(10, 8)  # level 1.0
    for value in (0, 0, 2, 1):  # id, frame_num in 4 bits, output order = decoding order, one reference frame
        b.ue(value)
    b.put(0, 1)
    b.ue(BLOCKS - 1)
    b.ue(BLOCKS - 1)
    b.put(0b1100, 4)  # whole frames, direct inference, no cropping, no further facts
    return b.unit(0x67)


def _picture() -> bytes:
    b = _Bits()
    b.ue(0)
    b.ue(0)
    b.put(0, 2)  # CAVLC
    for value in (0, 0, 0):
        b.ue(value)
    b.put(0, 3)
    for value in (0, 0, 0):
        b.se(value)
    b.put(0b100, 3)  # the deblocking filter can be switched off
    return b.unit(0x68)


def _slice(now: tuple[Plane, Plane, Plane], before: tuple[Plane, Plane, Plane] | None, number: int) -> bytes:
    b = _Bits()
    b.ue(0)
    b.ue(5 if before else 7)
    b.ue(0)
    b.put(number % 16, 4)
    if before:
        b.put(0, 2)  # default number and order of references
        b.put(0, 1)  # sliding window marking
    else:
        b.ue(0)
        b.put(0, 2)
    b.se(0)
    b.ue(1)  # deblocking off
    skipped = 0
    for place in range(BLOCKS * BLOCKS):
        block = _block(now, place)
        if before:
            if block == _block(before, place):
                skipped += 1
                continue
            b.ue(skipped)
            skipped = 0
        b.ue(30 if before else 25)  # I_PCM
        b.align()
        for byte in block:
            b.put(byte, 8)
    if before and skipped:
        b.ue(skipped)
    unit = b.unit(0x41 if before else 0x65)
    return struct.pack(">I", len(unit)) + unit


def _block(planes: tuple[Plane, Plane, Plane], place: int) -> bytes:
    out = b""
    for plane, size in zip(planes, (16, 8, 8), strict=True):
        top, left = place // BLOCKS * size, place % BLOCKS * size
        out += b"".join(bytes(row[left : left + size]) for row in plane[top : top + size])
    return out


def _mp4(samples: list[bytes]) -> bytes:
    length = len(samples) * 1000 // TICKS
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    sps, pps = _sequence(), _picture()
    avcc = bytes([1, sps[1], sps[2], sps[3], 0xFF, 0xE1]) + struct.pack(">H", len(sps)) + sps
    avcc += b"\x01" + struct.pack(">H", len(pps)) + pps
    entry = bytes(6) + struct.pack(">H", 1) + bytes(16) + struct.pack(">HHIIIH", SIDE, SIDE, 0x480000, 0x480000, 0, 1)
    entry += bytes(32) + struct.pack(">Hh", 24, -1) + _atom(b"avcC", avcc)
    ftyp = _atom(b"ftyp", b"isom" + struct.pack(">I", 512) + b"isomavc1mp41")

    def moov(start: int) -> bytes:
        table = b"".join((
            _atom(b"stsd", struct.pack(">II", 0, 1) + _atom(b"avc1", entry)),
            _atom(b"stts", struct.pack(">IIII", 0, 1, len(samples), 1000 // TICKS)),
            _atom(b"stss", struct.pack(">III", 0, 1, 1)),
            _atom(b"stsc", struct.pack(">IIIII", 0, 1, 1, len(samples), 1)),
            _atom(b"stsz", struct.pack(f">III{len(samples)}I", 0, 0, len(samples), *map(len, samples))),
            _atom(b"stco", struct.pack(">III", 0, 1, start)),
        ))  # fmt: skip
        source = _atom(b"dinf", _atom(b"dref", struct.pack(">II", 0, 1) + _atom(b"url ", struct.pack(">I", 1))))
        minf = _atom(b"minf", _atom(b"vmhd", struct.pack(">IHHHH", 1, 0, 0, 0, 0)) + source + _atom(b"stbl", table))
        mdhd = _atom(b"mdhd", struct.pack(">IIIIIHH", 0, 0, 0, 1000, length, 0x55C4, 0))
        hdlr = _atom(b"hdlr", struct.pack(">II4s12s", 0, 0, b"vide", b"") + b"kettle\0")
        tkhd = struct.pack(">IIIIIIIIhhhh", 3, 0, 0, 1, 0, length, 0, 0, 0, 0, 0, 0) + matrix
        tkhd = _atom(b"tkhd", tkhd + struct.pack(">II", SIDE << 16, SIDE << 16))
        mvhd = struct.pack(">IIIIIIH", 0, 0, 0, 1000, length, 0x10000, 0x100) + bytes(10) + matrix + bytes(24)
        trak = _atom(b"trak", tkhd + _atom(b"mdia", mdhd + hdlr + minf))
        return _atom(b"moov", _atom(b"mvhd", mvhd + struct.pack(">I", 2)) + trak)

    head = len(ftyp) + len(moov(0)) + 8
    return ftyp + moov(head) + _atom(b"mdat", b"".join(samples))


def _atom(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + kind + content
