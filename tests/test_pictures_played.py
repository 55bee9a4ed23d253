"""Cleaned films played by a browser: every frame looks as it did."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tweetarchive.pictures import published

EXAMPLE = Path(__file__).parent.parent / "example-archive" / "exports"

PLAYED = """async ({content, kind}) => {
    const film = document.createElement('video'), canvas = document.createElement('canvas'), seen = [];
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const over = new Promise((done, failed) => { film.onended = done; film.onerror = failed; });
    const look = () => {
        [canvas.width, canvas.height] = [film.videoWidth, film.videoHeight];
        pen.drawImage(film, 0, 0);
        seen.push(Array.from(pen.getImageData(0, 0, canvas.width, canvas.height).data).join());
        film.requestVideoFrameCallback(look);
    };
    film.requestVideoFrameCallback(look);
    document.body.append(film);
    film.muted = true;
    film.src = URL.createObjectURL(new Blob([Uint8Array.from(atob(content), c => c.charCodeAt(0))], { type: kind }));
    await film.play();
    await over;
    film.remove();
    return seen;
}"""

RECORDED = """async kind => {
    const canvas = document.createElement('canvas'), pen = canvas.getContext('2d');
    [canvas.width, canvas.height] = [64, 48];
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: kind }), pieces = [];
    recorder.ondataavailable = event => pieces.push(event.data);
    const over = new Promise(done => { recorder.onstop = done; });
    recorder.start(100);
    for (let step = 0; step < 30; step++) {
        pen.fillStyle = `hsl(${step * 18} 80% 50%)`;
        pen.fillRect(0, 0, 64, 48);
        await new Promise(done => setTimeout(done, 40));
    }
    recorder.stop();
    await over;
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}"""


def played(page: Page, film: Path) -> set[str]:
    """The pixels of each frame that was seen. A slow machine leaves some out, and not always the same."""
    content = base64.b64encode(film.read_bytes()).decode()
    seen: list[str] = page.evaluate(PLAYED, {"content": content, "kind": f"video/{film.suffix[1:]}"})
    return set(seen)


def shows_the_same(page: Page, film: Path, copy: Path) -> None:
    before, after = played(page, film), played(page, copy)
    assert len(before & after) >= min(len(before), len(after)) / 2 > 1, "it moves, as it did"


def copy_of(film: Path, cache: Path, suffix: str) -> Path:
    sha256 = hashlib.sha256(film.read_bytes()).hexdigest()
    copy = published(film, sha256, cache).path
    assert copy is not None and copy != film, "there was something to clean"
    return copy.rename(copy.with_suffix(suffix))


def test_the_examples_film_shows_what_it_showed(chromium: Browser, tmp_path: Path) -> None:
    film = min(EXAMPLE.rglob("*.mp4"))
    page = chromium.new_page()
    try:
        if not page.evaluate("document.createElement('video').canPlayType('video/mp4; codecs=\"avc1.42C00A\"')"):
            pytest.skip("this Chromium was built without H.264")
        shows_the_same(page, film, copy_of(film, tmp_path, ".mp4"))
    finally:
        page.close()


@pytest.mark.parametrize("kind", ["video/webm", "video/mp4"])
def test_what_a_browser_recorded_shows_what_it_showed(chromium: Browser, tmp_path: Path, kind: str) -> None:
    page = chromium.new_page()
    try:
        if not page.evaluate("kind => MediaRecorder.isTypeSupported(kind)", kind):
            pytest.skip(f"this Chromium does not record {kind}")
        film = tmp_path / f"film.{kind[6:]}"
        film.write_bytes(base64.b64decode(page.evaluate(RECORDED, kind)))
        copy = copy_of(film, tmp_path, film.suffix)
        shows_the_same(page, film, copy)
    finally:
        page.close()
    assert b"Chrome" in film.read_bytes() or kind != "video/webm"
    assert b"Chrome" not in copy.read_bytes()
