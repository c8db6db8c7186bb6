"""What a file is, by its own bytes: what it is called and said to be has to agree."""

import codecs
import zipfile
from collections.abc import Mapping
from typing import BinaryIO

from domain.files import OFFICE, FileTypeRefused

HEAD_BYTES = 4096
TEXT_PIECE_BYTES = 64 * 1024
ZIP_ENTRIES_MAX = 2_000
UNPACKED_BYTES_MAX = 500_000_000
ENDINGS: Mapping[str, tuple[str, ...]] = {
    "image/png": ("png",),
    "image/jpeg": ("jpg", "jpeg", "jfif"),
    "image/webp": ("webp",),
    "image/gif": ("gif",),
    "application/pdf": ("pdf",),
    "application/zip": ("zip",),
    "audio/mpeg": ("mp3",),
    "video/mp4": ("mp4", "m4v"),
    "text/csv": ("csv",),
    "text/plain": ("txt", "md", "log"),
    f"{OFFICE}wordprocessingml.document": ("docx",),
    f"{OFFICE}spreadsheetml.sheet": ("xlsx",),
    f"{OFFICE}presentationml.presentation": ("pptx",),
}
ALSO_CALLED = {
    "image/jpg": "image/jpeg",
    "audio/mp3": "audio/mpeg",
    "application/x-zip-compressed": "application/zip",
    "application/vnd.ms-excel": "text/csv",  # what Windows calls a CSV
    "text/markdown": "text/plain",
}
UNSAID = ("", "application/octet-stream")
MAIN_PARTS = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx", "ppt/presentation.xml": "pptx"}
MARKUP = (b"<!doctype", b"<html", b"<svg", b"<script", b"<?xml", b"<body", b"<head", b"<iframe")
VIDEO_BRANDS = (b"isom", b"iso2", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V ")
CONTROLS_IN_TEXT = frozenset(range(32)) - {0x09, 0x0A, 0x0C, 0x0D}


def recognised(content: BinaryIO, name: str, declared: str) -> str:
    """The media type. Raises `FileTypeRefused` when it is none that is let in, or name or declaration say
    something else."""
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    kind = kind_of(content, ending)
    if kind is None or (ending and ending not in ENDINGS[kind]):
        raise FileTypeRefused()
    said = declared.partition(";")[0].strip().lower()
    if said not in UNSAID and ALSO_CALLED.get(said, said) != kind:
        raise FileTypeRefused()
    return kind


def named(name: str, kind: str) -> str:
    """With the ending of its type when it came without."""
    return name if "." in name else f"{name}.{ENDINGS[kind][0]}"


def kind_of(content: BinaryIO, ending: str) -> str | None:
    content.seek(0)
    head = content.read(HEAD_BYTES)
    if head.startswith(b"PK\x03\x04"):
        return packed(content)
    if kind := binary(head):
        return kind
    if ending in (*ENDINGS["text/plain"], *ENDINGS["text/csv"]) and is_text(content):
        return "text/csv" if ending == "csv" else "text/plain"
    return None


def binary(head: bytes) -> str | None:
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if head.startswith(b"%PDF-"):
        return "application/pdf"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp" and head[8:12] in VIDEO_BRANDS:
        return "video/mp4"
    if head.startswith(b"ID3") or (head[:1] == b"\xff" and head[1:2] in (b"\xfb", b"\xf3", b"\xf2")):
        return "audio/mpeg"
    return None


def packed(content: BinaryIO) -> str | None:
    """A ZIP, or the Office document that it is; nothing is unpacked. With macros, or more inside than anyone
    would send: nothing."""
    try:
        with zipfile.ZipFile(content) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return None
    names = {entry.filename for entry in entries}
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > ZIP_ENTRIES_MAX or unpacked > UNPACKED_BYTES_MAX:
        return None
    if "[Content_Types].xml" not in names:
        return "application/zip"
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        return None
    found = [ending for part, ending in MAIN_PARTS.items() if part in names]
    return next((kind for kind, endings in ENDINGS.items() if found and found[0] in endings), None)


def is_text(content: BinaryIO) -> bool:
    """UTF-8 without control characters, and no page or picture in disguise."""
    content.seek(0)
    if content.read(HEAD_BYTES).removeprefix(codecs.BOM_UTF8).lstrip().lower().startswith(MARKUP):
        return False
    content.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while piece := content.read(TEXT_PIECE_BYTES):
            decoder.decode(piece)
            if CONTROLS_IN_TEXT.intersection(piece):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
