"""Pictures are drawn anew: what they say of camera, place and author stays behind, and so does whatever else
was hidden in them."""

from collections.abc import Callable
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from PIL import Image, ImageOps, UnidentifiedImageError

from adapters.files.sealed import IN_MEMORY_MAX
from domain.files import FileTypeRefused

FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WEBP", "image/gif": "GIF"}
PIXELS_MAX = 25_000_000
ALL_FRAMES_PIXELS_MAX = 50_000_000
KEPT = ("transparency", "duration", "loop", "background", "disposal")
OPTIONS: dict[str, dict[str, Any]] = {"JPEG": {"quality": 92}, "WEBP": {"quality": 90}}
BROKEN = (
    UnidentifiedImageError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    TypeError,
    IndexError,
)
"""What Pillow raises for pictures that are none."""


class PictureTooLarge(FileTypeRefused):
    """A picture can have at most 25 million pixels."""


def redrawn(content: BinaryIO, kind: str) -> BinaryIO:
    """The same picture, upright. Raises `FileTypeRefused`, `PictureTooLarge`."""
    return _drawn(content, kind, _draw)


def squared(content: BinaryIO, kind: str, side: int) -> BinaryIO:
    """The middle of its first frame, upright, as a WebP of `side` by `side` pixels. Raises
    `FileTypeRefused`, `PictureTooLarge`."""
    return _drawn(content, kind, lambda picture, out: _square(picture, out, side))


def _drawn(content: BinaryIO, kind: str, draw: Callable[[Image.Image, Any], None]) -> BinaryIO:
    content.seek(0)
    drawn = SpooledTemporaryFile(max_size=IN_MEMORY_MAX)  # noqa: SIM115  the caller closes it
    try:
        with Image.open(content, formats=[FORMATS[kind]]) as picture:
            _check(picture)
            draw(picture, drawn)
    except BROKEN as error:
        drawn.close()
        raise FileTypeRefused() from error
    except BaseException:
        drawn.close()
        raise
    return cast(BinaryIO, drawn)


def _check(picture: Image.Image) -> None:
    pixels = picture.width * picture.height
    frames = getattr(picture, "n_frames", 1)
    if pixels > PIXELS_MAX or pixels * frames > ALL_FRAMES_PIXELS_MAX:
        raise PictureTooLarge()


def _draw(picture: Image.Image, out: Any) -> None:
    format = picture.format or ""
    moving = getattr(picture, "is_animated", False) and format in ("GIF", "WEBP")
    upright = picture if moving else ImageOps.exif_transpose(picture)
    upright.load()
    upright.info = {name: value for name, value in picture.info.items() if name in KEPT}
    upright.save(out, format, save_all=moving, **OPTIONS.get(format, {}))


def _square(picture: Image.Image, out: Any, side: int) -> None:
    picture.draft("RGB", (side, side))
    upright = ImageOps.exif_transpose(picture).convert("RGBA")
    fitted = ImageOps.fit(upright, (side, side), Image.Resampling.LANCZOS)
    fitted.info = {}
    fitted.save(out, "WEBP", quality=85)
