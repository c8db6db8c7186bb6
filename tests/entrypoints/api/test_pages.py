"""The built single-page application, served by the same process."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from fastapi import FastAPI

from entrypoints.api.spa import serve_pages


@pytest_asyncio.fixture
async def pages(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    dist = tmp_path / "dist"
    (dist / "assets").mkdir(parents=True)
    (dist / "index.html").write_text("<!doctype html><title>Souk</title>")
    (dist / "favicon.svg").write_text("<svg/>")
    (dist / "assets" / "index-3f2a.js").write_text("1")
    (dist / "assets" / "index-3f2a.js.br").write_bytes(b"packed")
    (tmp_path / "secret.txt").write_text("hunter2")
    app = FastAPI()
    serve_pages(app, dist)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://souk") as http:
        yield http


@pytest.mark.parametrize(
    "path", ["/", "/tasks", "/tasks/0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10/edit", "/users/mona"]
)
async def test_every_page_is_the_same_file_and_asked_for_anew(pages: httpx.AsyncClient, path: str) -> None:
    answer = await pages.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert answer.headers["cache-control"] == "no-cache"
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy


async def test_assets_travel_packed_for_those_who_can_unpack(pages: httpx.AsyncClient) -> None:
    packed = {"accept-encoding": "gzip, br"}
    async with pages.stream("GET", "/assets/index-3f2a.js", headers=packed) as answer:
        raw = b"".join([chunk async for chunk in answer.aiter_raw()])
    assert raw == b"packed"
    assert answer.headers["content-encoding"] == "br"
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["vary"] == "Accept-Encoding"


async def test_hashed_assets_are_kept_for_ever(pages: httpx.AsyncClient) -> None:
    answer = await pages.get("/assets/index-3f2a.js", headers={"accept-encoding": "identity"})
    assert (answer.status_code, answer.text) == (200, "1")
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


async def test_other_files_are_served_under_their_names(pages: httpx.AsyncClient) -> None:
    assert (await pages.get("/favicon.svg")).text == "<svg/>"


@pytest.mark.parametrize(
    "path",
    [
        "/assets/index-old.js",
        "/missing.png",
        "/v1",
        "/v1/nothing",
        "/.well-known/security.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/assets/%2e%2e%2f%2e%2e%2fsecret.txt",
        "/%00",
        "/index.html%00.js",
    ],
)
async def test_what_is_neither_page_nor_file_is_not_found(pages: httpx.AsyncClient, path: str) -> None:
    answer = await pages.get(path)
    assert answer.status_code == 404
    assert "hunter2" not in answer.text


async def test_a_page_takes_no_commands(pages: httpx.AsyncClient) -> None:
    assert (await pages.post("/tasks")).status_code == 404


async def test_without_a_build_there_are_no_pages(tmp_path: Path) -> None:
    app = FastAPI()
    serve_pages(app, tmp_path)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://souk") as http:
        assert (await http.get("/")).status_code == 404
