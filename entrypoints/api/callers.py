"""Who is asking: the bearer token's person, with the role that their account has now."""

from fastapi import Request

from domain.account import account
from entrypoints.authorisation import RULES, Rule, allow, proved_lately
from entrypoints.identity import Caller, Identity, NotSignedIn
from entrypoints.restricting import scope_of

UNSIGNED = (Rule.COOKIE, Rule.TOKEN, Rule.PROOF, Rule.PROVIDER)
"""Who asks is shown by something else than an access token."""


async def admitted(request: Request, operation: str) -> Caller | None:
    """The caller, if any, when this operation is open to them. Raises `NotSignedIn`, `WrongRole`,
    `EmailNotVerified`, `TwoStepNeeded`, `Restricted`, `ReauthenticationNeeded`."""
    rule = RULES[operation]
    header = request.headers.get("authorization")
    if rule in (Rule.COOKIE, Rule.TOKEN, Rule.PROOF, Rule.PROVIDER) or (
        header is None and not rule.needs_account
    ):
        return None
    caller = await authenticated(request.app.state.identity, header or "")
    souk, scope = request.app.state.souk, scope_of(operation, request.method)
    if rule.needs_role or scope:
        held = (await souk.dispatch.state(account, caller.person)).state
        if rule.needs_role:
            allow(rule, held)
        if scope:
            held.standing.check(scope, souk.clock.now())
    proved_lately(operation, caller.authenticated_at, souk.clock.now())
    return caller


async def authenticated(identity: Identity, header: str) -> Caller:
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer":
        raise NotSignedIn()
    return await identity.authenticate(token.strip())
