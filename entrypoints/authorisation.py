"""Who may do what: one row for each operation. Whose thing it is and in which state, the domain decides."""

from datetime import datetime, timedelta
from enum import Enum

from domain.account import Account
from domain.values import NotAllowed, Role


class WrongRole(NotAllowed):
    """Your role does not include this. You can change it in your profile."""


class EmailNotVerified(NotAllowed):
    """Confirm your e-mail address first: the link is in the mail that we sent to it."""


class TwoStepNeeded(NotAllowed):
    """Your role asks for two-step sign-in: set it up on your security page first."""


class ReauthenticationNeeded(NotAllowed):
    """Show once more that it is you: your last proof is more than 15 minutes old."""


class Rule(Enum):
    ANYONE = "anyone"
    SIGNED_IN = "signed in"
    HIRES = "role client or both, with a confirmed e-mail address"
    WORKS = "role freelancer or both, with a confirmed e-mail address"
    SEEKS = "role freelancer or both"
    OPERATES = "role operator, with two-step sign-in"
    AUDITS = "role auditor or operator, with two-step sign-in"
    CONFIRMED = "signed in, with a confirmed e-mail address"
    COOKIE = "holder of a refresh token, in our cookie"
    TOKEN = "holder of a refresh token, in the body"
    PROOF = "holder of what Google has shown, in our cookie"
    PROVIDER = "signed by the payment provider"

    @property
    def needs_account(self) -> bool:
        return self is Rule.SIGNED_IN or self.needs_role

    @property
    def needs_role(self) -> bool:
        return self in ROLES

    @property
    def needs_verified(self) -> bool:
        return self in (Rule.HIRES, Rule.WORKS, Rule.CONFIRMED)


HIRING = frozenset(role for role in Role if role.hires)
WORKING = frozenset(role for role in Role if role.works)
ROLES = {
    Rule.HIRES: HIRING,
    Rule.WORKS: WORKING,
    Rule.SEEKS: WORKING,
    Rule.OPERATES: frozenset({Role.OPERATOR}),
    Rule.AUDITS: frozenset({Role.AUDITOR, Role.OPERATOR}),
    Rule.CONFIRMED: frozenset(Role),
}

