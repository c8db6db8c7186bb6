"""What is let in, by its bytes; pictures lose what they say of their maker."""

import io
import zipfile
from collections.abc import Sequence

import pytest
from PIL import Image

from adapters.files.kinds import ENDINGS, named, recognised
from adapters.files.pictures import PIXELS_MAX, PictureTooLarge, redrawn
from domain.files import IMAGES, MEDIA_TYPES, OFFICE, FileTypeRefused

SECRET = "taken by Mona at 30.0444 31.2357"


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return out.getvalue()


def picture(kind: str, size: tuple[int, int] = (4, 2), **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "red").save(out, kind, **options)  # type: ignore[arg-type]
    return out.getvalue()


SAMPLES = [
    ("a.png", picture("PNG"), "image/png"),
    ("a.JPG", picture("JPEG"), "image/jpeg"),
    ("a.webp", picture("WEBP"), "image/webp"),
    ("a.gif", picture("GIF"), "image/gif"),
    ("a.pdf", b"%PDF-1.7\n%...", "application/pdf"),
    ("a.zip", zipped("a.txt"), "application/zip"),
    ("a.docx", zipped("[Content_Types].xml", "word/document.xml"), f"{OFFICE}wordprocessingml.document"),
    ("a.xlsx", zipped("[Content_Types].xml", "xl/workbook.xml"), f"{OFFICE}spreadsheetml.sheet"),
    ("a.pptx", zipped("[Content_Types].xml", "ppt/presentation.xml"), f"{OFFICE}presentationml.presentation"),
    ("a.mp3", b"ID3\x04\x00" + bytes(20), "audio/mpeg"),
    ("a.mp4", b"\0\0\0\x18ftypisom" + bytes(20), "video/mp4"),
    ("a.txt", "مرحبا\n".encode(), "text/plain"),
    ("a.csv", b"\xef\xbb\xbfa,b\r\n1,2\r\n", "text/csv"),
]


@pytest.mark.parametrize(("name", "content", "kind"), SAMPLES, ids=[name for name, _, _ in SAMPLES])
def test_what_is_let_in_is_known_by_its_bytes(name: str, content: bytes, kind: str) -> None:
    assert recognised(io.BytesIO(content), name, "") == kind
    assert recognised(io.BytesIO(content), name, kind) == kind


def test_every_type_that_is_let_in_has_endings_and_a_sample() -> None:
    assert set(ENDINGS) == MEDIA_TYPES == {kind for _, _, kind in SAMPLES}


@pytest.mark.parametrize(
    ("name", "content", "declared"),
    [
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "image/svg+xml"),
        ("a.txt", b"<svg onload=alert(1)>", "text/plain"),
        ("a.html", b"<!doctype html><script>alert(1)</script>", "text/html"),
        ("a.txt", b"\n  <HTML><script>alert(1)</script>", ""),
        ("a.png", b"<html></html>", "image/png"),
        ("a.png", picture("JPEG"), ""),
        ("a.exe", b"MZ\x90\x00", ""),
        ("a.txt", b"a\x00b", ""),
        ("a.txt", b"\xff\xfe\xfa", ""),
        ("a.png", picture("PNG"), "image/jpeg"),
        ("a.jar", zipped("META-INF/MANIFEST.MF"), ""),
        ("a.docx", zipped("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), ""),
        ("a.docx", zipped("a.txt"), ""),
        ("a.zip", b"PK\x03\x04 and then nothing", ""),
        ("a.zip", zipped(*(str(number) for number in range(2_001))), ""),
        ("a", b"plain words without a name", ""),
        ("a.png.html", picture("PNG"), ""),
    ],
)
def test_what_is_not_let_in(name: str, content: bytes, declared: str) -> None:
    with pytest.raises(FileTypeRefused):
        recognised(io.BytesIO(content), name, declared)


def test_a_file_without_an_ending_gets_that_of_its_type() -> None:
    assert named("logo", recognised(io.BytesIO(picture("PNG")), "logo", "")) == "logo.png"
    assert named("logo.png", "image/png") == "logo.png"


def exif() -> Image.Exif:
    found = Image.Exif()
    found[0x010E] = SECRET
    found[0x0112] = 6  # to be turned by a quarter
    return found


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_is_turned_upright_and_says_nothing_of_its_maker(kind: str) -> None:
    content = picture(kind, exif=exif())
    assert SECRET.encode() in content
    with redrawn(io.BytesIO(content), f"image/{kind.lower()}") as drawn:
        drawn.seek(0)
        again = drawn.read()
    assert SECRET.encode() not in again
    with Image.open(io.BytesIO(again)) as upright:
        assert (upright.format, upright.size, dict(upright.getexif())) == (kind, (2, 4), {})


def test_what_follows_a_picture_is_cut_off() -> None:
    with redrawn(io.BytesIO(picture("PNG") + b"<script>" + SECRET.encode()), "image/png") as drawn:
        drawn.seek(0)
        assert SECRET.encode() not in drawn.read()


def test_a_moving_picture_goes_on_moving_without_its_comment() -> None:
    frames: Sequence[Image.Image] = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green", "blue")]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], comment=SECRET, duration=40, loop=0)
    assert SECRET.encode() in out.getvalue()
    with redrawn(out, "image/gif") as drawn:
        drawn.seek(0)
        again = drawn.read()
    assert SECRET.encode() not in again
    with Image.open(io.BytesIO(again)) as moving:
        assert moving.n_frames == 3  # type: ignore[attr-defined]


def test_a_bomb_is_not_drawn() -> None:
    side = int(PIXELS_MAX**0.5) + 1
    with pytest.raises(PictureTooLarge):
        redrawn(io.BytesIO(picture("PNG", (side, side))), "image/png")


@pytest.mark.parametrize("kind", sorted(IMAGES))
def test_a_broken_picture_is_refused(kind: str) -> None:
    whole = picture(kind.removeprefix("image/").upper(), (64, 64))
    with pytest.raises(FileTypeRefused):
        redrawn(io.BytesIO(whole[: len(whole) // 3]), kind)
