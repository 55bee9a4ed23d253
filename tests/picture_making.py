"""Pictures and films for tests that a decoder opens, and that tell something."""

from __future__ import annotations

import io
import struct
from fractions import Fraction

import av
from film_making import SECRET
from PIL import Image


def photograph(width: int, height: int, kind: str = "JPEG", **options: object) -> bytes:
    """Rough enough that fewer pixels are fewer bytes."""
    made = io.BytesIO()
    Image.effect_noise((width, height), 60).convert("RGB").save(made, kind, **options)  # type: ignore[arg-type]
    return made.getvalue()


def display_p3(name: bytes) -> bytes:
    """A profile by ICC.1:2010 with the primaries of Display P3 (adapted to D50) and the curve of sRGB, which says of
    what screen it is."""

    def fixed(*numbers: float) -> bytes:
        return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)

    def xyz(*numbers: float) -> bytes:
        return b"XYZ \0\0\0\0" + fixed(*numbers)

    curve = b"para\0\0\0\0\0\3\0\0" + fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    text = b"text\0\0\0\0" + name + b"\0"
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(name) + 1) + name + bytes(79),
        b"cprt": text,
        b"wtpt": xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": xyz(0.51512, 0.2412, -0.00105),
        b"gXYZ": xyz(0.29198, 0.69225, 0.04189),
        b"bXYZ": xyz(0.1571, 0.06657, 0.78407),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    at, index, body = 132 + 12 * len(tags), struct.pack(">I", len(tags)), b""
    for tag, content in tags.items():
        content += bytes(-len(content) % 4)
        index += tag + struct.pack(">II", at + len(body), len(content))
        body += content
    head = struct.pack(
        ">I4sI4s4s4s12s4s", at + len(body), b"lcms", 0x04300000, b"mntr", b"RGB ", b"XYZ ", bytes(12), b"acsp"
    )
    return (head + bytes(28) + fixed(0.9642, 1.0, 0.8249)).ljust(128, b"\0") + index + body


def film(seconds: float, kind: str = "mp4", dark: float = 0.0) -> bytes:
    """Ten frames a second, left half white, black in the beginning. It says where it was made."""
    made = io.BytesIO()
    with av.open(made, "w", kind, container_options={}) as container:
        container.metadata.update(title=SECRET.decode(), location=SECRET.decode())
        stream = container.add_stream("mpeg4" if kind == "mp4" else "libvpx", rate=10)
        stream.width, stream.height, stream.pix_fmt, stream.time_base = 160, 80, "yuv420p", Fraction(1, 10)
        for number in range(round(seconds * 10)):
            image = Image.new("RGB", (160, 80), "black")
            if number >= dark * 10:
                image.paste("white", (0, 0, 80, 80))
            container.mux(stream.encode(av.VideoFrame.from_image(image)))
        container.mux(stream.encode(None))
    return made.getvalue()