RULES = {
    "register": Rule.ANYONE,
    "login": Rule.ANYONE,
    "refresh": Rule.COOKIE,
    "logout": Rule.COOKIE,
    "create_token": Rule.ANYONE,
    "refresh_token": Rule.TOKEN,
    "revoke_token": Rule.TOKEN,
    "read_sign_in_ways": Rule.ANYONE,
    "start_google": Rule.ANYONE,
    "finish_google": Rule.ANYONE,
    "read_google": Rule.PROOF,
    "login_with_google": Rule.PROOF,
    "register_with_google": Rule.PROOF,
    "read_own_sign_in": Rule.SIGNED_IN,
    "link_google": Rule.SIGNED_IN,
    "unlink_google": Rule.SIGNED_IN,
    "verify_email": Rule.ANYONE,
    "resend_verification": Rule.SIGNED_IN,
    "forgot_password": Rule.ANYONE,
    "reset_password": Rule.ANYONE,
    "change_password": Rule.SIGNED_IN,
    "erase_account": Rule.SIGNED_IN,
    "login_second_step": Rule.ANYONE,
    "reauthenticate": Rule.SIGNED_IN,
    "list_security_events": Rule.SIGNED_IN,
    "read_two_step": Rule.SIGNED_IN,
    "begin_two_step": Rule.SIGNED_IN,
    "confirm_two_step": Rule.SIGNED_IN,
    "disable_two_step": Rule.SIGNED_IN,
    "renew_recovery_codes": Rule.SIGNED_IN,
    "list_sessions": Rule.SIGNED_IN,
    "end_session": Rule.SIGNED_IN,
    "logout_everywhere": Rule.SIGNED_IN,
    "check_username": Rule.ANYONE,
    "check_email": Rule.ANYONE,
    "create_realtime_ticket": Rule.SIGNED_IN,
    "read_me": Rule.SIGNED_IN,
    "edit_profile": Rule.SIGNED_IN,
    "set_avatar": Rule.CONFIRMED,
    "remove_avatar": Rule.SIGNED_IN,
    "change_role": Rule.SIGNED_IN,
    "change_username": Rule.SIGNED_IN,
    "set_skills": Rule.SIGNED_IN,
    "set_preferences": Rule.SIGNED_IN,
    "read_onboarding": Rule.SIGNED_IN,
    "finish_onboarding": Rule.SIGNED_IN,
    "list_my_tasks": Rule.SIGNED_IN,
    "list_my_applications": Rule.SIGNED_IN,
    "list_users": Rule.ANYONE,
    "read_portfolio": Rule.ANYONE,
    "read_my_portfolio": Rule.SIGNED_IN,
    "read_my_work": Rule.SIGNED_IN,
    "add_work": Rule.SEEKS,
    "edit_work": Rule.SEEKS,
    "remove_work": Rule.SIGNED_IN,
    "list_offers": Rule.ANYONE,
    "read_offer": Rule.ANYONE,
    "publish_offer": Rule.WORKS,
    "edit_offer": Rule.WORKS,
    "close_offer": Rule.SIGNED_IN,
    "view_task": Rule.SIGNED_IN,
    "save_task": Rule.SIGNED_IN,
    "unsave_task": Rule.SIGNED_IN,
    "is_task_saved": Rule.SIGNED_IN,
    "list_saved_tasks": Rule.SIGNED_IN,
    "list_searches": Rule.SIGNED_IN,
    "save_search": Rule.SIGNED_IN,
    "edit_search": Rule.SIGNED_IN,
    "remove_search": Rule.SIGNED_IN,
    "read_user": Rule.ANYONE,
    "read_catalogue": Rule.ANYONE,
    "read_statistics": Rule.ANYONE,
    "list_tasks": Rule.ANYONE,
    "read_task": Rule.ANYONE,
    "post_task": Rule.HIRES,
    "edit_task": Rule.HIRES,
    "complete_task": Rule.CONFIRMED,
    "cancel_task": Rule.CONFIRMED,
    "delete_task": Rule.SIGNED_IN,
    "list_drafts": Rule.SIGNED_IN,
    "save_draft": Rule.SIGNED_IN,
    "read_draft": Rule.SIGNED_IN,
    "change_draft": Rule.SIGNED_IN,
    "list_questions": Rule.ANYONE,
    "ask_question": Rule.WORKS,
    "answer_question": Rule.HIRES,
    "list_invitations": Rule.SIGNED_IN,
    "invite_freelancer": Rule.HIRES,
    "list_my_invitations": Rule.SIGNED_IN,
    "decline_invitation": Rule.SIGNED_IN,
    "read_own_proposals": Rule.SEEKS,
    "apply_to_task": Rule.WORKS,
    "list_applications": Rule.SIGNED_IN,
    "revise_application": Rule.WORKS,
    "withdraw_application": Rule.SIGNED_IN,
    "shortlist_application": Rule.HIRES,
    "reject_application": Rule.HIRES,
    "accept_application": Rule.HIRES,
    "write_review": Rule.SIGNED_IN,
    "list_task_reviews": Rule.ANYONE,
    "list_user_reviews": Rule.ANYONE,
    "read_task_timeline": Rule.ANYONE,
    "list_my_contracts": Rule.SIGNED_IN,
    "read_contract": Rule.SIGNED_IN,
    "read_room": Rule.SIGNED_IN,
    "read_contract_timeline": Rule.SIGNED_IN,
    "deliver_work": Rule.SIGNED_IN,
    "request_revision": Rule.SIGNED_IN,
    "approve_delivery": Rule.SIGNED_IN,
    "propose_change": Rule.SIGNED_IN,
    "answer_change": Rule.SIGNED_IN,
    "offer_end": Rule.SIGNED_IN,
    "answer_end_offer": Rule.SIGNED_IN,
    "list_my_disputes": Rule.SIGNED_IN,
    "open_dispute": Rule.SIGNED_IN,
    "answer_dispute": Rule.SIGNED_IN,
    "settle_dispute": Rule.SIGNED_IN,
    "escalate_dispute": Rule.SIGNED_IN,
    "withdraw_dispute": Rule.SIGNED_IN,
    "pay_contract": Rule.CONFIRMED,
    "receive_payment_event": Rule.PROVIDER,
    "list_conversations": Rule.SIGNED_IN,
    "read_conversation": Rule.SIGNED_IN,
    "start_conversation": Rule.CONFIRMED,
    "read_conversation_statistics": Rule.SIGNED_IN,
    "archive_conversation": Rule.SIGNED_IN,
    "unarchive_conversation": Rule.SIGNED_IN,
    "list_blocked": Rule.SIGNED_IN,
    "block_person": Rule.SIGNED_IN,
    "unblock_person": Rule.SIGNED_IN,
    "list_messages": Rule.SIGNED_IN,
    "search_messages": Rule.SIGNED_IN,
    "check_message": Rule.SIGNED_IN,
    "edit_message": Rule.SIGNED_IN,
    "redact_message": Rule.SIGNED_IN,
    "send_message": Rule.SIGNED_IN,
    "mark_conversation_read": Rule.SIGNED_IN,
    "upload_file": Rule.CONFIRMED,
    "read_file": Rule.ANYONE,
    "read_my_files": Rule.SIGNED_IN,
    "list_notifications": Rule.SIGNED_IN,
    "count_notifications": Rule.SIGNED_IN,
    "mark_notifications_read": Rule.SIGNED_IN,
    "read_notification": Rule.SIGNED_IN,
    "delete_notification": Rule.SIGNED_IN,
    "restore_notification": Rule.SIGNED_IN,
    "clear_notifications": Rule.SIGNED_IN,
    "read_notification_preferences": Rule.SIGNED_IN,
    "set_notification_preferences": Rule.SIGNED_IN,
    "read_dashboard": Rule.SIGNED_IN,
    "read_wallet": Rule.SIGNED_IN,
    "list_wallet_lines": Rule.SIGNED_IN,
    "recommend_tasks": Rule.SEEKS,
    "recommend_freelancers": Rule.SIGNED_IN,
    "export_me": Rule.SIGNED_IN,
    "read_ties": Rule.SIGNED_IN,
    "read_about": Rule.ANYONE,
    "report": Rule.SIGNED_IN,
    "list_my_reports": Rule.SIGNED_IN,
    "contact": Rule.ANYONE,
    "read_standing": Rule.SIGNED_IN,
    "appeal_restriction": Rule.SIGNED_IN,
    "ask_for_check": Rule.WORKS,
    "list_cases": Rule.OPERATES,
    "read_case": Rule.OPERATES,
    "take_case": Rule.OPERATES,
    "note_case": Rule.OPERATES,
    "decide_case": Rule.OPERATES,
    "close_case": Rule.OPERATES,
    "list_waiting_disputes": Rule.OPERATES,
    "list_ended_disputes": Rule.OPERATES,
    "read_waiting_dispute": Rule.OPERATES,
    "read_dispute_timeline": Rule.OPERATES,
    "decide_dispute": Rule.OPERATES,
    "list_restrictions": Rule.OPERATES,
    "answer_appeal": Rule.OPERATES,
    "read_checkpoint": Rule.ANYONE,
    "read_receipt": Rule.ANYONE,
    "read_consistency": Rule.ANYONE,
    "list_events": Rule.AUDITS,
    "read_event": Rule.AUDITS,
    "reveal_text": Rule.AUDITS,
    "read_stream": Rule.AUDITS,
    "read_stream_state": Rule.AUDITS,
    "compare_stream_states": Rule.AUDITS,
    "list_projections": Rule.AUDITS,
    "explain_row": Rule.AUDITS,
    "start_verification": Rule.AUDITS,
    "list_verifications": Rule.AUDITS,
    "read_verification": Rule.AUDITS,
    "export_log": Rule.AUDITS,
    "read_health": Rule.ANYONE,
    "livez": Rule.ANYONE,
    "readyz": Rule.ANYONE,
    "read_signing_keys": Rule.ANYONE,
}


