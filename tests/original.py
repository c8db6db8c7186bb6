"""What the original platform offered (`golden/original_surface.json`), and where it is here.

Every row names our operation or page with the test that shows it, or the capability that will bring it.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SURFACE: dict[str, Any] = json.loads(
    (Path(__file__).parent / "golden" / "original_surface.json").read_text(encoding="utf-8")
)
API = "tests/entrypoints/api"
ACCOUNTS, COMMANDS, JOURNEY = (
    f"{API}/{name}.py::" for name in ("test_accounts", "test_commands", "test_journey")
)
LIVE = "tests/entrypoints/realtime/test_gateway.py::"
PAGES_TEST = "tests/e2e/test_pages.py::test_every_page_opens_for_whom_it_is_for"


@dataclass(frozen=True)
class Here:
    """An operation of our OpenAPI by its id, a page by its path, or the socket; `test` is a pytest id."""

    name: str
    test: str


@dataclass(frozen=True)
class Later:
    """Brought by this capability, one of `CAPABILITIES`."""

    capability: str


CAPABILITIES = {
    "payouts": "connected accounts and withdrawals",
    "payment methods": "cards that are kept",
    "assistant": "the assistant: sessions, drafts, suggestions",
}

NEWCOMER = f"{API}/test_google.py::test_somebody_new_finishes_registering_and_is_known_from_then_on"
CLIENTS = f"{API}/test_api_clients.py::test_a_program_signs_in_and_goes_on_under_new_tokens"
REGISTER = f"{ACCOUNTS}test_who_registers_is_signed_in"
LISTS = f"{JOURNEY}test_own_lists_show_own_things"
PUBLIC = f"{JOURNEY}test_what_anyone_may_know"
CONTACT = f"{API}/test_talk.py::test_who_hires_writes_first_and_finds_the_same_conversation_again"
COUNTED = f"{API}/test_talk.py::test_there_is_something_to_count"
TALK = f"{JOURNEY}test_the_two_talk_and_nobody_listens"
PAID = f"{JOURNEY}test_paid_work_ends_in_the_wallet_of_who_did_it"
ACCEPTED = f"{JOURNEY}test_acceptance_is_seen_by_both_and_by_nobody_else"
APPLICANTS = f"{JOURNEY}test_the_client_alone_sees_who_applied"
EDITED = f"{COMMANDS}test_an_edit_of_what_was_read_succeeds_once"
PROFILE = f"{COMMANDS}test_asking_twice_without_a_key_is_no_error_where_it_is_so_already"
SUITED = f"{JOURNEY}test_recommendations_come_with_reasons_that_add_up"
SUITED_PEOPLE = f"{API}/test_suited.py::test_who_suits_a_task_is_listed_with_reasons_that_add_up"
RECOVERY = f"{API}/test_recovery.py::"
VERIFIED = f"{RECOVERY}test_who_follows_the_mailed_link_may_post"
FORGOTTEN = f"{RECOVERY}test_a_forgotten_password_is_chosen_anew_once"
FREE = f"{RECOVERY}test_one_can_ask_whether_a_name_is_free"
CANCELLED = f"{COMMANDS}test_a_refusal_is_replayed_word_for_word_even_when_it_would_succeed_now"
STEPS = f"{API}/test_profile.py::test_steps_follow_from_the_profile"
FOUND = f"{API}/test_profile.py::test_people_are_found_by_kind_city_and_words"
NOTICES = f"{API}/test_notifications.py::"
ONE_BY_ONE = f"{NOTICES}test_one_is_read_deleted_and_the_read_ones_cleared"
TOLD = f"{NOTICES}test_wishes_are_kept_as_they_were_set"
SHOWN = f"{API}/test_showing.py::test_a_work_is_shown_to_everybody_with_its_picture"
OFFERED = f"{API}/test_showing.py::test_an_offer_is_found_while_it_is_open"
SAVED = f"{API}/test_saved.py::test_a_task_is_saved_and_found_again"
PREFERENCES = f"{ACCOUNTS}test_preferences_are_kept_as_they_were_set"

DECLINED = f"{API}/test_applications.py::test_who_is_declined_learns_why_and_does_not_apply_again"
REVIEWED = f"{API}/test_rooms.py::test_reviews_are_seen_when_both_are_in_and_by_nobody_before"
SPLIT = f"{API}/test_rooms.py::test_both_can_agree_to_stop_with_a_split"

OPERATIONS: dict[str, Here | Later] = {
    "POST /api/auth/register/": Here("register", REGISTER),
    "POST /api/auth/login/": Here(
        "login", f"{ACCOUNTS}test_one_signs_in_by_email_or_username_whatever_the_case"
    ),
    "POST /api/auth/logout/": Here("logout", f"{ACCOUNTS}test_logout_ends_access_and_refresh"),
    "POST /api/auth/token/": Here("create_token", CLIENTS),
    "POST /api/auth/token/refresh/": Here("refresh_token", CLIENTS),
    "GET /api/auth/profile/": Here("read_me", REGISTER),
    "PUT /api/auth/profile/": Here("edit_profile", PROFILE),
    "PATCH /api/auth/profile/": Here("edit_profile", PROFILE),
    "POST /api/auth/profile/change-password/": Here(
        "change_password", f"{RECOVERY}test_a_changed_password_ends_the_other_sessions"
    ),
    "GET /api/auth/users/": Here("list_users", FOUND),
    "GET /api/auth/users/<username>/": Here("read_user", PUBLIC),
    "GET /api/auth/check-username/": Here("check_username", FREE),
    "GET /api/auth/check-email/": Here("check_email", FREE),
    "POST /api/auth/resend-verification/": Here(
        "resend_verification", f"{RECOVERY}test_the_link_is_mailed_again_at_most_once_a_minute"
    ),
    "POST /api/auth/verify-email/": Here("verify_email", VERIFIED),
    "POST /api/auth/password-reset/": Here("forgot_password", FORGOTTEN),
    "POST /api/auth/password-reset/confirm/": Here("reset_password", FORGOTTEN),
    "DELETE /api/auth/delete-account/": Here(
        "erase_account", f"{API}/test_leaving.py::test_who_has_work_or_money_stays"
    ),
    "POST /api/auth/google/login/": Here(
        "login_with_google",
        f"{API}/test_google.py::test_somebody_new_finishes_registering_and_is_known_from_then_on",
    ),
    "GET /api/auth/portfolio/": Here("read_my_portfolio", SHOWN),
    "POST /api/auth/portfolio/": Here("add_work", SHOWN),
    "GET /api/auth/portfolio/<id>/": Here("read_my_work", SHOWN),
    "PUT /api/auth/portfolio/<id>/": Here("edit_work", SHOWN),
    "DELETE /api/auth/portfolio/<id>/": Here("remove_work", SHOWN),
    "GET /api/auth/users/<username>/portfolio/": Here("read_portfolio", SHOWN),
    "GET /api/tasks/categories/": Here("read_catalogue", PUBLIC),
    "GET /api/tasks/": Here("list_tasks", ACCEPTED),
    "POST /api/tasks/create/": Here("post_task", f"{COMMANDS}test_one_reads_ones_own_writes"),
    "GET /api/tasks/my-tasks/": Here("list_my_tasks", LISTS),
    "GET /api/tasks/<id>/": Here("read_task", ACCEPTED),
    "PUT /api/tasks/<id>/update/": Here("edit_task", EDITED),
    "PATCH /api/tasks/<id>/update/": Here("edit_task", EDITED),
    "DELETE /api/tasks/<id>/delete/": Here(
        "delete_task", f"{API}/test_views.py::test_what_is_not_there_or_deleted_is_not_viewed"
    ),
    "POST /api/tasks/<id>/complete/": Here("complete_task", PAID),
    "POST /api/tasks/<id>/cancel/": Here("cancel_task", CANCELLED),
    "POST /api/tasks/<id>/apply/": Here("apply_to_task", APPLICANTS),
    "GET /api/tasks/<id>/applications/": Here("list_applications", APPLICANTS),
    "GET /api/tasks/my-applications/": Here("list_my_applications", LISTS),
    "POST /api/tasks/applications/<id>/accept/": Here("accept_application", ACCEPTED),
    "POST /api/tasks/applications/<id>/reject/": Here("reject_application", DECLINED),
    "POST /api/tasks/<id>/review/": Here("write_review", REVIEWED),
    "GET /api/tasks/<id>/reviews/": Here("list_task_reviews", REVIEWED),
    "GET /api/tasks/users/<username>/reviews/": Here("list_user_reviews", REVIEWED),
    "GET /api/tasks/statistics/": Here("read_statistics", PUBLIC),
    "GET /api/tasks/my-statistics/": Here("read_dashboard", PAID),
    "GET /api/tasks/saved/": Here("list_saved_tasks", SAVED),
    "POST /api/tasks/<id>/save/": Here("save_task", SAVED),
    "GET /api/tasks/<id>/saved/": Here("is_task_saved", SAVED),
    "DELETE /api/tasks/saved/<id>/": Here("unsave_task", SAVED),
    "GET /api/messaging/conversations/": Here("list_conversations", TALK),
    "POST /api/messaging/conversations/create/": Here("start_conversation", CONTACT),
    "GET /api/messaging/conversations/<id>/": Here("read_conversation", TALK),
    "POST /api/messaging/conversations/<id>/mark-read/": Here("mark_conversation_read", TALK),
    "GET /api/messaging/conversations/<id>/messages/": Here("list_messages", TALK),
    "POST /api/messaging/conversations/<id>/messages/send/": Here("send_message", TALK),
    "GET /api/messaging/statistics/": Here("read_conversation_statistics", COUNTED),
    "GET /api/notifications/": Here("list_notifications", PAID),
    "GET /api/notifications/unread-count/": Here("count_notifications", LISTS),
    "POST /api/notifications/<id>/read/": Here("read_notification", ONE_BY_ONE),
    "DELETE /api/notifications/<id>/delete/": Here("delete_notification", ONE_BY_ONE),
    "POST /api/notifications/mark-all-read/": Here("mark_notifications_read", LISTS),
    "DELETE /api/notifications/clear-all/": Here("clear_notifications", ONE_BY_ONE),
    "GET /api/notifications/preferences/": Here("read_notification_preferences", TOLD),
    "PUT /api/notifications/preferences/": Here("set_notification_preferences", TOLD),
    "POST /api/payments/connect/create/": Later("payouts"),
    "POST /api/payments/connect/onboarding/": Later("payouts"),
    "GET /api/payments/connect/status/": Later("payouts"),
    "POST /api/payments/intents/create/": Here("pay_contract", PAID),
    "GET /api/payments/escrow/<id>/": Here("read_contract", PAID),
    "POST /api/payments/escrow/<id>/release/": Here("complete_task", PAID),
    "POST /api/payments/escrow/<id>/refund/": Here("answer_end_offer", SPLIT),
    "GET /api/payments/wallet/": Here("read_wallet", PAID),
    "GET /api/payments/wallet/transactions/": Here("list_wallet_lines", PAID),
    "GET /api/payments/withdrawals/": Later("payouts"),
    "POST /api/payments/withdrawals/create/": Later("payouts"),
    "GET /api/payments/payment-methods/": Later("payment methods"),
    "POST /api/payments/payment-methods/create/": Later("payment methods"),
    "DELETE /api/payments/payment-methods/<id>/delete/": Later("payment methods"),
    "POST /api/payments/payment-methods/<id>/set-default/": Later("payment methods"),
    "POST /api/payments/webhooks/stripe/": Here(
        "receive_payment_event",
        f"{API}/test_webhooks.py::test_an_event_delivered_three_times_is_recorded_once",
    ),
    "GET /api/recommendations/tasks/": Here("recommend_tasks", SUITED),
    "GET /api/recommendations/service-offerings/": Here("list_offers", OFFERED),
    "GET /api/recommendations/freelancers/": Here("list_users", FOUND),
    "GET /api/recommendations/freelancers/<task_id>/": Here("recommend_freelancers", SUITED_PEOPLE),
    "GET /api/recommendations/preferences/": Here("read_me", PREFERENCES),
    "PUT /api/recommendations/preferences/": Here("set_preferences", PREFERENCES),
    "POST /api/recommendations/onboarding/": Here("finish_onboarding", STEPS),
    "GET /api/recommendations/onboarding/status/": Here("read_onboarding", STEPS),
    "GET /api/recommendations/skills/": Here("read_catalogue", PUBLIC),
    "GET /api/recommendations/skills/my/": Here("read_me", PREFERENCES),
    "POST /api/recommendations/skills/update/": Here("set_skills", PREFERENCES),
    "GET /api/recommendations/categories/": Here("read_catalogue", PUBLIC),
    "GET /api/chatbot/sessions/": Later("assistant"),
    "GET /api/chatbot/sessions/<id>/": Later("assistant"),
    "POST /api/chatbot/sessions/<id>/end/": Later("assistant"),
    "POST /api/chatbot/chat/": Later("assistant"),
    "POST /api/chatbot/sessions/<id>/extract-task/": Later("assistant"),
    "POST /api/chatbot/suggest-category/": Later("assistant"),
    "POST /api/chatbot/messages/<id>/rate/": Later("assistant"),
    "GET /api/chatbot/status/": Later("assistant"),
    "GET /api/chatbot/statistics/": Later("assistant"),
}

SOCKETS = {"/ws/chat/<conversation_id>/", "/ws/notifications/"}
"""Both are streams of our one socket, `GET /v1/realtime`."""

PAGES: dict[str, Here | Later] = {
    **{
        path: Here(ours, PAGES_TEST)
        for path, ours in {
            "/": "/",
            "/login": "/login",
            "/register": "/register",
            "/forgot-password": "/forgot-password",
            "/reset-password": "/reset-password",
            "/verify-email": "/verify-email",
            "/categories": "/categories",
            "/how-it-works": "/how-it-works",
            "/tasks": "/tasks",
            "/tasks/:id": "/tasks/$taskId",
            "/users/:username": "/users/$username",
            "/dashboard": "/dashboard",
            "/tasks/create": "/tasks/create",
            "/tasks/:id/edit": "/tasks/$taskId/edit",
            "/my-tasks": "/my-tasks",
            "/profile": "/profile",
            "/messages": "/messages",
            "/notifications": "/notifications",
            "/recommendations": "/recommendations",
            "/wallet": "/wallet",
            "/transactions": "/wallet",
            "/maintenance": "/maintenance",
            "/privacy": "/privacy",
            "/terms": "/terms",
            "/contact": "/contact",
            "/faq": "/faq",
            "/about": "/about",
        }.items()
    },
    "/500": Here("errorComponent", PAGES_TEST),
    "/*": Here("notFoundComponent", PAGES_TEST),
    "/saved-tasks": Here("/saved-tasks", PAGES_TEST),
    "/freelancers": Here("/freelancers", PAGES_TEST),
    "/payments/onboarding": Later("payouts"),
}
