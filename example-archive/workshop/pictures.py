"""Draws the pictures of the example."""
from __future__ import annotations
import io
from PIL import Image

def draw_all() -> tuple[dict[str, bytes], dict[str, tuple[int, int]]]:
    names = ["avatar-nessa","avatar-marit","banner-nessa","banner-marit"]
    out, sizes = {}, {}
    for n in names:
        b = io.BytesIO(); Image.new("RGB",(400,400),(30,90,100)).save(b,"JPEG"); out[n]=b.getvalue(); sizes[n]=(400,400)
    return out, sizes
