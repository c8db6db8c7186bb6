"""`/dev/mail`: the mail of an installation that has no mail server, as a page or as JSON."""

import re
from collections.abc import Iterator, Sequence
from html import escape

import msgspec
from fastapi import FastAPI, Request, Response
from starlette.routing import Route

from adapters.mail import Kept, Mailbox
from entrypoints.api.docs import CSP
from entrypoints.api.problems import Problem

PATH = "/dev/mail"
LINK = re.compile(r"https?://[^\s<>\"]+")


def add_mailbox(app: FastAPI) -> None:
    async def page(request: Request) -> Response:
        souk = request.app.state.souk
        if not souk.settings.mailbox_shown:
            raise Problem(404, "not_found", "There is nothing here that you may see.")
        mails = await Mailbox(souk.pool, souk.clock).newest(request.query_params.get("to"))
        if "text/html" not in request.headers.get("accept", ""):
            items = [vars(kept.mail) | {"at": kept.at} for kept in mails]
            return Response(msgspec.json.encode({"items": items}), media_type="application/json")
        return Response(
            "".join(whole(mails)), media_type="text/html", headers={"Content-Security-Policy": CSP}
        )

    app.router.routes.append(Route(PATH, page))


def whole(mails: Sequence[Kept]) -> Iterator[str]:
    yield "<!doctype html><html lang=en><meta charset=utf-8><meta name=referrer content=no-referrer>"
    yield "<meta name=viewport content='width=device-width'><link rel=stylesheet href=/docs.css>"
    yield "<title>Mailbox</title><h1>Mailbox</h1>"
    yield "<p>No mail server is set (<code>SMTP_URL</code>), so all mail stays here for a week.</p>"
    for kept in mails:
        mail = kept.mail
        yield f"<article><h2 dir=auto>{escape(mail.subject)}</h2>"
        yield f"<p>To {escape(mail.to)}, {kept.at:%Y-%m-%d %H:%M:%S} UTC</p>"
        yield f"<pre dir=auto>{linked(mail.text)}</pre></article>"
    if not mails:
        yield "<p>Nothing yet.</p>"


def linked(text: str) -> str:
    return LINK.sub(lambda found: f'<a href="{found[0]}">{found[0]}</a>', escape(text, quote=False))
