"""Pictures and films from an export to a site, by the command line: none tells anything, and none stops the build."""

from __future__ import annotations

import hashlib
import io
import re
import zlib
from pathlib import Path

from command_line import run
from film_making import FRAMES, SECRET, SOUNDS, mp4, told_boxes
from picture_making import display_p3, photograph
from picture_making import film as real_film
from PIL import Image
from twitter_making import OWNER, account, export_at, file_of, film, photo, snowflake, tweet, wrapped


def drawn(kind: str, **options: object) -> bytes:
    tags, made = Image.Exif(), io.BytesIO()
    tags[0x0112] = 6
    tags[0x010E] = SECRET.decode()
    tags.get_ifd(0x8825)[1] = "N"
    tags.get_ifd(0x8825)[2] = (53.0, 27.0, 0.0)
    Image.linear_gradient("L").resize((60, 40)).save(made, kind, **({"exif": tags} if kind != "GIF" else {}), **options)
    return made.getvalue()


GOOD = {
    "a.jpg": drawn("JPEG", comment=SECRET, xmp=SECRET),
    "b.png": drawn("PNG") + SECRET,
    "c.webp": drawn("WEBP", xmp=SECRET),
    "d.gif": drawn("GIF", comment=SECRET) + SECRET,
    "e.mp4": mp4(told=told_boxes(), end=SECRET),
}


def told_everywhere(width: int) -> bytes:
    """A photograph that says where it was taken in every way there is: EXIF, XMP, IPTC, a remark, a profile."""
    tags = Image.Exif()
    tags[0x010E] = SECRET.decode()
    tags.get_ifd(0x8825)[29] = SECRET.decode()
    plain = photograph(width, width // 2, exif=tags, comment=SECRET, xmp=SECRET, icc_profile=display_p3(SECRET))
    iptc = b"Photoshop 3.0\08BIM\x04\x04\0\0" + (len(SECRET) + 5).to_bytes(4) + b"\x1c\x02\x5a\0\x13" + SECRET + b"\0"
    return plain[:2] + b"\xff\xed" + (len(iptc) + 2).to_bytes(2) + iptc + plain[2:]


HUGE = b"IHDR" + (20_000).to_bytes(4) * 2 + GOOD["b.png"][24:29]
BAD = {
    "g.jpg": GOOD["a.jpg"][:-300],
    "h.gif": GOOD["d.gif"][:-300],
    "i.mp4": GOOD["e.mp4"][:300],
    "j.png": GOOD["b.png"][:12] + HUGE + zlib.crc32(HUGE).to_bytes(4) + GOOD["b.png"][33:],
}


def archive_with(folder: Path, media: dict[str, bytes], face: bytes = b"") -> Path:
    """An archive that holds a post for each of these files, and its owner's face."""
    posts, files = [], dict[str, bytes]()
    for number, (name, content) in enumerate(media.items(), 1):
        when = f"2023-03-{number:02} 10:00:00"
        own_id, short = snowflake(when), f"https://t.co/aaaaaaaa{number:02}"
        entity = (film if name.endswith("mp4") else photo)(name, short, own_id)
        posts.append(tweet(when, f"look, {name} {short}", native_id=own_id, media=[entity]))
        files[f"data/tweets_media/{own_id}-{name}"] = content
    told = {"data/account.js": account(), "data/tweets.js": file_of("tweets", wrapped(*posts))}
    if face:
        profile = {"description": {}, "avatarMediaUrl": "https://pbs.twimg.com/profile_images/1/face.jpg"}
        told["data/profile.js"] = file_of("profile", [{"profile": profile}])
        files[f"data/profile_media/{OWNER}-face.jpg"] = face
    run("new", folder / "mine")
    run("-C", folder / "mine", "import", export_at(folder / "export", {**told, **files}), "--mine")
    return folder / "mine"


def published_in(site: Path) -> dict[str, bytes]:
    """The end of each file's name → its content."""
    return {path.suffix: path.read_bytes() for path in (site / "media").rglob("*") if path.is_file()}


def test_a_site_of_every_kind_of_picture_tells_of_none(tmp_path: Path) -> None:
    archive = archive_with(tmp_path, GOOD)
    run("-C", archive, "build")
    found = published_in(archive / "site")
    assert found.keys() == {Path(name).suffix for name in GOOD}
    for path in (archive / "site").rglob("*"):
        assert path.is_dir() or SECRET[:6] not in path.read_bytes(), path
    for kind in (".jpg", ".png", ".webp"):
        with Image.open(io.BytesIO(found[kind])) as image:
            assert image.size == (40, 60) and not dict(image.getexif()), kind
    assert all(sample in found[".mp4"] for sample in [*FRAMES, *SOUNDS])


def test_whatever_way_a_picture_gets_into_a_site_it_tells_nothing(tmp_path: Path) -> None:
    photographs = {"w.jpg": told_everywhere(1600), "s.jpg": told_everywhere(100), "f.mp4": real_film(1)}
    face = told_everywhere(400)
    assert all(SECRET in content for content in [*photographs.values(), face])
    archive = archive_with(tmp_path, photographs, face)
    own = archive / "theme/static/own.jpg"
    own.parent.mkdir(parents=True)
    own.write_bytes(told_everywhere(2000))
    run("-C", archive, "build")
    media = [path.name for path in (archive / "site/media").iterdir()]
    for end, many in (("-small.webp", 1), ("-face.webp", 1), ("-still.webp", 1), (".jpg", 3), (".mp4", 1)):
        assert sum(name.endswith(end) for name in media) == many, media
    with Image.open(archive / "site/assets/own.jpg") as image:
        assert image.width == 2000, "a theme's picture is as wide as its author wants"
    for path in (archive / "site").rglob("*"):
        assert path.is_dir() or SECRET[:6] not in path.read_bytes(), path
    pages = "".join(path.read_text("utf-8") for path in (archive / "site").rglob("*.html"))
    shown = set(re.findall(r'(?:src|href|poster)="[./]*(media/[^"]+)', pages))
    assert shown == {f"media/{name}" for name in media if hashlib.sha256(face).hexdigest() not in name}


def test_what_cannot_be_published_is_told_and_all_else_is(tmp_path: Path) -> None:
    archive = archive_with(tmp_path, {**GOOD, **BAD})
    done = run("-C", archive, "build", code=1)
    said = " ".join((done.stdout + done.stderr).split())
    assert said.count("cannot be decoded") == 1 and said.count("more than 50 million pixels") == 1
    assert "is a GIF whose parts cannot be told apart: it breaks off" in said
    assert "is a film whose parts cannot be told apart: it breaks off" in said
    assert len([path for path in (archive / "site/media").rglob("*") if path.is_file()]) == len(GOOD)


def test_films_that_are_left_out_are_no_problem(tmp_path: Path) -> None:
    archive = archive_with(tmp_path, {name: GOOD[name] for name in ("a.jpg", "e.mp4")})
    file = archive / "archive.toml"
    chosen = (
        file.read_text("utf-8")
        .replace('# video = "copy"', 'video = "skip"')
        .replace("# max_width = 1600", "max_width = 20")
    )
    file.write_text(chosen, "utf-8")
    run("-C", archive, "build")
    found = published_in(archive / "site")
    assert found.keys() == {".jpg"}
    with Image.open(io.BytesIO(found[".jpg"])) as image:
        assert image.width == 20
