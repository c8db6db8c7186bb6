"""An OpenID provider that says whatever a test wants it to, over HTTP; it does check PKCE and who asks."""

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

CLIENT, SECRET = "souk", "a secret with / and +"


@dataclass
class Issuer:
    """`claims`, `headers` and `key` make the ID token; `metadata` and `answers` replace what it answers."""

    url: str = ""
    key: RSAPrivateKey = field(default_factory=lambda: generate_private_key(65_537, 2_048))
    metadata: dict[str, Any] = field(default_factory=dict)
    answers: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    asked: dict[str, str] = field(default_factory=dict)
    id_token: str = ""

    def sent_to(self, url: str) -> dict[str, str]:
        """What the page that somebody is sent to is told."""
        self.asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        return self.asked

    def sign(self, claims: dict[str, Any], *, kid: str = "one", key: Any = None, alg: str = "RS256") -> None:
        self.id_token = jwt.encode(claims, key or self.key, algorithm=alg, headers={"kid": kid})

    def answer(self, path: str, headers: Any, form: dict[str, str]) -> tuple[int, bytes]:
        if path in self.answers:
            return self.answers[path]
        match path:
            case "/.well-known/openid-configuration":
                return 200, json.dumps(self._metadata() | self.metadata).encode()
            case "/jwks":
                return 200, json.dumps({"keys": [self._jwk()]}).encode()
            case "/token" if self._proves(headers, form):
                told = {"access_token": "x", "token_type": "Bearer", "id_token": self.id_token}
                return 200, json.dumps(told).encode()
            case _:
                return 400, b'{"error": "invalid_grant"}'

    def _metadata(self) -> dict[str, Any]:
        ends = {"authorization_endpoint": "/authorize", "token_endpoint": "/token", "jwks_uri": "/jwks"}
        return {"issuer": self.url} | {name: self.url + path for name, path in ends.items()}

    def _jwk(self) -> dict[str, Any]:
        public = jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
        return public | {"kid": "one", "use": "sig", "alg": "RS256"}

    def _proves(self, headers: Any, form: dict[str, str]) -> bool:
        by = base64.b64encode(b"souk:a%20secret%20with%20%2F%20and%20%2B").decode()
        challenge = create_s256_code_challenge(form.get("code_verifier", ""))
        return (
            headers["authorization"] == f"Basic {by}"
            and challenge == self.asked["code_challenge"]
            and form["redirect_uri"] == self.asked["redirect_uri"]
            and form["code"] == "the code"
        )


@contextmanager
def running() -> Iterator[Issuer]:
    issuer = Issuer()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.tell({})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            self.tell({name: values[0] for name, values in parse_qs(body).items()})

        def tell(self, form: dict[str, str]) -> None:
            status, body = issuer.answer(self.path, self.headers, form)
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        issuer.url = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, args=(0.05,)).start()
        yield issuer
        server.shutdown()
