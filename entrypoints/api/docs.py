"""`/docs`: the OpenAPI document as one plain page. No scripts, nothing from elsewhere."""

import json
from collections.abc import Iterator
from html import escape
from itertools import groupby
from typing import Any

from fastapi import FastAPI, Request, Response
from starlette.routing import Route

CSP = "default-src 'none'; style-src 'self'; frame-ancestors 'none'"
STYLE = """
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem }
code, pre { font-family: ui-monospace, monospace; font-size: .875rem; unicode-bidi: isolate }
pre { overflow: auto; padding: .75rem; border: 1px solid; border-radius: .5rem }
article { border-block-start: 1px solid; padding-block: .5rem }
summary { cursor: pointer }
summary code { font-weight: 600 }
"""


def add_docs(app: FastAPI) -> None:
    async def page(request: Request) -> Response:
        html = "".join(whole(app.openapi()))
        return Response(html, media_type="text/html", headers={"Content-Security-Policy": CSP})

    async def style(request: Request) -> Response:
        return Response(STYLE, media_type="text/css")

    app.router.routes += [Route("/docs", page), Route("/docs.css", style)]


def whole(document: dict[str, Any]) -> Iterator[str]:
    info = document["info"]
    yield "<!doctype html><html lang=en><meta charset=utf-8>"
    yield "<meta name=viewport content='width=device-width'><link rel=stylesheet href=/docs.css>"
    yield f"<title>{escape(info['title'])} API</title><h1>{escape(info['title'])} API</h1>"
    yield f"<p>{escape(info['summary'])} <a href=/openapi.json>OpenAPI {document['openapi']}</a></p>"
    listed = [
        (operation["tags"][0], method.upper(), path, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]
    for tag, rows in groupby(listed, key=lambda row: row[0]):
        yield f"<h2>{escape(tag)}</h2>"
        for _, method, path, operation in rows:
            yield from one(method, path, operation)


def one(method: str, path: str, operation: dict[str, Any]) -> Iterator[str]:
    yield f"<article><details><summary><code>{method} {escape(path)}</code> "
    yield f"{escape(operation['summary'])}</summary>"
    yield f"<p>{escape(operation.get('description', ''))}</p><p>For: {escape(operation['x-rule'])}.</p>"
    for parameter in operation.get("parameters", []):
        yield f"<p><code>{escape(parameter['name'])}</code> ({parameter['in']}) "
        yield f"{escape(parameter.get('description', ''))}</p>"
    yield from example("Body", operation.get("requestBody", {}))
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            yield from example(f"{status}", response)
        else:
            yield f"<p>{status} {escape(response['description'])}</p>"
    yield "</details></article>"


def example(name: str, part: dict[str, Any]) -> Iterator[str]:
    for media in part.get("content", {}).values():
        text = json.dumps(media["example"], indent=2, ensure_ascii=False)
        yield f"<p>{name}</p><pre dir=ltr>{escape(text)}</pre>"
