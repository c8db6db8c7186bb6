"""Every operation for every kind of asker: one table, and a route without a row fails."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from fastapi.routing import APIRoute

from domain.account import Account
from domain.values import Role
from entrypoints.api import describe
from entrypoints.authorisation import FRESH, FRESH_FOR, RULES, Rule, TwoStepNeeded, WrongRole, allow
from entrypoints.cli.users import Given
from tests.entrypoints.api.conftest import PASSWORD, Api, Someone, application_body, path_of, task_body

ROUTES = {route.name: route for route in describe().routes if isinstance(route, APIRoute)}
OFFER = {
    "title": "A lamp by hand",
    "description": "One lamp of forty, made by hand.",
    "category": "design",
    "price": {"minor": 100_000, "currency": "EGP"},
    "days": 7,
}
BODIES: dict[str, Any] = {
    "post_task": task_body(),
    "edit_task": task_body(),
    "apply_to_task": application_body(),
    "accept_application": {},
    "revise_application": application_body(),
    "withdraw_application": {"reason": ""},
    "shortlist_application": {"on": True},
    "reject_application": {"reason": "price", "note": ""},
    "save_draft": {"title": "A shop"},
    "change_draft": {"title": "A shop"},
    "ask_question": {"text": "Is there a design?"},
    "answer_question": {"text": "Yes."},
    "invite_freelancer": {"freelancer": str(uuid4()), "note": ""},
    "decline_invitation": {"reason": ""},
    "deliver_work": {"note": "Here it is."},
    "request_revision": {"reason": "The prices are missing."},
    "propose_change": {"text": "Ten more lamps."},
    "answer_change": {"agree": True},
    "offer_end": {"to_freelancer_minor": 0, "reason": "No time."},
    "answer_end_offer": {"agree": True},
    "open_dispute": {"to_freelancer_minor": 0, "reason": "Nothing was ever delivered."},
    "answer_dispute": {"to_freelancer_minor": 0, "reason": "Everything was delivered in time."},
    "write_review": {"overall": 5},
    "complete_task": {},
    "cancel_task": {"reason": "Not now."},
    "pay_contract": {"method": "card_ok"},
    "send_message": {"text": "Hello?"},
    "edit_message": {"text": "Hello!"},
    "redact_message": {"reason": "By mistake."},
    "check_message": {"text": "Hello?"},
    "start_conversation": {"person": str(uuid4())},
    "mark_conversation_read": {"up_to": 1},
    "mark_notifications_read": {"up_to": 1},
    "edit_profile": {"name": "Mona", "bio": "", "city": ""},
    "change_role": {"role": "both"},
    "set_skills": {"skills": []},
    "revoke_token": {"refresh": "5f" * 32},
    "register_with_google": {"username": "mona_g", "name": "Mona", "role": "both"},
    "verify_email": {"token": "5f" * 32},
    "forgot_password": {"email": "nobody@example.com"},
    "reset_password": {"token": "5f" * 32, "password": "forty hand-made lamps"},
    "change_password": {"current": "forty hand-made lamps", "password": "fifty hand-made lamps"},
    "reauthenticate": {"password": "forty hand-made lamps"},
    "confirm_two_step": {"code": "000000"},
    "login_second_step": {"challenge": "c" * 43, "code": "000000"},
    "erase_account": {"password": "forty hand-made lamps"},
    "set_preferences": {"categories": [], "least_budget": None},
    "set_notification_preferences": {"choices": [], "digest": "off", "quiet": None, "zone": "UTC"},
    "add_work": {"title": "A lamp"},
    "edit_work": {"title": "A lamp"},
    "publish_offer": OFFER,
    "edit_offer": OFFER,
    "save_search": {"title": "Lamps"},
    "edit_search": {"title": "Lamps", "alert": True},
    "change_username": {"username": "mona_adel"},
    "report": {
        "subject": {"kind": "profile", "id": str(uuid4())},
        "rule": "spam",
        "text": "Twenty letters at least.",
    },
    "contact": {"email": "visitor@example.com", "text": "Twenty letters at least."},
    "ask_for_check": {"text": "Twenty letters at least."},
    "appeal_restriction": {"text": "Twenty letters at least."},
    "note_case": {"text": "Asked."},
    "decide_case": {"outcome": "dismissed", "reason": "Twenty letters at least."},
    "decide_dispute": {"to_freelancer_minor": 0, "rule": "Terms", "reason": "Twenty letters at least."},
    "answer_appeal": {"outcome": "upheld", "reason": "Twenty letters at least."},
    "reveal_text": {"field": "title", "ground": "support", "reason": "Only to see who may."},
}
STRANGER = {Rule.SIGNED_IN: 401, Rule.CONFIRMED: 401, Rule.HIRES: 401, Rule.WORKS: 401, Rule.SEEKS: 401}
STRANGER |= {Rule.OPERATES: 401, Rule.AUDITS: 401, Rule.COOKIE: 403, Rule.PROOF: 403, Rule.PROVIDER: 400}


async def asked(someone: Someone, operation: str) -> Any:
    route = ROUTES[operation]
    (method,) = route.methods or ()
    path = path_of(route)
    body = None if method == "GET" else BODIES.get(operation, {})
    return await someone.ask(method, path, body, idempotency_key="k")


def test_every_route_has_a_row_and_every_row_a_route() -> None:
    assert set(RULES) == set(ROUTES)


@pytest.mark.parametrize("operation", [name for name, rule in RULES.items() if rule in STRANGER])
async def test_a_visitor_is_asked_to_sign_in(visitor: Someone, operation: str) -> None:
    answer = await asked(visitor, operation)
    assert answer.status_code == STRANGER[RULES[operation]]


@pytest.mark.parametrize("operation", [name for name, rule in RULES.items() if rule is Rule.ANYONE])
async def test_a_visitor_may_ask_what_is_open(visitor: Someone, operation: str) -> None:
    assert (await asked(visitor, operation)).status_code not in (401, 403)


@pytest.mark.parametrize("operation", [name for name, rule in RULES.items() if rule is Rule.HIRES])
async def test_who_only_works_does_not_hire(api: Api, operation: str) -> None:
    async with api.member("freelancer") as someone:
        answer = await asked(someone, operation)
    assert (answer.status_code, answer.json()["code"]) == (403, "wrong_role")


@pytest.mark.parametrize(
    "operation", [name for name, rule in RULES.items() if rule in (Rule.WORKS, Rule.SEEKS)]
)
async def test_who_only_hires_does_not_work(api: Api, operation: str) -> None:
    async with api.member("client") as someone:
        answer = await asked(someone, operation)
    assert (answer.status_code, answer.json()["code"]) == (403, "wrong_role")


GIVEN = (Rule.OPERATES, Rule.AUDITS)


async def test_what_the_platform_gives_nobody_has_by_choosing(mona: Someone) -> None:
    for operation in (name for name, rule in RULES.items() if rule in GIVEN):
        answer = await asked(mona, operation)
        assert (answer.status_code, answer.json()["code"]) == (403, "wrong_role"), operation


AUDITS = [name for name, rule in RULES.items() if rule is Rule.AUDITS]


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.OPERATOR])
async def test_who_looks_after_the_platform_audits(api: Api, role: Role) -> None:
    async with api.platform(Given(role)) as someone:
        told = {name: (await asked(someone, name)).status_code for name in AUDITS}
    assert not {name: status for name, status in told.items() if status in (401, 403) or status >= 500}


OPEN = [name for name, rule in RULES.items() if rule.needs_account and rule not in GIVEN]


@pytest.mark.parametrize("operation", OPEN)
async def test_who_does_both_is_let_in(mona: Someone, operation: str) -> None:
    assert (await asked(mona, operation)).status_code not in (401, 403)


@pytest.mark.parametrize("operation", OPEN)
async def test_who_has_not_confirmed_an_address_only_looks(api: Api, operation: str) -> None:
    async with api.member(verified=False) as someone:
        answer = await asked(someone, operation)
    if RULES[operation].needs_verified:
        assert (answer.status_code, answer.json()["code"]) == (403, "email_not_verified")
    else:
        assert answer.status_code not in (401, 403)


async def test_a_stranger_is_refused_before_the_body_is_read(visitor: Someone) -> None:
    answer = await visitor.http.post("/v1/tasks", content=b"{", headers={"content-type": "text/plain"})
    assert answer.status_code == 401


@pytest.mark.parametrize(("rule", "role"), [(Rule.OPERATES, Role.OPERATOR), (Rule.AUDITS, Role.AUDITOR)])
def test_who_looks_after_the_platform_signs_in_by_two_steps(rule: Rule, role: Role) -> None:
    allow(rule, Account(role=role, two_step=True))
    with pytest.raises(TwoStepNeeded):
        allow(rule, Account(role=role))
    with pytest.raises(WrongRole):
        allow(rule, Account(role=Role.BOTH, two_step=True))


def test_every_operation_that_asks_for_a_fresh_proof_asks_for_an_account() -> None:
    assert all(RULES[operation].needs_account for operation in FRESH)


@pytest.mark.parametrize("operation", sorted(FRESH))
async def test_an_old_proof_is_not_enough_for_money_and_the_account(api: Api, operation: str) -> None:
    asks = api.platform() if RULES[operation] is Rule.OPERATES else api.member()
    async with asks as someone:
        await api.as_if_signed_in_earlier(someone, FRESH_FOR + timedelta(seconds=1))
        answer = await asked(someone, operation)
        assert (answer.status_code, answer.json()["code"]) == (403, "reauthentication_needed")
        proof = await someone.post("/v1/auth/reauthenticate", {"password": PASSWORD})
        someone.signed_in(proof)
        assert "set-cookie" not in proof.headers
        assert (await asked(someone, operation)).status_code not in (401, 403)


@pytest.mark.parametrize("operation", ["edit_task", "complete_task", "cancel_task"])
async def test_the_task_of_another_is_not_ones_own(mona: Someone, omar: Someone, operation: str) -> None:
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    route = ROUTES[operation]
    (method,) = route.methods or ()
    answer = await omar.ask(method, route.path.format(id=task), BODIES[operation])
    assert (answer.status_code, answer.json()["code"]) == (403, "not_your_task")


async def test_one_does_not_apply_to_ones_own_task(mona: Someone) -> None:
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    answer = await mona.post(f"/v1/tasks/{task}/applications", application_body())
    assert (answer.status_code, answer.json()["code"]) == (403, "own_task")
