"""The same table for those who look after the platform, who are restricted, and who have left."""

from uuid import UUID, uuid4

import pytest

from domain.standing import CaseId, HouseRule, Measure, Restrict, Scope
from domain.values import PersonId, Role
from entrypoints.authorisation import ROLES, RULES, Rule
from entrypoints.cli.users import Given
from entrypoints.facts import record
from entrypoints.restricting import SCOPES, UNTOUCHED, scope_of
from tests.entrypoints.api.conftest import Api, Someone
from tests.entrypoints.api.test_authorisation import OPEN, ROUTES, asked

ENDING = {"erase_account", "logout_everywhere", "change_password", "disable_two_step"}
"""What ends the session that asks, or changes how one signs in: for other tests, which have one to lose."""


async def codes(someone: Someone, *operations: str) -> dict[str, str | None]:
    """How each operation refuses this person: by its code when it is about who they are."""
    found = {}
    for operation in operations:
        answer = await asked(someone, operation)
        found[operation] = answer.json()["code"] if answer.status_code in (401, 403) else None
    return found


def refused(rule: Rule, role: Given) -> str | None:
    return None if Role(role) in ROLES.get(rule, frozenset(Role)) else "wrong_role"


@pytest.mark.parametrize("role", [Given.OPERATOR, Given.AUDITOR])
async def test_who_looks_after_the_platform_neither_hires_nor_works(api: Api, role: Given) -> None:
    operations = [name for name, rule in RULES.items() if rule.needs_account and name not in ENDING]
    async with api.platform(role) as someone:
        assert await codes(someone, *operations) == {name: refused(RULES[name], role) for name in operations}


async def restrict(api: Api, someone: Someone, *scopes: Scope) -> None:
    person, now = PersonId(UUID(someone.person["id"])), api.souk.clock.now()
    wish = Restrict(
        actor=person,
        at=now,
        case=CaseId(uuid4()),
        rule=HouseRule.SPAM,
        measure=Measure(scopes, (1,), None),
        reason="Twenty letters at least.",
    )
    await record(api.souk.dispatch, person, wish)


@pytest.mark.parametrize("scopes", [[Scope.EVERYTHING], [Scope.POSTING], [Scope.MESSAGING, Scope.APPLYING]])
async def test_a_restriction_takes_away_its_scope_and_nothing_else(
    api: Api, mona: Someone, scopes: list[Scope]
) -> None:
    await restrict(api, mona, *scopes)
    operations = [name for name in OPEN if name not in ENDING]
    everything = scopes == [Scope.EVERYTHING]
    taken = {name for name in operations if (needed := scope(name)) and (everything or needed in scopes)}
    assert taken
    assert await codes(mona, *operations) == {
        name: "restricted" if name in taken else None for name in operations
    }


def scope(operation: str) -> Scope | None:
    (method,) = ROUTES[operation].methods or ()
    return scope_of(operation, method)


def test_what_a_restriction_takes_away_is_said_of_operations_that_exist() -> None:
    assert set(SCOPES) | UNTOUCHED <= set(ROUTES)
    assert not set(SCOPES) & UNTOUCHED


async def test_who_was_erased_is_nobody(api: Api) -> None:
    operations = [name for name, rule in RULES.items() if rule.needs_account]
    async with api.member() as someone:
        assert (await asked(someone, "erase_account")).status_code == 200
        found = await codes(someone, *operations)
    assert found == dict.fromkeys(operations, "session_ended")
