"""What a restriction takes away, and what none does."""

from domain.standing import Scope

SCOPES = {
    "post_task": Scope.POSTING,
    "edit_task": Scope.POSTING,
    "apply_to_task": Scope.APPLYING,
    "send_message": Scope.MESSAGING,
    "edit_message": Scope.MESSAGING,
    "start_conversation": Scope.MESSAGING,
    "invite_freelancer": Scope.MESSAGING,
    "ask_question": Scope.MESSAGING,
    "answer_question": Scope.POSTING,
    "save_draft": Scope.POSTING,
    "change_draft": Scope.POSTING,
    "revise_application": Scope.APPLYING,
}
"""Which restriction takes an operation away, beside the one of everything."""

UNTOUCHED = frozenset(
    {
        "logout",
        "refresh",
        "refresh_token",
        "revoke_token",
        "reauthenticate",
        "change_password",
        "resend_verification",
        "end_session",
        "logout_everywhere",
        "create_realtime_ticket",
        "erase_account",
        "appeal_restriction",
        "contact",
        "mark_conversation_read",
        "mark_notifications_read",
        "view_task",
        "block_person",
        "unblock_person",
        "redact_message",
        "begin_two_step",
        "confirm_two_step",
        "disable_two_step",
        "renew_recovery_codes",
        "withdraw_application",
        "decline_invitation",
        "deliver_work",
        "request_revision",
        "approve_delivery",
        "propose_change",
        "answer_change",
        "offer_end",
        "answer_end_offer",
        "open_dispute",
        "answer_dispute",
        "settle_dispute",
        "escalate_dispute",
        "withdraw_dispute",
        "pay_contract",
        "complete_task",
        "cancel_task",
    }
)
"""What no restriction takes away: looking after one's sign-in, contracts that run and the money in them,
being heard, and leaving."""


def scope_of(operation: str, method: str) -> Scope | None:
    """What has to be open to somebody for this; None: it always is. Looking is, and what is not named in
    either table goes with everything."""
    if method in ("GET", "HEAD") or operation in UNTOUCHED:
        return None
    return SCOPES.get(operation, Scope.EVERYTHING)
