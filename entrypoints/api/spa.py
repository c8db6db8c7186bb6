"""Serves the built single-page application: hashed assets for ever, every other page as the SPA's own."""

from pathlib import Path

from fastapi import FastAPI, Response
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

DIST = Path(__file__).parents[2] / "frontend" / "dist"
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
    "frame-ancestors 'none'"
)
IMMUTABLE = "public, max-age=31536000, immutable"
PACKED = (("br", ".br"), ("gzip", ".gz"))
NOT_PAGES = ("v1/", ".well-known/")


class Assets(StaticFiles):
    """Files whose names carry a digest of what is in them."""

    def file_response(self, *args: object, **kwargs: object) -> Response:
        response = super().file_response(*args, **kwargs)  # type: ignore[arg-type]
        response.headers["Cache-Control"] = IMMUTABLE
        return response

    async def get_response(self, path: str, scope: Scope) -> Response:
        encoding, ending = self.packed(path, Headers(scope=scope).get("accept-encoding", ""))
        response = await super().get_response(path + ending, scope)
        if encoding:
            response.headers["Content-Encoding"] = encoding
        response.headers["Vary"] = "Accept-Encoding"
        response.headers["Content-Security-Policy"] = CSP
        return response

    def packed(self, path: str, accepted: str) -> tuple[str, str]:
        """How the file travels: packed by the build in a way that is accepted, or as it is."""
        for encoding, ending in PACKED:
            if encoding in accepted and self.lookup_path(path + ending)[1] is not None:
                return encoding, ending
        return "", ""


def serve_pages(app: FastAPI, dist: Path) -> None:
    """Whatever is no route of the API is a page or a file of the SPA, when it has been built."""
    if not (dist / "index.html").is_file():
        return
    app.router.routes.append(Mount("/assets", Assets(directory=dist / "assets", check_dir=False)))

    async def page(scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].lstrip("/")
        file = inside(dist, path)
        if scope["method"] != "GET" or (file is None and not is_page(path)):
            raise HTTPException(404)
        headers = {"Content-Security-Policy": CSP, "Cache-Control": "no-cache"}
        await FileResponse(file or dist / "index.html", headers=headers)(scope, receive, send)

    app.router.default = page


def is_page(path: str) -> bool:
    """Files that are not there stay not found: only addresses without an ending are the SPA's."""
    return not f"{path}/".startswith(NOT_PAGES) and not {".", "\0", "\ufffd"} & set(path.rsplit("/", 1)[-1])


def inside(dist: Path, path: str) -> Path | None:
    """The file of that name below `dist`, if there is one; never anything outside."""
    if "\0" in path or not path:
        return None
    file = (dist / path).resolve()
    return file if file.is_relative_to(dist.resolve()) and file.is_file() else None
