"""A small market made over HTTP, as fast as it answers: people, and something of everything to look at."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
from tenacity import Retrying, retry_if_result, stop_after_delay, wait_fixed

from tests import mailbox
from tests.e2e.staff import PASSWORD, appoint
from tests.installation import Installation

SECONDS_MAX = 20.0
EGP = {"currency": "EGP"}
SAID = "Only the frames were painted, the shutters were not."
TASK = {
    "title": "A painted door for the bakery",
    "description": "A door of oak, painted by hand in two colours.",
    "category": "design",
    "skills": ["illustration"],
    "kind": "digital",
    "city": "",
    "budget": EGP | {"minor": 250_000},
    "deadline": "2090-01-31T12:00:00Z",
    "questions": ["Have you painted wood before?"],
}


def patiently(unfinished: Callable[[httpx.Response], bool]) -> Retrying:
    """Asks again while that is so, up to a time; answers what it heard last."""
    return Retrying(
        retry=retry_if_result(unfinished),
        stop=stop_after_delay(SECONDS_MAX),
        wait=wait_fixed(0.05),
        retry_error_callback=lambda state: state.outcome and state.outcome.result(),
    )


@dataclass
class Member:
    """Somebody over HTTP: `person` is who they are, `codes` what a second step of sign-in takes."""

    souk: Installation
    name: str
    role: str = "both"
    person: dict[str, Any] = field(default_factory=dict)
    codes: list[str] = field(default_factory=list)
    position: int = 0

    def __post_init__(self) -> None:
        self.http = httpx.Client(base_url=self.souk.address, trust_env=False, timeout=30)
        session = self.post("/v1/auth/register", **self.account)
        self.person = session["person"]
        self.http.headers["authorization"] = f"Bearer {session['access']}"
        link = mailbox.link(self.souk.address, self.account["email"], "verify-email")
        self.post("/v1/auth/verify-email", token=link.rsplit("#", 1)[1])

    @property
    def account(self) -> dict[str, str]:
        name = self.name.lower()
        return {
            "username": name,
            "email": f"{name}@example.com",
            "name": self.name,
            "password": PASSWORD,
            "role": self.role,
        }

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        headers = {"idempotency-key": uuid4().hex, "souk-position": str(self.position)}
        starting = patiently(lambda answer: answer.status_code == 503)  # the payments do, beside the server
        answer: httpx.Response = starting(self.http.request, method, path, json=body, headers=headers)
        assert answer.is_success, (method, path, answer.text)
        said = answer.json() if answer.content else {}
        self.position = max(self.position, said.get("position") or 0)
        return said

    def post(self, path: str, **body: Any) -> Any:
        return self.ask("POST", path, body)

    def appoint(self, role: str) -> None:
        self.codes = appoint(self.souk, self.http, self.account["username"], role)


class Market:
    """A client, a freelancer, an operator and an auditor; a task with an offer, work in dispute,
    a conversation, a portfolio, an offer, a saved task and a case."""

    def __init__(self, souk: Installation) -> None:
        self.souk = souk
        self.members = [Member(souk, name) for name in ("Amal", "Bassem", "Camelia", "Dawlat")]
        self.client, self.worker, self.operator, self.auditor = self.members
        self.task = self.client.post("/v1/tasks", **TASK)["id"]
        self.apply(self.task)
        self.contract = self.disputed()
        self.talk = self.client.post("/v1/conversations", person=self.worker.person["id"])["id"]
        self.worker.post(f"/v1/conversations/{self.talk}/messages", text="The door is dry: متى أحضره؟")
        self.show()
        about = {"kind": "profile", "id": self.worker.person["id"]}
        self.case = self.client.post("/v1/reports", subject=about, rule="rights_of_others", text=SAID)["id"]
        self.operator.appoint("operator")
        self.auditor.appoint("auditor")

    def apply(self, task: str) -> str:
        more = {"answers": ["Nine doors so far."], "bid": EGP | {"minor": 199_999}, "days": 14}
        proposal = "I have painted doors for nine bakeries."
        id: str = self.worker.post(f"/v1/tasks/{task}/applications", proposal=proposal, **more)["id"]
        return id

    def disputed(self) -> str:
        """A contract whose money is in escrow, with a delivery that an operator has to look at."""
        task = self.client.post("/v1/tasks", **TASK | {"title": "Shutters painted in two colours"})["id"]
        contract = self.apply(task)
        self.client.post(f"/v1/tasks/{task}/applications/{contract}/accept")
        self.until(contract, "requested")
        self.client.post(f"/v1/contracts/{contract}/payment", method="card_ok")
        self.until(contract, "held")
        self.worker.post(f"/v1/contracts/{contract}/deliveries", note="The first side is done.")
        path = f"/v1/contracts/{contract}/dispute"
        self.client.post(path, to_freelancer_minor=30_000, reason=SAID)
        self.worker.post(
            f"{path}/answer", to_freelancer_minor=199_999, reason="All of it was painted, twice."
        )
        self.client.post(f"{path}/escalate")
        return contract

    def until(self, contract: str, stage: str) -> None:
        """What the payments have to say comes by itself."""
        elsewhere = patiently(lambda answer: answer.json().get("stage") != stage)
        answer: httpx.Response = elsewhere(self.client.http.get, f"/v1/contracts/{contract}")
        assert answer.json()["stage"] == stage, answer.text

    def show(self) -> None:
        self.worker.ask("PUT", "/v1/me/skills", {"skills": ["illustration"]})
        self.worker.post("/v1/me/portfolio", title="A sign of oak", description="Carved and painted by hand.")
        price = {"price": EGP | {"minor": 90_000}, "days": 5, "category": "design"}
        described = "A sign of one word, painted by hand."
        self.offer = self.worker.post("/v1/offers", title="A painted sign", description=described, **price)[
            "id"
        ]
        self.worker.ask("PUT", f"/v1/tasks/{self.task}/saved", {})

    def close(self) -> None:
        for member in self.members:
            member.http.close()