FRESH = frozenset(
    {
        "begin_two_step",
        "change_password",
        "change_role",
        "decide_dispute",
        "disable_two_step",
        "erase_account",
        "export_me",
        "link_google",
        "pay_contract",
        "renew_recovery_codes",
        "unlink_google",
    }
)
"""Operations on money and on the account itself, which take a proof that is not older than `FRESH_FOR`."""
FRESH_FOR = timedelta(minutes=15)


def allow(rule: Rule, asking: Account) -> None:
    """Refuses with `WrongRole` what this role does not include, with `EmailNotVerified` what has to wait
    until the person has shown that the e-mail address is theirs, and with `TwoStepNeeded` what has to wait
    until they sign in by two steps."""
    if asking.role not in ROLES[rule]:
        raise WrongRole()
    if rule.needs_verified and not asking.email_verified:
        raise EmailNotVerified()
    if needs_two_step(asking.role) and not asking.two_step:
        raise TwoStepNeeded()


def needs_two_step(role: Role) -> bool:
    return role in (Role.OPERATOR, Role.AUDITOR)


def proved_lately(operation: str, authenticated_at: datetime, now: datetime) -> None:
    """Refuses with `ReauthenticationNeeded`."""
    if operation in FRESH and now - authenticated_at > FRESH_FOR:
        raise ReauthenticationNeeded()
