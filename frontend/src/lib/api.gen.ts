// Generated from tests/golden/openapi.json by `npm run api`; do not edit.

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Signing Keys
         * @description The keys that access tokens are verified with (RFC 7517).
         */
        get: operations["read_signing_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Livez
         * @description The process answers.
         */
        get: operations["livez"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readyz
         * @description Whether requests can be served; 503 with the names of what is missing.
         */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read About
         * @description What the pages about this installation are made from.
         */
        get: operations["read_about"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Checkpoint
         * @description The newest signed checkpoint. Keep it: nothing before it can be changed unseen any more.
         */
        get: operations["read_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Consistency
         * @description The proof that a later checkpoint says of earlier events what an earlier one said.
         */
        get: operations["read_consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Events
         * @description The log, narrowed to what is wanted, from either end.
         */
        get: operations["list_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/events/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Event
         * @description One event whole, with all that is signed of it; its receipt is at `/v1/audit/receipts/{position}`.
         */
        get: operations["read_event"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/events/{position}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reveal Text
         * @description Opens one masked text of an event. Who, what and why is an event of its own; at most 30 in an hour.
         */
        post: operations["reveal_text"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Log
         * @description All sealed events, a line of JSON each, and their checkpoint: `ops/verify.py` checks it offline.
         *     Personal texts stay sealed. `Souk-Events` says how many events there will be.
         */
        get: operations["export_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/projections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Projections
         * @description Every read model: where it stands, and what it was last proved to be.
         */
        get: operations["list_projections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/projections/{model}/row": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Row
         * @description Why a row of a read model is as it is: the events that made it, and what each made of it.
         */
        get: operations["explain_row"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/receipts/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Receipt
         * @description The proof that the event at a position is in the log, as it was when it was sealed.
         */
        get: operations["read_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/streams/{stream}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Stream
         * @description From when to when a stream goes, and in how many events; they are listed by `?stream=`.
         */
        get: operations["read_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/streams/{stream}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare Stream States
         * @description What differs in a stream's state between two points.
         */
        get: operations["compare_stream_states"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/streams/{stream}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Stream State
         * @description What a stream's events had led to at a version, a position in the log, or a time.
         */
        get: operations["read_stream_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Verifications
         * @description The last twenty runs, the newest first.
         */
        get: operations["list_verifications"];
        put?: never;
        /**
         * Start Verification
         * @description Walks every event, as `souk audit verify` does. One run at a time; ask for it until it has ended.
         */
        post: operations["start_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Verification
         * @description How far a run is, or what it found.
         */
        get: operations["read_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/check-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check Email
         * @description Whether no account has this address yet: what registering would say as well. Counted strictly.
         */
        get: operations["check_email"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/check-username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check Username
         * @description Whether nobody has this username yet. Counted strictly.
         */
        get: operations["check_username"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forgot Password
         * @description Mail a link to choose a new password, if an account has this address. The answer is always the same,
         *     and given before anybody looks, so that not even its time tells whether there is one.
         */
        post: operations["forgot_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/google": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Google
         * @description What Google has shown of whoever uses this browser, and what can follow.
         */
        get: operations["read_google"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/google/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finish Google
         * @description Where Google sends browsers back to: on to our page, with what was shown in a cookie.
         */
        get: operations["finish_google"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/google/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login With Google
         * @description Sign in to the account that this Google account opens.
         */
        post: operations["login_with_google"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/google/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register With Google
         * @description Open an account for the address that Google has confirmed, and sign in.
         */
        post: operations["register_with_google"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/google/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start Google
         * @description For browsers: to Google's page, with a cookie that only this browser comes back with.
         */
        get: operations["start_google"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login
         * @description Sign in by e-mail or username. Guesses are counted by address and by the account guessed at.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/login/second-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login Second Step
         * @description Sign in where two-step sign-in is on. Ten wrong codes in 15 minutes, and no more are looked at.
         */
        post: operations["login_second_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logout
         * @description End the session: its tokens and sockets stop working.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/logout-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logout Everywhere
         * @description End all of one's sessions, this one too.
         */
        post: operations["logout_everywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/reauthenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reauthenticate
         * @description An access token that counts as proved now; the session and its cookie stay as they are.
         */
        post: operations["reauthenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh
         * @description A new access token for the session in the cookie. Each refresh token works once.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description Open an account and sign in.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/resend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend Verification
         * @description Mail the link again: nothing within a minute of the last one, or when the address is confirmed.
         */
        post: operations["resend_verification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset Password
         * @description Choose a new password by a mailed link, which works once, for an hour. Every session ends.
         */
        post: operations["reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description One's sessions that go on, the last used first.
         */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End Session
         * @description End one: its tokens and sockets stop working within a second, everywhere.
         */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Token
         * @description Sign in without a browser. Guesses are counted as those at the sign-in page are.
         */
        post: operations["create_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh Token
         * @description New tokens for a session. Each refresh token works once.
         */
        post: operations["refresh_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/token/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke Token
         * @description End the session: its tokens and sockets stop working. Unknown tokens are no error (RFC 7009).
         */
        post: operations["revoke_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify Email
         * @description Confirm an e-mail address by the link that was mailed to it. Works once, for 24 hours.
         */
        post: operations["verify_email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Sign In Ways
         * @description Which ways in there are beside one's own password.
         */
        get: operations["read_sign_in_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Catalogue
         * @description Categories with their skills, currencies, the platform's fee.
         */
        get: operations["read_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contact
         * @description Write to the operators. The answer comes by mail.
         */
        post: operations["contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Blocked
         * @description The people one has blocked.
         */
        get: operations["list_blocked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/blocked/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Block Person
         * @description Neither can write to the other from now on. They are not told who ended it.
         */
        put: operations["block_person"];
        post?: never;
        /**
         * Unblock Person
         * @description Both can write to one another again.
         */
        delete: operations["unblock_person"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Contract
         * @description A contract, for its two parties.
         */
        get: operations["read_contract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose Change
         * @description Propose other terms: the work, the date, the milestones. The amount stays what was accepted.
         */
        post: operations["propose_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/changes/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Change
         * @description Agree to a proposed change or decline it; who proposed it can take it back.
         */
        post: operations["answer_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver Work
         * @description Hand in work. The client has 14 days to answer; silence approves it.
         */
        post: operations["deliver_work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/deliveries/{number}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Delivery
         * @description Approve a delivery; with the last of the work the money is released.
         */
        post: operations["approve_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Dispute
         * @description Open a dispute. The other side has 3 days to answer; then an operator decides.
         */
        post: operations["open_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/dispute/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Dispute
         * @description Say how one sees it oneself. Both then have 3 days to settle.
         */
        post: operations["answer_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/dispute/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Escalate Dispute
         * @description Ask for an operator, once the other side has answered or its time is over.
         */
        post: operations["escalate_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/dispute/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle Dispute
         * @description Take the other side's figure. Final.
         */
        post: operations["settle_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/dispute/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Dispute
         * @description Take back one's dispute.
         */
        post: operations["withdraw_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/end-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer End
         * @description Offer to stop here, and what of the amount the freelancer gets.
         */
        post: operations["offer_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/end-offers/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer End Offer
         * @description Agree to stop here, or not; who offered it can take it back. Final when agreed.
         */
        post: operations["answer_end_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay Contract
         * @description Pay what was agreed into escrow. Needs an `Idempotency-Key`.
         */
        post: operations["pay_contract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request Revision
         * @description Say what has to be changed about the delivery that waits.
         */
        post: operations["request_revision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Room
         * @description Everything about a contract but its money, for its two sides.
         */
        get: operations["read_room"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Contract Timeline
         * @description Of a contract, from the offer on, for its two sides.
         */
        get: operations["read_contract_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Conversations
         * @description One's conversations, the latest first.
         */
        get: operations["list_conversations"];
        put?: never;
        /**
         * Start Conversation
         * @description The conversation with somebody, about a task or none: the one there is, or a new one.
         */
        post: operations["start_conversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Conversation Statistics
         * @description What there is to count about one's conversations.
         */
        get: operations["read_conversation_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Conversation
         * @description One conversation, for the two people in it.
         */
        get: operations["read_conversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Archive Conversation
         * @description Put a conversation away. The other person is told nothing.
         */
        put: operations["archive_conversation"];
        post?: never;
        /**
         * Unarchive Conversation
         * @description Take a conversation out again.
         */
        delete: operations["unarchive_conversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Message
         * @description What in a text looks like contact data: a hint before sending, never a refusal. None once the two
         *     work together on a task that is paid for.
         */
        post: operations["check_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Messages
         * @description The newest messages (or those before a number), oldest first; `next` goes into `?before=`.
         */
        get: operations["list_messages"];
        put?: never;
        /**
         * Send Message
         * @description Say something.
         */
        post: operations["send_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/messages/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit Message
         * @description Say it otherwise, within 15 minutes; everybody sees that it was edited.
         */
        put: operations["edit_message"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/messages/{number}/redact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redact Message
         * @description Take one's own message back, with a reason: its words and files are shown to nobody any more.
         */
        post: operations["redact_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Conversation Read
         * @description Say that every message up to this number has been seen.
         */
        post: operations["mark_conversation_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Dashboard
         * @description The start page of whoever is signed in.
         */
        get: operations["read_dashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Cases
         * @description Cases, the oldest first. What people wrote in them is shown only one by one.
         */
        get: operations["list_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Case
         * @description One case with its evidence. That it was looked at is recorded first.
         */
        get: operations["read_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Case
         * @description Close a case that has been decided.
         */
        post: operations["close_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Case
         * @description Decide a case. What follows from it - a warning, a restriction, a removal - is done in the same step,
         *     and both sides are told by mail.
         */
        post: operations["decide_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note Case
         * @description Write down something for operators alone.
         */
        post: operations["note_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Case
         * @description Take a case, also from another operator.
         */
        post: operations["take_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Waiting Disputes
         * @description Disputes that wait for an operator, who has waited longest first; never those of one's own.
         */
        get: operations["list_waiting_disputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Waiting Dispute
         * @description A contract that an operator had to look at, with what both sides say and have shown. That it was
         *     looked at is recorded first.
         */
        get: operations["read_waiting_dispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/disputes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Dispute
         * @description Decide a dispute: the contract ends and its money goes to both as decided. Final; both are told. Needs
         *     an `Idempotency-Key`.
         */
        post: operations["decide_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/disputes/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Dispute Timeline
         * @description What happened to the contract, as its client sees it; a decision can cite these positions.
         */
        get: operations["read_dispute_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Restrictions
         * @description Restrictions, the oldest first, or those whose appeal waits for an answer.
         */
        get: operations["list_restrictions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/restrictions/{person}/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Appeal
         * @description Decide a restriction again: reinstate the account, or uphold what was decided.
         */
        post: operations["answer_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read My Files
         * @description How much one keeps, of how much one can.
         */
        get: operations["read_my_files"];
        put?: never;
        /**
         * Upload File
         * @description Store a file that a message, a task or a profile can name afterwards; unused it goes after a day.
         */
        post: operations["upload_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read File
         * @description A file's bytes: for its owner, and for whoever may see something that names it.
         */
        get: operations["read_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Health
         * @description How far the log is, and how far behind it each consumer.
         */
        get: operations["read_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Me
         * @description One's own account, from the account's events: always as new as the last command.
         */
        get: operations["read_me"];
        put?: never;
        post?: never;
        /**
         * Erase Account
         * @description Erase one's account. What one wrote becomes unreadable for everybody; facts and money stay.
         */
        delete: operations["erase_account"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Applications
         * @description Applications one has made, newest first.
         */
        get: operations["list_my_applications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Avatar
         * @description Show this picture of oneself, in place of the one before. `id` is its file's.
         */
        put: operations["set_avatar"];
        post?: never;
        /**
         * Remove Avatar
         * @description Initials stand for the person again.
         */
        delete: operations["remove_avatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For Check
         * @description Ask that an operator checks one's account: the last step of being verified.
         */
        post: operations["ask_for_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Contracts
         * @description One's contracts on either side, newest first.
         */
        get: operations["list_my_contracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Disputes
         * @description The disputes one is a side of, newest first.
         */
        get: operations["list_my_disputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Drafts
         * @description One's drafts, the one saved last first.
         */
        get: operations["list_drafts"];
        put?: never;
        /**
         * Save Draft
         * @description Begin a draft.
         */
        post: operations["save_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Draft
         * @description A draft, from its events: always as new as the last save.
         */
        get: operations["read_draft"];
        /**
         * Change Draft
         * @description Save a draft again; nothing happens when it is so already. `If-Match` guards against lost edits.
         */
        put: operations["change_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Me
         * @description Everything that the log holds about oneself, oldest first, as one may see it: what others wrote only
         *     where it was addressed to oneself. Sent piece by piece.
         */
        get: operations["export_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/google": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Link Google
         * @description From now on the Google account shown to this browser opens one's account.
         */
        put: operations["link_google"];
        post?: never;
        /**
         * Unlink Google
         * @description Google no longer opens one's account. Takes a password to be left with.
         */
        delete: operations["unlink_google"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Invitations
         * @description What one was invited to, newest first.
         */
        get: operations["list_my_invitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Notification Preferences
         * @description Of each kind, by which way one is told; and when mail is sent.
         */
        get: operations["read_notification_preferences"];
        /**
         * Set Notification Preferences
         * @description All of them: a kind and channel that is not named is as it is for everybody.
         */
        put: operations["set_notification_preferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Onboarding
         * @description The first steps, as the account's facts say.
         */
        get: operations["read_onboarding"];
        put?: never;
        /**
         * Finish Onboarding
         * @description The first steps are done with, whether or not all of them were taken.
         */
        post: operations["finish_onboarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Password
         * @description Choose another password. Every other session ends.
         */
        put: operations["change_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read My Portfolio */
        get: operations["read_my_portfolio"];
        put?: never;
        /**
         * Add Work
         * @description Show one more work.
         */
        post: operations["add_work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/portfolio/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read My Work */
        get: operations["read_my_work"];
        /** Edit Work */
        put: operations["edit_work"];
        post?: never;
        /** Remove Work */
        delete: operations["remove_work"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Preferences
         * @description Which tasks to recommend.
         */
        put: operations["set_preferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Edit Profile */
        put: operations["edit_profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Reports
         * @description What one has reported and asked, the newest first, and what came of it.
         */
        get: operations["list_my_reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/restrictions/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appeal Restriction
         * @description Appeal once, within 30 days of the decision. Somebody looks at it again.
         */
        post: operations["appeal_restriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change Role */
        put: operations["change_role"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/saved-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Saved Tasks
         * @description Last saved first, whatever has become of them.
         */
        get: operations["list_saved_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Searches
         * @description One's saved searches, at most 20.
         */
        get: operations["list_searches"];
        put?: never;
        /**
         * Save Search
         * @description Keep a search; with `alert` one is told of new tasks that it finds.
         */
        post: operations["save_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit Search
         * @description Another title, alerts on or off.
         */
        put: operations["edit_search"];
        post?: never;
        /** Remove Search */
        delete: operations["remove_search"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/security-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Security Events
         * @description The newest first. Whoever finds something they did not do changes their password.
         */
        get: operations["list_security_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Own Sign In
         * @description How one gets into one's account.
         */
        get: operations["read_own_sign_in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Skills
         * @description Skills of the catalogue; how well and for how long may be said of each.
         */
        put: operations["set_skills"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Standing
         * @description What is restricted and why, from the account's events: always as new as the last decision.
         */
        get: operations["read_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Tasks
         * @description Tasks one has posted, newest first.
         */
        get: operations["list_my_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Ties
         * @description Work and money that have to end before one can leave.
         */
        get: operations["read_ties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/two-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Two Step */
        get: operations["read_two_step"];
        put?: never;
        /**
         * Begin Two Step
         * @description A secret for one's device. Signing in does not ask for it before it is confirmed.
         */
        post: operations["begin_two_step"];
        /**
         * Disable Two Step
         * @description Turn it off: the secret and the recovery codes are forgotten.
         */
        delete: operations["disable_two_step"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/two-step/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Two Step
         * @description Turn it on with a first code of the device.
         */
        post: operations["confirm_two_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/two-step/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Recovery Codes
         * @description New recovery codes. The old ones work no more.
         */
        post: operations["renew_recovery_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Username
         * @description The one before stays reserved, and links to it lead to the new one, until the next change.
         */
        put: operations["change_username"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search Messages
         * @description Messages of one's own conversations that have these words, the newest first.
         */
        get: operations["search_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notifications
         * @description The newest first.
         */
        get: operations["list_notifications"];
        put?: never;
        post?: never;
        /**
         * Clear Notifications
         * @description Put away all that have been read.
         */
        delete: operations["clear_notifications"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Notifications
         * @description How many are unread.
         */
        get: operations["count_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Notifications Read
         * @description Everything up to this position has been read; it must be one that the log has.
         */
        post: operations["mark_notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Notification
         * @description Put one notification away.
         */
        delete: operations["delete_notification"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/{position}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Notification
         * @description One notification has been read.
         */
        post: operations["read_notification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/{position}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Notification
         * @description Take the deletion of one notification back.
         */
        post: operations["restore_notification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Offers
         * @description Open offers, the newest first.
         */
        get: operations["list_offers"];
        put?: never;
        /**
         * Publish Offer
         * @description Offer a service.
         */
        post: operations["publish_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Offer */
        get: operations["read_offer"];
        /** Edit Offer */
        put: operations["edit_offer"];
        post?: never;
        /**
         * Close Offer
         * @description Nobody sees it any more.
         */
        delete: operations["close_offer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/realtime/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Realtime Ticket
         * @description A ticket that opens one socket.
         */
        post: operations["create_realtime_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendations/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recommend Tasks
         * @description Open tasks for the freelancer who asks, best first.
         */
        get: operations["recommend_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report
         * @description Report a profile, a task, a message or a review. What it says at this moment is kept as evidence.
         */
        post: operations["report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Statistics
         * @description Numbers of the whole platform.
         */
        get: operations["read_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description Open tasks whose deadline lies ahead.
         */
        get: operations["list_tasks"];
        put?: never;
        /**
         * Post Task
         * @description Post a task, from a draft or not.
         */
        post: operations["post_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Task
         * @description One task, with what the asker may see of it.
         */
        get: operations["read_task"];
        /**
         * Edit Task
         * @description Edit a task that still takes applications. `If-Match` with its ETag guards against lost edits.
         */
        put: operations["edit_task"];
        post?: never;
        /**
         * Delete Task
         * @description Delete a draft, or a task that nobody has been accepted for: whoever applied is told.
         */
        delete: operations["delete_task"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Applications
         * @description The applications to one's own task; for everybody else there is nothing here.
         */
        get: operations["list_applications"];
        put?: never;
        /**
         * Apply To Task
         * @description Offer to do a task.
         */
        post: operations["apply_to_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/applications/{application}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Revise Application
         * @description Change an offer that waits for its answer.
         */
        put: operations["revise_application"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/applications/{application}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Application
         * @description Choose one applicant; a conversation opens and payment is asked for.
         */
        post: operations["accept_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/applications/{application}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject Application
         * @description Decline an application; its author is told why.
         */
        post: operations["reject_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/applications/{application}/shortlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shortlist Application
         * @description Put an application on one's own short list, or take it off.
         */
        post: operations["shortlist_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/applications/{application}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Application
         * @description Take one's offer back; an accepted one too, until it has been paid for.
         */
        post: operations["withdraw_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Task
         * @description Withdraw a task on which work has not started.
         */
        post: operations["cancel_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete Task
         * @description Say that the work is done: the money is released.
         */
        post: operations["complete_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/freelancers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recommend Freelancers
         * @description Freelancers for one's own open task who have not applied, best first; for everybody else there is
         *     nothing here.
         */
        get: operations["recommend_freelancers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invitations
         * @description Whom one has invited to one's own task; for everybody else there is nobody here.
         */
        get: operations["list_invitations"];
        put?: never;
        /**
         * Invite Freelancer
         * @description Ask a freelancer to apply to one's own task; at most 20 times.
         */
        post: operations["invite_freelancer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/invitations/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Invitation
         * @description Say no to an invitation.
         */
        post: operations["decline_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Questions
         * @description What was asked about a task, in order, with the answers.
         */
        get: operations["list_questions"];
        put?: never;
        /**
         * Ask Question
         * @description Ask the client something; everybody can read it.
         */
        post: operations["ask_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/questions/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Question
         * @description Answer a question about one's own task, once and for everybody.
         */
        post: operations["answer_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Task Reviews
         * @description The reviews of a task, and how one stands with them oneself.
         */
        get: operations["list_task_reviews"];
        put?: never;
        /**
         * Write Review
         * @description Review the other side of completed work, once. Final.
         */
        post: operations["write_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is Task Saved
         * @description Whether one has saved it.
         */
        get: operations["is_task_saved"];
        /**
         * Save Task
         * @description Keep a task to come back to.
         */
        put: operations["save_task"];
        post?: never;
        /** Unsave Task */
        delete: operations["unsave_task"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Task Timeline
         * @description Of a task, as far as one may know.
         */
        get: operations["read_task_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * View Task
         * @description Say that one is looking at a task: counted once a day for each person, never for its client.
         */
        post: operations["view_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Users
         * @description The directory. Sorted by rate, those who state none are left out.
         */
        get: operations["list_users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read User
         * @description A public profile. By the username that somebody had before: 308 to the one of today.
         */
        get: operations["read_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Portfolio
         * @description What somebody shows, the newest first; at most 20 works.
         */
        get: operations["read_portfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{username}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List User Reviews
         * @description What was said of a person, newest first.
         */
        get: operations["list_user_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Wallet
         * @description Balances per currency.
         */
        get: operations["read_wallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Wallet Lines
         * @description Every movement of money that concerns a person, the newest first.
         */
        get: operations["list_wallet_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive Payment Event
         * @description A signed event of the payment provider (Standard Webhooks). 204: it is in the log, or never will be.
         */
        post: operations["receive_payment_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AboutView
         * @description Empty texts were not set by whoever runs this installation.
         */
        AboutView: {
            /**
             * Address
             * @example 12 Talaat Harb Street, Cairo
             */
            address: string;
            /**
             * Appeal Days
             * @example 30
             */
            appeal_days: number;
            /** Currencies */
            currencies: components["schemas"]["Currency"][];
            /**
             * Email
             * @example hello@souk.example
             */
            email: string;
            /**
             * Fee Bps
             * @example 1500
             */
            fee_bps: number;
            /** House Rules */
            house_rules: components["schemas"]["HouseRule"][];
            /**
             * Operator
             * @description A person or company.
             * @example Souk Cairo LLC
             */
            operator: string;
            /**
             * Sandbox
             * @description Payments are simulated: no real money moves.
             */
            sandbox: boolean;
            /**
             * Sends Mail
             * @description Mail leaves this machine.
             */
            sends_mail: boolean;
        };
        /** Accepted */
        Accepted: {
            amount: components["schemas"]["MoneyOut"];
            /**
             * Application
             * Format: uuid
             */
            application: string;
            /**
             * Conversation
             * Format: uuid
             */
            conversation: string;
            freelancer: components["schemas"]["Person"];
        };
        /** ActivityView */
        ActivityView: {
            actor: components["schemas"]["Person"] | null;
            amount: components["schemas"]["MoneyOut"] | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Contract */
            contract: string | null;
            /** Conversation */
            conversation: string | null;
            /**
             * Count
             * @description How many of the same this stands for.
             * @example 1
             */
            count: number;
            /**
             * Detail
             * @description Why or how, in a word.
             * @example price
             */
            detail: string | null;
            kind: components["schemas"]["NoticeKind"];
            search: components["schemas"]["SearchRefView"] | null;
            task: components["schemas"]["TaskRef"] | null;
        };
        /**
         * AgreeBody
         * @description `agree` false also takes back one's own.
         */
        AgreeBody: {
            /** Agree */
            agree: boolean;
            /**
             * Reason
             * @default
             */
            reason: string;
        };
        /** AnswerBody */
        AnswerBody: {
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "reinstated" | "upheld";
            /**
             * Reason
             * @example The photographs belong to another studio, which told us so.
             */
            reason: string;
        };
        /** AppealBody */
        AppealBody: {
            /**
             * Text
             * @example The photographs are mine: the studio is too.
             */
            text: string;
        };
        /**
         * ApplicationView
         * @description `reason`: why it was withdrawn.
         */
        ApplicationView: {
            /** Answers */
            answers: string[];
            bid: components["schemas"]["MoneyOut"];
            /**
             * Days
             * @example 14
             */
            days: number;
            declined: components["schemas"]["Declined"] | null;
            freelancer: components["schemas"]["Person"];
            /**
             * Freelancer Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            freelancer_skills: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string;
            /** Proposal */
            proposal: string;
            /** Reason */
            reason: string;
            /** Revised At */
            revised_at: string | null;
            /** Shortlisted */
            shortlisted: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "pending" | "accepted" | "not_chosen" | "rejected" | "withdrawn" | "cancelled" | "expired";
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
        };
        /** ApplyBody */
        ApplyBody: {
            /**
             * Answers
             * @description To the task's questions, in their order.
             * @example []
             */
            answers?: string[];
            bid: components["schemas"]["Money"];
            /**
             * Days
             * @example 14
             */
            days: number;
            /**
             * Proposal
             * @example I have built three such shops and would start now.
             */
            proposal: string;
        };
        /**
         * AttachmentView
         * @description `bytes` is how many. Read it at `/v1/files/{id}`.
         */
        AttachmentView: {
            /**
             * Bytes
             * @example 48211
             */
            bytes: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Media Type
             * @example application/pdf
             */
            media_type: string;
            /**
             * Name
             * @example brief.pdf
             */
            name: string;
        };
        /**
         * Availability
         * @enum {string}
         */
        Availability: "available" | "limited" | "unavailable";
        /**
         * Availability
         * @enum {string}
         */
        "Availability-Input": "available" | "limited" | "unavailable";
        /**
         * BalanceView
         * @description In minor units. `held` is in escrow, whether one pays it or is to be paid.
         */
        BalanceView: {
            /** Available */
            available: number;
            currency: components["schemas"]["Currency"];
            /** Earned */
            earned: number;
            /** Held */
            held: number;
            /** Spent */
            spent: number;
        };
        /**
         * Because
         * @enum {string}
         */
        Because: "skills" | "category" | "budget" | "recent" | "remote" | "city" | "done" | "available";
        /** CancelBody */
        CancelBody: {
            /**
             * Reason
             * @example We decided to wait until spring.
             */
            reason: string;
        };
        /**
         * CaseCard
         * @description `about` and `operator` are null where there is nobody; a reporter without a name is a visitor.
         */
        CaseCard: {
            about: components["schemas"]["Person"] | null;
            /** Decided At */
            decided_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["CaseKind"];
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            operator: components["schemas"]["Person"] | null;
            outcome: components["schemas"]["CaseOutcome"] | null;
            reporter: components["schemas"]["Person"];
            rule: components["schemas"]["HouseRule"] | null;
            status: components["schemas"]["CaseStatus"];
            /** Subject */
            subject: string | null;
            subject_kind: components["schemas"]["SubjectKind"] | null;
        };
        /**
         * CaseExcerpt
         * @description What the event at this position says.
         */
        CaseExcerpt: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Event */
            event: string;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /** Words */
            words: {
                [key: string]: string;
            };
        };
        /**
         * CaseKind
         * @enum {string}
         */
        CaseKind: "report" | "contact" | "verification";
        /** CaseNote */
        CaseNote: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Operator
             * Format: uuid
             */
            operator: string;
            /** Text */
            text: string;
        };
        /**
         * CaseOutcome
         * @enum {string}
         */
        CaseOutcome: "dismissed" | "warned" | "restricted" | "removed" | "answered" | "verified" | "not_verified";
        /**
         * CaseStatus
         * @enum {string}
         */
        CaseStatus: "open" | "taken" | "decided" | "closed";
        /**
         * CaseView
         * @description `reason` is what was decided in words; `restrictions` are all of whom the case is about.
         */
        CaseView: {
            about: components["schemas"]["Person"] | null;
            /** Decided At */
            decided_at: string | null;
            /** Email */
            email: string | null;
            excerpt: components["schemas"]["CaseExcerpt"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["CaseKind"];
            /** Notes */
            notes: components["schemas"]["CaseNote"][];
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            operator: components["schemas"]["Person"] | null;
            outcome: components["schemas"]["CaseOutcome"] | null;
            /** Reason */
            reason: string | null;
            reporter: components["schemas"]["Person"];
            /** Restrictions */
            restrictions: components["schemas"]["RestrictionView"][];
            rule: components["schemas"]["HouseRule"] | null;
            status: components["schemas"]["CaseStatus"];
            /** Subject */
            subject: string | null;
            subject_kind: components["schemas"]["SubjectKind"] | null;
            /** Text */
            text: string;
        };
        /** CatalogueView */
        CatalogueView: {
            /** Categories */
            categories: components["schemas"]["CategoryView"][];
            /** Currencies */
            currencies: components["schemas"]["Currency"][];
            /**
             * Fee Bps
             * @description The platform's share in hundredths of a per cent.
             * @example 1500
             */
            fee_bps: number;
        };
        /**
         * Category
         * @enum {string}
         */
        Category: "web" | "mobile" | "design" | "writing" | "marketing" | "data" | "business" | "engineering" | "video" | "audio" | "education" | "photography" | "support" | "legal" | "accounting" | "local";
        /** CategoryView */
        CategoryView: {
            id: components["schemas"]["Category"];
            /** Open Tasks */
            open_tasks: number;
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
        };
        /**
         * CertificateView
         * @description What a rebuild proved: `digest` is of the rows at `position`. `same`: the live model had the same one
         *     there; null: there was none to compare.
         */
        CertificateView: {
            /**
             * Code
             * @description A digest of the projection's source.
             */
            code: string;
            /** Digest */
            digest: string;
            /** Duration Ms */
            duration_ms: number;
            /** Issued At */
            issued_at: string | null;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /** Rows */
            rows: number;
            /** Same */
            same: boolean | null;
            /** Version */
            version: number;
        };
        /**
         * ChallengeView
         * @description Nobody is signed in yet: send it to `/v1/auth/login/second-step` with a code.
         */
        ChallengeView: {
            /**
             * Challenge
             * @example 5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u
             */
            challenge: string;
            /**
             * Expires In
             * @description In seconds.
             * @example 300
             */
            expires_in: number;
        };
        /**
         * ChangeBody
         * @description What is left out stays as it is.
         */
        ChangeBody: {
            /** Due At */
            due_at?: string | null;
            /** Milestones */
            milestones?: components["schemas"]["MilestoneBody"][];
            /**
             * Text
             * @default
             * @example Ten more lamps.
             */
            text: string;
        };
        /**
         * ChangeView
         * @description What an event made of the row; null: it is gone after it.
         */
        ChangeView: {
            /** Changed */
            changed: components["schemas"]["DifferenceView"][];
            event: components["schemas"]["EventLine"];
            /** Row */
            row: {
                [key: string]: unknown;
            } | null;
            /**
             * Table
             * @example board
             */
            table: string;
        };
        /**
         * Channel
         * @enum {string}
         */
        Channel: "in_app" | "email";
        /**
         * CheckBody
         * @description What the operator should look at: where one's work, name or business can be seen.
         */
        CheckBody: {
            /**
             * Text
             * @example This profile uses the photographs of my studio.
             */
            text: string;
        };
        /**
         * CheckpointView
         * @description `note` is the signed checkpoint (C2SP tlog-checkpoint) of the log's first `size` events. `keys` are the
         *     verifier keys as this server names them: compare them once with those that the installation publishes.
         */
        CheckpointView: {
            /**
             * Keys
             * @example [
             *       "souk/0123456789abcdef+03dde096+AXV9…"
             *     ]
             */
            keys: string[];
            /**
             * Note
             * @example souk/0123456789abcdef
             *     8123
             *     sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=
             *
             *     — souk/0123456789abcdef Az3grlgtzPICa5OS8npVmf1Myq/5IZni…
             */
            note: string;
            /**
             * Origin
             * @example souk/0123456789abcdef
             */
            origin: string;
            /**
             * Root
             * @description Base64.
             * @example sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=
             */
            root: string;
            /**
             * Size
             * @description A position in the log.
             * @example 8123
             */
            size: number;
        };
        /** ChoiceBody */
        ChoiceBody: {
            channel: components["schemas"]["Channel"];
            kind: components["schemas"]["NoticeKind"];
            /** Wanted */
            wanted: boolean;
        };
        /**
         * ChoiceView
         * @description `fixed`: this cannot be chosen, everybody is told.
         */
        ChoiceView: {
            channel: components["schemas"]["Channel"];
            /** Fixed */
            fixed: boolean;
            kind: components["schemas"]["NoticeKind"];
            topic: components["schemas"]["Topic"];
            /** Wanted */
            wanted: boolean;
        };
        /**
         * ClaimBody
         * @description `to_freelancer_minor`: what the freelancer should get of the amount, as this side sees it.
         */
        ClaimBody: {
            /**
             * Files
             * @description One's own files, each once.
             * @example []
             */
            files?: string[];
            /**
             * Reason
             * @example Half of what was agreed was never delivered.
             */
            reason: string;
            /**
             * To Freelancer Minor
             * @description In minor units.
             * @example 120000
             */
            to_freelancer_minor: number;
        };
        /**
         * ComparedView
         * @description `before` and `after` are the last events until either point.
         */
        ComparedView: {
            after: components["schemas"]["EventLine"] | null;
            before: components["schemas"]["EventLine"] | null;
            /** Changed */
            changed: components["schemas"]["DifferenceView"][];
            /**
             * Stream
             * @example task-10000001-0000-4000-8000-000000000001
             */
            stream: string;
        };
        /**
         * ConsistencyView
         * @description `proof`: the checkpoint in it, of `new` events, begins with the first `old` events as they were.
         */
        ConsistencyView: {
            /**
             * New
             * @description A position in the log.
             * @example 8123
             */
            new: number;
            /**
             * Old
             * @description A position in the log.
             * @example 8123
             */
            old: number;
            /**
             * Proof
             * @example old 8000
             *     sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=
             *
             *     souk/0123456789abcdef
             *     8123
             *     sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=
             *
             *     — souk/0123456789abcdef Az3grlgtzPICa5OS8npVmf1Myq/5IZni…
             */
            proof: string;
        };
        /**
         * ConsumerHealth
         * @description How far behind the log's head; `seconds`: the age of the first event it lacks.
         */
        ConsumerHealth: {
            /** Events */
            events: number;
            /**
             * Name
             * @example board
             */
            name: string;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /**
             * Seconds
             * @example 0
             */
            seconds: number;
            stalled: components["schemas"]["StallView"] | null;
        };
        /**
         * ContactBody
         * @description `email` is for visitors; members are answered at the address of their account.
         */
        ContactBody: {
            /**
             * Email
             * @example visitor@example.com
             */
            email?: string | null;
            /**
             * Text
             * @example This profile uses the photographs of my studio.
             */
            text: string;
        };
        /**
         * ContractStage
         * @enum {string}
         */
        ContractStage: "agreed" | "working" | "delivered" | "fulfilled" | "ended" | "dropped";
        /** ContractView */
        ContractView: {
            amount: components["schemas"]["MoneyOut"];
            client: components["schemas"]["Person"];
            /**
             * Failure
             * @description Why the last payment was declined.
             */
            failure: string | null;
            /** Fee Minor */
            fee_minor: number;
            freelancer: components["schemas"]["Person"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Net Minor */
            net_minor: number;
            /**
             * Sandbox
             * @description No real money moves.
             * @default true
             * @constant
             */
            sandbox: true;
            stage: components["schemas"]["EscrowStage"];
            task: components["schemas"]["TaskRef"];
        };
        /** ConversationCard */
        ConversationCard: {
            /** Archived */
            archived: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            last: components["schemas"]["LastMessage"] | null;
            other: components["schemas"]["Person"];
            task: components["schemas"]["TaskRef"] | null;
            /** Unread */
            unread: number;
        };
        /**
         * ConversationStatistics
         * @description `sent` and `received` count messages.
         */
        ConversationStatistics: {
            /** Archived */
            archived: number;
            /** Conversations */
            conversations: number;
            /** Received */
            received: number;
            /** Sent */
            sent: number;
            /** Unread */
            unread: number;
        };
        /**
         * ConversationView
         * @description `blocked`: by oneself; nobody is told who has blocked them.
         */
        ConversationView: {
            /** Archived */
            archived: boolean;
            /**
             * Blocked
             * @default false
             */
            blocked: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Messages */
            messages: number;
            other: components["schemas"]["Person"];
            /** Read By Me */
            read_by_me: number;
            /** Read By Other */
            read_by_other: number;
            task: components["schemas"]["TaskRef"] | null;
            /** Version */
            version: number;
        };
        /**
         * Currency
         * @description ISO 4217 codes the platform settles in; each has two decimal places.
         * @enum {string}
         */
        Currency: "EGP" | "USD" | "EUR";
        /** DashboardView */
        DashboardView: {
            /** Activity */
            activity: components["schemas"]["ActivityView"][];
            hiring: components["schemas"]["HiringView"];
            /** Money */
            money: components["schemas"]["MoneyFacts"][];
            /** Unread Messages */
            unread_messages: number;
            /** Unread Notifications */
            unread_notifications: number;
            /** Waiting */
            waiting: components["schemas"]["Waiting"][];
            working: components["schemas"]["WorkingView"];
        };
        /**
         * Deal
         * @description What somebody offered; `answers` to the task's questions, in their order. `declined` and `note` are why
         *     the client said no.
         */
        Deal: {
            /** Answers */
            answers: string[];
            bid: components["schemas"]["MoneyOut"];
            /**
             * Days
             * @example 14
             */
            days: number;
            declined: components["schemas"]["Declined"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string;
            /** Proposal */
            proposal: string;
            /** Revised At */
            revised_at: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "pending" | "accepted" | "not_chosen" | "rejected" | "withdrawn" | "cancelled" | "expired";
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
        };
        /**
         * DecisionBody
         * @description `scopes`, `evidence` and `until` are for restrictions; `until` null: for good.
         */
        DecisionBody: {
            /** Evidence */
            evidence?: number[];
            outcome: components["schemas"]["CaseOutcome"];
            /**
             * Reason
             * @example The photographs belong to another studio, which told us so.
             */
            reason: string;
            rule?: components["schemas"]["HouseRule"] | null;
            /** Scopes */
            scopes?: components["schemas"]["Scope"][];
            /** Until */
            until?: string | null;
        };
        /** DeclineBody */
        DeclineBody: {
            /**
             * Reason
             * @example I am on holiday.
             */
            reason: string;
        };
        /**
         * Declined
         * @description Why a client declines an application.
         * @enum {string}
         */
        Declined: "price" | "skills" | "timing" | "proposal" | "other";
        /** DeliverBody */
        DeliverBody: {
            /**
             * Files
             * @description One's own files, each once.
             * @example []
             */
            files?: string[];
            /**
             * Milestone
             * @example 1
             */
            milestone?: number | null;
            /**
             * Note
             * @example The shop front, with all forty lamps.
             */
            note: string;
        };
        /**
         * DeliveryView
         * @description `answered_by` is the client, or nobody's id when silence approved it.
         */
        DeliveryView: {
            /** Answered At */
            answered_at: string | null;
            /** Answered By */
            answered_by: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Files */
            files: components["schemas"]["AttachmentView"][];
            /** Milestone */
            milestone: number | null;
            /** Note */
            note: string;
            /** Number */
            number: number;
            /** Reason */
            reason: string;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "revision" | "approved";
        };
        /**
         * DemoPerson
         * @description Somebody of the demo, whom everybody who can reach it may sign in as.
         */
        DemoPerson: {
            /**
             * Code
             * @description What their simulated device shows now, where one is needed.
             */
            code: string | null;
            /**
             * Name
             * @example Layla Hassan
             */
            name: string;
            /**
             * Password
             * @example open-the-souk
             */
            password: string;
            /** @example client */
            role: components["schemas"]["Role"];
            /**
             * Username
             * @example layla
             */
            username: string;
        };
        /**
         * DifferenceView
         * @description A value that differs; `path` leads to it, `before` and `after` are null where it is not there.
         */
        DifferenceView: {
            /**
             * After
             * @example accepted
             */
            after: unknown;
            /**
             * Before
             * @example posted
             */
            before: unknown;
            /**
             * Path
             * @example [
             *       "stage"
             *     ]
             */
            path: string[];
        };
        /**
         * Digest
         * @description How mail is put together: `off` is a mail soon after each thing.
         * @enum {string}
         */
        Digest: "off" | "daily" | "weekly";
        /** DisputeCaseView */
        DisputeCaseView: {
            amount: components["schemas"]["MoneyOut"];
            client: components["schemas"]["Person"];
            /**
             * Contract
             * Format: uuid
             */
            contract: string;
            dispute: components["schemas"]["DisputeView"];
            freelancer: components["schemas"]["Person"];
            task: components["schemas"]["TaskRef"];
        };
        /**
         * DisputeDecisionBody
         * @description `to_freelancer_minor`: what the freelancer gets of the amount; the client gets the rest back. `rule`:
         *     what the decision rests upon. `cited`: positions in the contract's timeline.
         */
        DisputeDecisionBody: {
            /**
             * Cited
             * @example []
             */
            cited?: number[];
            /**
             * Reason
             * @example Two of the four pages were handed in.
             */
            reason: string;
            /**
             * Rule
             * @example Work that was handed in is paid for.
             */
            rule: string;
            /**
             * To Freelancer Minor
             * @description In minor units.
             * @example 120000
             */
            to_freelancer_minor: number;
        };
        /**
         * DisputeView
         * @description `answer_by`, `settle_by`: afterwards an operator decides. `decided_minor`: what the freelancer gets.
         */
        DisputeView: {
            /**
             * Answer By
             * Format: date-time
             */
            answer_by: string;
            answered: components["schemas"]["SideView"] | null;
            /** Cited */
            cited: number[];
            decided_by: components["schemas"]["Person"] | null;
            /** Decided Minor */
            decided_minor: number | null;
            /** Decision */
            decision: string | null;
            /** Ended At */
            ended_at: string | null;
            /** Escalated */
            escalated: ("unanswered" | "not_settled" | "asked") | null;
            /** Escalated At */
            escalated_at: string | null;
            opened: components["schemas"]["SideView"];
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /** Rule */
            rule: string | null;
            /** Settle By */
            settle_by: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "answered" | "escalated" | "withdrawn" | "settled" | "decided" | "over";
        };
        /**
         * Done
         * @description The command is in the log at this position.
         */
        Done: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
        };
        /**
         * DraftBody
         * @description Everything may still be missing.
         */
        DraftBody: {
            /**
             * Address
             * @default
             */
            address: string;
            budget?: components["schemas"]["Money"] | null;
            category?: components["schemas"]["Category"] | null;
            /**
             * City
             * @default
             */
            city: string;
            /**
             * Days
             * @example 14
             */
            days?: number | null;
            /** Deadline */
            deadline?: string | null;
            /**
             * Description
             * @default
             */
            description: string;
            /**
             * Files
             * @description One's own files, each once.
             * @example []
             */
            files?: string[];
            kind?: components["schemas"]["TaskKind"] | null;
            /**
             * Negotiable
             * @default false
             */
            negotiable: boolean;
            /**
             * Questions
             * @description Put to everybody who applies.
             * @example []
             */
            questions?: string[];
            /**
             * Skills
             * @example [
             *       "python"
             *     ]
             */
            skills?: string[];
            /**
             * Title
             * @default
             * @example Build a shop front
             */
            title: string;
        };
        /** DraftCard */
        DraftCard: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Saved At
             * Format: date-time
             */
            saved_at: string;
            /** Title */
            title: string;
        };
        /**
         * DraftSaved
         * @description `version` is what the next save may name in `If-Match`.
         */
        DraftSaved: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /**
             * Version
             * @example 3
             */
            version: number;
        };
        /** DraftView */
        DraftView: {
            /** Address */
            address: string;
            budget: components["schemas"]["MoneyOut"] | null;
            category: components["schemas"]["Category"] | null;
            /** City */
            city: string;
            /** Days */
            days: number | null;
            /** Deadline */
            deadline: string | null;
            /** Description */
            description: string;
            /** Files */
            files: components["schemas"]["AttachmentView"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TaskKind"] | null;
            /** Negotiable */
            negotiable: boolean;
            /** Questions */
            questions: string[];
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
            /** Title */
            title: string;
            /**
             * Version
             * @example 3
             */
            version: number;
        };
        /** EditBody */
        EditBody: {
            /**
             * Text
             * @example Shall we start on Monday?
             */
            text: string;
        };
        /** EndBody */
        EndBody: {
            /**
             * Reason
             * @example We both have no time for the rest.
             */
            reason: string;
            /**
             * To Freelancer Minor
             * @description In minor units.
             * @example 120000
             */
            to_freelancer_minor: number;
        };
        /** EndOfferView */
        EndOfferView: {
            /**
             * By
             * Format: uuid
             */
            by: string;
            /** Number */
            number: number;
            /** Reason */
            reason: string;
            /** To Freelancer Minor */
            to_freelancer_minor: number;
        };
        /**
         * EntryView
         * @description `name` is the event's; `actor` is null when the platform acted by itself.
         */
        EntryView: {
            actor: components["schemas"]["Person"] | null;
            amount: components["schemas"]["MoneyOut"] | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Name
             * @example contract.work_delivered
             */
            name: string;
            /** Number */
            number: number | null;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
        };
        /** ErasureBody */
        ErasureBody: {
            /**
             * Password
             * @example forty hand-made lamps
             */
            password: string;
        };
        /**
         * EscrowStage
         * @enum {string}
         */
        EscrowStage: "requested" | "paying" | "held" | "released" | "cancelled" | "refunding" | "refunded";
        /**
         * EventLine
         * @description `fields` with their personal texts masked; null when the event cannot be read, and `error` says why.
         *     `personal`: the masked fields, and whose text each is. `causation`: the event this one follows from.
         */
        EventLine: {
            /**
             * Actor
             * Format: uuid
             */
            actor: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Causation */
            causation: number | null;
            /** Command Id */
            command_id: string | null;
            /** Correlation Id */
            correlation_id: string | null;
            /** Error */
            error?: string | null;
            /** Fields */
            fields: {
                [key: string]: unknown;
            } | null;
            /**
             * Name
             * @example task.posted
             */
            name: string;
            /** Personal */
            personal: {
                [key: string]: string;
            };
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /**
             * Stream
             * @example task-10000001-0000-4000-8000-000000000001
             */
            stream: string;
            /** Version */
            version: number;
        };
        /**
         * EventView
         * @description The event whole: who may see it, and the bytes that were signed.
         */
        EventView: {
            /**
             * Actor
             * Format: uuid
             */
            actor: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Body
             * @description Base64 of the body as it is stored, personal texts sealed.
             */
            body: string;
            /** Causation */
            causation: number | null;
            /** Command Id */
            command_id: string | null;
            /** Correlation Id */
            correlation_id: string | null;
            /** Error */
            error?: string | null;
            /** Fields */
            fields: {
                [key: string]: unknown;
            } | null;
            /**
             * Leaf
             * @description Base64; what is signed of the event.
             */
            leaf: string;
            /**
             * Name
             * @example task.posted
             */
            name: string;
            /** People */
            people: string[];
            /** Personal */
            personal: {
                [key: string]: string;
            };
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /** Public */
            public: boolean;
            /** Roles */
            roles: string[];
            /** Schema Version */
            schema_version: number;
            /**
             * Stream
             * @example task-10000001-0000-4000-8000-000000000001
             */
            stream: string;
            /** Version */
            version: number;
        };
        /** ExperienceBody */
        ExperienceBody: {
            /** @example expert */
            level: components["schemas"]["Level"];
            /**
             * Skill
             * @example python
             */
            skill: string;
            /**
             * Years
             * @description Full years of practice.
             * @example 7
             */
            years: number;
        };
        /** ExperienceView */
        ExperienceView: {
            level: components["schemas"]["Level"];
            /**
             * Skill
             * @example python
             */
            skill: string;
            /**
             * Years
             * @example 7
             */
            years: number;
        };
        /**
         * ExplainedView
         * @description `total` events touched the row; the last hundred of them are here, the oldest first.
         */
        ExplainedView: {
            /** Changes */
            changes: components["schemas"]["ChangeView"][];
            /** Key */
            key: string;
            /**
             * Model
             * @example board
             */
            model: string;
            /** Total */
            total: number;
        };
        /**
         * FactsView
         * @description As a client: tasks `posted`, with somebody `hired`, `completed`; as a freelancer: `done`.
         *     `hire_rate`: of the tasks whose search has ended, how many in a hundred found somebody; null while
         *     none has.
         */
        FactsView: {
            /** Completed */
            completed: number;
            /** Done */
            done: number;
            /**
             * Hire Rate
             * @example 75
             */
            hire_rate: number | null;
            /** Hired */
            hired: number;
            /** Posted */
            posted: number;
        };
        /** FieldProblem */
        FieldProblem: {
            /**
             * Code
             * @example string_too_short
             */
            code: string;
            /**
             * Detail
             * @example String should have at least 5 characters
             */
            detail: string;
            /**
             * Pointer
             * @description JSON pointer into the body.
             * @example /title
             */
            pointer: string;
        };
        /**
         * FindingView
         * @description Something that is not as it was signed.
         */
        FindingView: {
            /**
             * Detail
             * @example its body was changed
             */
            detail: string;
            /**
             * Kind
             * @example altered
             */
            kind: string;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
        };
        /** FirstCodeBody */
        FirstCodeBody: {
            /**
             * Code
             * @example 492039
             */
            code: string;
        };
        /**
         * Fluency
         * @enum {string}
         */
        Fluency: "basic" | "conversational" | "fluent" | "native";
        /** ForgotBody */
        ForgotBody: {
            /**
             * Email
             * @example mona@example.com
             */
            email: string;
        };
        /**
         * GoogleView
         * @description What Google has shown, and what follows: sign in, link an account one can sign in to, or register.
         */
        GoogleView: {
            /**
             * Email
             * @example mona@example.com
             */
            email: string;
            /**
             * Name
             * @example Mona Adel
             */
            name: string;
            /**
             * Next
             * @example /dashboard
             */
            next: string;
            outcome: components["schemas"]["Outcome"];
        };
        /**
         * Ground
         * @enum {string}
         */
        Ground: "dispute" | "complaint" | "fraud" | "legal" | "support";
        /** HealthView */
        HealthView: {
            /** Consumers */
            consumers: components["schemas"]["ConsumerHealth"][];
            /**
             * Mailbox
             * @description Where mail can be read while there is no mail server.
             * @example /dev/mail
             */
            mailbox: string | null;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
        };
        /**
         * HintView
         * @description `part` of the text is or looks like a way past the platform.
         */
        HintView: {
            /** End */
            end: number;
            kind: components["schemas"]["LeakKind"];
            /**
             * Part
             * @example 0100 123 4567
             */
            part: string;
            /** Start */
            start: number;
        };
        /** HintsView */
        HintsView: {
            /** Hints */
            hints: components["schemas"]["HintView"][];
        };
        /** HiringView */
        HiringView: {
            /** Awaiting Choice */
            awaiting_choice: number;
            /** Awaiting Payment */
            awaiting_payment: number;
            /** Completed */
            completed: number;
            /** In Progress */
            in_progress: number;
            /** Open */
            open: number;
        };
        /** HitView */
        HitView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Conversation
             * Format: uuid
             */
            conversation: string;
            /**
             * Number
             * @description Counts the messages from 1.
             * @example 7
             */
            number: number;
            other: components["schemas"]["Person"];
            /**
             * Sender Id
             * Format: uuid
             */
            sender_id: string;
            /**
             * Text
             * @example Shall we start on Sunday?
             */
            text: string;
        };
        /**
         * HouseRule
         * @description The published rules: nothing else can be reported or lead to a restriction.
         * @enum {string}
         */
        HouseRule: "spam" | "fraud" | "harassment" | "false_identity" | "outside_payment" | "forbidden_work" | "rights_of_others" | "misuse";
        /**
         * InvitationView
         * @description `reason` is what who declined said.
         */
        InvitationView: {
            freelancer: components["schemas"]["Person"];
            /**
             * Invited At
             * Format: date-time
             */
            invited_at: string;
            /** Note */
            note: string;
            /** Reason */
            reason: string;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "applied" | "declined";
        };
        /** InviteBody */
        InviteBody: {
            /**
             * Freelancer
             * Format: uuid
             */
            freelancer: string;
            /**
             * Note
             * @example Your lamps are what we are looking for.
             */
            note: string;
        };
        /** InvitedTask */
        InvitedTask: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            stage: components["schemas"]["TaskStage"];
            /**
             * Title
             * @example Build a shop front
             */
            title: string;
        };
        /**
         * KeptView
         * @description What one keeps, and the most that one can.
         */
        KeptView: {
            /** Bytes */
            bytes: number;
            /** Bytes Max */
            bytes_max: number;
            /** Files */
            files: number;
            /** Files Max */
            files_max: number;
        };
        /** KeysView */
        KeysView: {
            /**
             * Keys
             * @example [
             *       {
             *         "alg": "EdDSA",
             *         "crv": "Ed25519",
             *         "kid": "…",
             *         "kty": "OKP",
             *         "use": "sig",
             *         "x": "…"
             *       }
             *     ]
             */
            keys: {
                [key: string]: string;
            }[];
        };
        /**
         * Language
         * @description ISO 639-1 codes of the languages that people can say they speak.
         * @enum {string}
         */
        Language: "ar" | "en" | "fr" | "de" | "it" | "es" | "pt" | "ru" | "tr" | "el" | "fa" | "ur" | "hi" | "zh" | "ja" | "ko" | "sw" | "am" | "he" | "nl" | "pl";
        /** LanguageBody */
        LanguageBody: {
            /** @example native */
            fluency: components["schemas"]["Fluency"];
            /** @example ar */
            language: components["schemas"]["Language"];
        };
        /** LanguageView */
        LanguageView: {
            fluency: components["schemas"]["Fluency"];
            language: components["schemas"]["Language"];
        };
        /**
         * LastMessage
         * @description `text` is null when it was taken back; `files` counts what is attached.
         */
        LastMessage: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Files */
            files: number;
            /**
             * Number
             * @description Counts the messages from 1.
             * @example 7
             */
            number: number;
            /**
             * Sender Id
             * Format: uuid
             */
            sender_id: string;
            /** Text */
            text: string | null;
        };
        /**
         * LeakKind
         * @enum {string}
         */
        LeakKind: "phone" | "email" | "messenger";
        /**
         * Level
         * @enum {string}
         */
        Level: "beginner" | "intermediate" | "advanced" | "expert";
        /**
         * LinkBody
         * @description `token` is what follows `#` in the address that was mailed.
         */
        LinkBody: {
            /**
             * Token
             * @example 5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f
             */
            token: string;
        };
        /** Liveness */
        Liveness: {
            /**
             * Status
             * @example alive
             */
            status: string;
        };
        /** LoginBody */
        LoginBody: {
            /**
             * Login
             * @description E-mail or username.
             * @example mona
             */
            login: string;
            /**
             * Password
             * @example forty hand-made lamps
             */
            password: string;
        };
        /** MarketStatistics */
        MarketStatistics: {
            /** Completed Tasks */
            completed_tasks: number;
            /** Open Tasks */
            open_tasks: number;
            /** People */
            people: number;
        };
        /**
         * MeView
         * @description `username_free_at`: from when on the username can be changed; null: now.
         */
        MeView: {
            availability: components["schemas"]["Availability"];
            /**
             * Avatar
             * @description Their picture, at `/v1/files/{id}`; null: they show none.
             * @example null
             */
            avatar: string | null;
            /** Bio */
            bio: string;
            /** Categories */
            categories: components["schemas"]["Category"][];
            /** City */
            city: string;
            /**
             * Email
             * @example mona@example.com
             */
            email: string;
            /** Email Verified */
            email_verified: boolean;
            /** Experience */
            experience: components["schemas"]["ExperienceView"][];
            /** Former Username */
            former_username: string | null;
            hourly_rate: components["schemas"]["MoneyOut"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kinds */
            kinds: components["schemas"]["TaskKind"][];
            /** Languages */
            languages: components["schemas"]["LanguageView"][];
            least_budget: components["schemas"]["MoneyOut"] | null;
            most_budget: components["schemas"]["MoneyOut"] | null;
            /**
             * Name
             * @example Mona Adel
             */
            name: string;
            /** Places */
            places: string[];
            /** Remote */
            remote: boolean;
            /** @example client */
            role: components["schemas"]["Role"];
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
            /** Two Step */
            two_step: boolean;
            /**
             * Two Step Needed
             * @description The role asks for it, and it is off.
             */
            two_step_needed: boolean;
            /**
             * Username
             * @example mona
             */
            username: string;
            /** Username Free At */
            username_free_at: string | null;
        };
        /**
         * MessageBody
         * @description The text may be empty when there are files.
         */
        MessageBody: {
            /**
             * Files
             * @description One's own files, each once.
             * @example []
             */
            files?: string[];
            /**
             * Text
             * @example Shall we start on Sunday?
             */
            text: string;
        };
        /**
         * MessageView
         * @description `text` and `files` are empty when it was taken back (`redacted_at`).
         */
        MessageView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Edited At */
            edited_at: string | null;
            /** Files */
            files: components["schemas"]["AttachmentView"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * @description Counts the messages from 1.
             * @example 7
             */
            number: number;
            /**
             * Reason
             * @description Why it was taken back.
             */
            reason: string | null;
            /** Redacted At */
            redacted_at: string | null;
            /**
             * Redacted By
             * @description Its sender, or an operator.
             */
            redacted_by: string | null;
            /**
             * Sender Id
             * Format: uuid
             */
            sender_id: string;
            /**
             * Text
             * @example Shall we start on Sunday?
             */
            text: string;
        };
        /** MilestoneBody */
        MilestoneBody: {
            /**
             * Amount Minor
             * @example 100000
             */
            amount_minor: number;
            /**
             * Title
             * @example Drafts
             */
            title: string;
        };
        /** MilestoneView */
        MilestoneView: {
            /** Amount Minor */
            amount_minor: number;
            /** Approved */
            approved: boolean;
            /** Number */
            number: number;
            /** Title */
            title: string;
        };
        /**
         * Money
         * @description An amount in minor units (piastres, cents).
         */
        Money: {
            /** @example EGP */
            currency: components["schemas"]["Currency"];
            /**
             * Minor
             * @example 250000
             */
            minor: number;
        };
        /**
         * MoneyFacts
         * @description In minor units.
         */
        MoneyFacts: {
            currency: components["schemas"]["Currency"];
            /** Earned */
            earned: number;
            /** Held As Client */
            held_as_client: number;
            /** Held As Freelancer */
            held_as_freelancer: number;
            /** Spent */
            spent: number;
        };
        /**
         * MoneyOut
         * @description An amount in minor units (piastres, cents).
         */
        MoneyOut: {
            currency: components["schemas"]["Currency"];
            /**
             * Minor
             * @example 250000
             */
            minor: number;
        };
        /** MyApplication */
        MyApplication: {
            /** Answers */
            answers: string[];
            bid: components["schemas"]["MoneyOut"];
            /**
             * Days
             * @example 14
             */
            days: number;
            declined: components["schemas"]["Declined"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string;
            /** Proposal */
            proposal: string;
            /** Revised At */
            revised_at: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "pending" | "accepted" | "not_chosen" | "rejected" | "withdrawn" | "cancelled" | "expired";
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            task: components["schemas"]["TaskOfMine"];
        };
        /** MyReport */
        MyReport: {
            /** Decided At */
            decided_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["CaseKind"];
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            outcome: components["schemas"]["CaseOutcome"] | null;
            rule: components["schemas"]["HouseRule"] | null;
            status: components["schemas"]["CaseStatus"];
            subject_kind: components["schemas"]["SubjectKind"] | null;
            /** Text */
            text: string;
        };
        /** NameAvailability */
        NameAvailability: {
            /** Available */
            available: boolean;
        };
        /** NewcomerBody */
        NewcomerBody: {
            /**
             * Name
             * @example Mona Adel
             */
            name: string;
            /**
             * Role
             * @enum {string}
             */
            role: "client" | "freelancer" | "both";
            /**
             * Username
             * @example mona
             */
            username: string;
        };
        /** NoteBody */
        NoteBody: {
            /**
             * Text
             * @example Asked the studio for the originals.
             */
            text: string;
        };
        /** Nothing */
        Nothing: Record<string, never>;
        /**
         * NoticeKind
         * @enum {string}
         */
        NoticeKind: "application_received" | "application_withdrawn" | "application_accepted" | "application_declined" | "application_not_chosen" | "invited" | "invitation_declined" | "task_updated" | "task_cancelled" | "task_expired" | "task_deleted" | "question_asked" | "question_answered" | "search_matched" | "work_delivered" | "revision_requested" | "milestone_approved" | "change_proposed" | "change_agreed" | "change_declined" | "end_offered" | "end_declined" | "contract_ended" | "task_completed" | "dispute_opened" | "dispute_answered" | "dispute_escalated" | "dispute_withdrawn" | "dispute_decided" | "escrow_funded" | "funding_lapsed" | "payment_received" | "payment_failed" | "refunded" | "message_received" | "review_due" | "review_received" | "restricted" | "warned" | "appeal_answered" | "verification_decided" | "report_answered";
        /** NotificationView */
        NotificationView: {
            actor: components["schemas"]["Person"] | null;
            amount: components["schemas"]["MoneyOut"] | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Contract */
            contract: string | null;
            /** Conversation */
            conversation: string | null;
            /**
             * Count
             * @description How many of the same this stands for.
             * @example 1
             */
            count: number;
            /**
             * Detail
             * @description Why or how, in a word.
             * @example price
             */
            detail: string | null;
            /**
             * Id
             * @description A position in the log.
             * @example 8123
             */
            id: number;
            kind: components["schemas"]["NoticeKind"];
            /** Read */
            read: boolean;
            search: components["schemas"]["SearchRefView"] | null;
            task: components["schemas"]["TaskRef"] | null;
            topic: components["schemas"]["Topic"];
        };
        /** OfferBody */
        OfferBody: {
            /** @example design */
            category: components["schemas"]["Category"];
            /**
             * Days
             * @example 7
             */
            days: number;
            /**
             * Description
             * @example Three drafts, then the one you like.
             */
            description: string;
            /** @description What it starts at. */
            price: components["schemas"]["Money"];
            /**
             * Title
             * @example A logo in two colours
             */
            title: string;
        };
        /** OfferView */
        OfferView: {
            category: components["schemas"]["Category"];
            /**
             * Days
             * @example 7
             */
            days: number;
            /** Description */
            description: string;
            freelancer: components["schemas"]["Person"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            price: components["schemas"]["MoneyOut"];
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /**
             * Title
             * @example A logo in two colours
             */
            title: string;
        };
        /**
         * OnboardingView
         * @description `complete`: how much of the profile is there, in per cent. `finished`: the owner has said so.
         */
        OnboardingView: {
            /**
             * Complete
             * @example 60
             */
            complete: number;
            /** Finished */
            finished: boolean;
            /** Steps */
            steps: components["schemas"]["StepView"][];
        };
        /**
         * Outcome
         * @description What follows from it.
         * @enum {string}
         */
        Outcome: "sign_in" | "link" | "register";
        /**
         * OwnSignIn
         * @description How one gets into one's account.
         */
        OwnSignIn: {
            /**
             * Google
             * @description Whether a Google account is linked.
             */
            google: boolean;
            /** Password */
            password: boolean;
        };
        /**
         * OwnTaskCard
         * @description `views`: how many people have looked at it, each counted once a day.
         */
        OwnTaskCard: {
            /** Applications */
            applications: number;
            budget: components["schemas"]["MoneyOut"];
            category: components["schemas"]["Category"];
            /** City */
            city: string;
            client: components["schemas"]["Person"];
            /**
             * Deadline
             * Format: date-time
             */
            deadline: string;
            /** Excerpt */
            excerpt: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TaskKind"];
            /**
             * Posted At
             * Format: date-time
             */
            posted_at: string;
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
            stage: components["schemas"]["TaskStage"];
            /**
             * Title
             * @example Build a shop front
             */
            title: string;
            /** Views */
            views: number;
        };
        /** Page[ApplicationView] */
        Page_ApplicationView_: {
            /** Items */
            items: components["schemas"]["ApplicationView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[CaseCard] */
        Page_CaseCard_: {
            /** Items */
            items: components["schemas"]["CaseCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ConversationCard] */
        Page_ConversationCard_: {
            /** Items */
            items: components["schemas"]["ConversationCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[DisputeCaseView] */
        Page_DisputeCaseView_: {
            /** Items */
            items: components["schemas"]["DisputeCaseView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[DraftCard] */
        Page_DraftCard_: {
            /** Items */
            items: components["schemas"]["DraftCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[EntryView] */
        Page_EntryView_: {
            /** Items */
            items: components["schemas"]["EntryView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[EventLine] */
        Page_EventLine_: {
            /** Items */
            items: components["schemas"]["EventLine"][];
            /** Next */
            next?: string | null;
        };
        /** Page[HitView] */
        Page_HitView_: {
            /** Items */
            items: components["schemas"]["HitView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[InvitationView] */
        Page_InvitationView_: {
            /** Items */
            items: components["schemas"]["InvitationView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[MessageView] */
        Page_MessageView_: {
            /** Items */
            items: components["schemas"]["MessageView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[MyApplication] */
        Page_MyApplication_: {
            /** Items */
            items: components["schemas"]["MyApplication"][];
            /** Next */
            next?: string | null;
        };
        /** Page[MyReport] */
        Page_MyReport_: {
            /** Items */
            items: components["schemas"]["MyReport"][];
            /** Next */
            next?: string | null;
        };
        /** Page[NotificationView] */
        Page_NotificationView_: {
            /** Items */
            items: components["schemas"]["NotificationView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[OfferView] */
        Page_OfferView_: {
            /** Items */
            items: components["schemas"]["OfferView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[OwnTaskCard] */
        Page_OwnTaskCard_: {
            /** Items */
            items: components["schemas"]["OwnTaskCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[PersonCard] */
        Page_PersonCard_: {
            /** Items */
            items: components["schemas"]["PersonCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Person] */
        Page_Person_: {
            /** Items */
            items: components["schemas"]["Person"][];
            /** Next */
            next?: string | null;
        };
        /** Page[QuestionView] */
        Page_QuestionView_: {
            /** Items */
            items: components["schemas"]["QuestionView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[ReceivedView] */
        Page_ReceivedView_: {
            /** Items */
            items: components["schemas"]["ReceivedView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Recommended] */
        Page_Recommended_: {
            /** Items */
            items: components["schemas"]["Recommended"][];
            /** Next */
            next?: string | null;
        };
        /** Page[RestrictionCard] */
        Page_RestrictionCard_: {
            /** Items */
            items: components["schemas"]["RestrictionCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[RoomCard] */
        Page_RoomCard_: {
            /** Items */
            items: components["schemas"]["RoomCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[SecurityEventView] */
        Page_SecurityEventView_: {
            /** Items */
            items: components["schemas"]["SecurityEventView"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Suited] */
        Page_Suited_: {
            /** Items */
            items: components["schemas"]["Suited"][];
            /** Next */
            next?: string | null;
        };
        /** Page[TaskCard] */
        Page_TaskCard_: {
            /** Items */
            items: components["schemas"]["TaskCard"][];
            /** Next */
            next?: string | null;
        };
        /** Page[WaitingDispute] */
        Page_WaitingDispute_: {
            /** Items */
            items: components["schemas"]["WaitingDispute"][];
            /** Next */
            next?: string | null;
        };
        /** Page[WalletLine] */
        Page_WalletLine_: {
            /** Items */
            items: components["schemas"]["WalletLine"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ParkedView
         * @description A stream that waits since an event of its could not be folded.
         */
        ParkedView: {
            /** Error */
            error: string;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /** Stale Rows */
            stale_rows: number;
            /** Stream */
            stream: string;
        };
        /** PasswordBody */
        PasswordBody: {
            /**
             * Current
             * @example forty hand-made lamps
             */
            current: string;
            /**
             * Password
             * @example forty hand-made lamps
             */
            password: string;
        };
        /** PaymentBody */
        PaymentBody: {
            /**
             * Method
             * @description A card of the sandbox.
             * @enum {string}
             */
            method: "card_ok" | "card_declined" | "card_slow";
        };
        /**
         * PaymentView
         * @description The money is held only when `escrow.funded` arrives, not by this answer.
         */
        PaymentView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /**
             * Status
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed";
        };
        /**
         * PeopleSort
         * @enum {string}
         */
        PeopleSort: "most_done" | "newest" | "rate_low" | "rate_high";
        /** Person */
        Person: {
            /**
             * Avatar
             * @description Their picture, at `/v1/files/{id}`; null: they show none.
             * @example null
             */
            avatar: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @example Mona Adel
             */
            name: string;
            /**
             * Username
             * @example mona
             */
            username: string;
            /**
             * Verified
             * @description An operator has checked who this is.
             */
            verified: boolean;
        };
        /**
         * PersonCard
         * @description `done`: tasks completed as a freelancer.
         */
        PersonCard: {
            availability: components["schemas"]["Availability"];
            /**
             * Avatar
             * @description Their picture, at `/v1/files/{id}`; null: they show none.
             * @example null
             */
            avatar: string | null;
            /** City */
            city: string;
            /** Done */
            done: number;
            /** Excerpt */
            excerpt: string;
            hourly_rate: components["schemas"]["MoneyOut"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @example Mona Adel
             */
            name: string;
            /** @example freelancer */
            role: components["schemas"]["Role"];
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
            /**
             * Username
             * @example mona
             */
            username: string;
            /**
             * Verified
             * @description An operator has checked who this is.
             */
            verified: boolean;
        };
        /**
         * PersonReviews
         * @description `total` is the sum of the stars of all `count` reviews.
         */
        PersonReviews: {
            /** Count */
            count: number;
            /** Items */
            items: components["schemas"]["ReviewView"][];
            /** Next */
            next?: string | null;
            /** Total */
            total: number;
        };
        /** PortfolioView */
        PortfolioView: {
            /** Items */
            items: components["schemas"]["WorkView"][];
        };
        /** PostBody */
        PostBody: {
            /**
             * Address
             * @description Only who is hired gets to see it.
             * @default
             */
            address: string;
            budget: components["schemas"]["Money"];
            /** @example web */
            category: components["schemas"]["Category"];
            /**
             * City
             * @description Needed unless the work is digital.
             * @example Cairo
             */
            city: string;
            /**
             * Days
             * @description How long it should take.
             * @example 14
             */
            days?: number | null;
            /**
             * Deadline
             * Format: date-time
             * @description With a time zone.
             * @example 2030-01-31T12:00:00Z
             */
            deadline: string;
            /**
             * Description
             * @example A shop front for forty hand-made lamps.
             */
            description: string;
            /**
             * Draft
             * @description One's own draft that becomes this task.
             * @example null
             */
            draft?: string | null;
            /**
             * Files
             * @description One's own files, each once.
             * @example []
             */
            files?: string[];
            /** @example digital */
            kind: components["schemas"]["TaskKind"];
            /**
             * Negotiable
             * @description Bids off the budget are welcome.
             * @default false
             */
            negotiable: boolean;
            /**
             * Questions
             * @description Put to everybody who applies.
             * @example []
             */
            questions?: string[];
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
            /**
             * Title
             * @example Build a shop front
             */
            title: string;
        };
        /** PreferencesBody */
        PreferencesBody: {
            /**
             * Categories
             * @example [
             *       "web",
             *       "data"
             *     ]
             */
            categories: components["schemas"]["Category"][];
            /** Kinds */
            kinds?: components["schemas"]["TaskKind"][];
            least_budget: components["schemas"]["Money"] | null;
            most_budget?: components["schemas"]["Money"] | null;
            /**
             * Places
             * @example [
             *       "Cairo"
             *     ]
             */
            places?: string[];
            /**
             * Remote
             * @default true
             */
            remote: boolean;
        };
        /**
         * ProblemView
         * @description RFC 9457. `code` is stable: programs look at it, people read `detail`.
         */
        ProblemView: {
            /**
             * Code
             * @example task_not_open
             */
            code: string;
            /**
             * Detail
             * @example This task no longer takes applications or changes.
             */
            detail: string;
            /**
             * Errors
             * @default null
             */
            errors: components["schemas"]["FieldProblem"][] | null;
            /**
             * Request Id
             * @example 5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f
             */
            request_id: string;
            /**
             * Status
             * @example 409
             */
            status: number;
            /**
             * Title
             * @example Conflict
             */
            title: string;
            /**
             * Type
             * @example /problems/task_not_open
             */
            type: string;
        };
        /**
         * ProfileBody
         * @description The whole profile: what is left out is taken off.
         */
        ProfileBody: {
            /** @default available */
            availability: components["schemas"]["Availability-Input"];
            /**
             * Bio
             * @example I make lamps.
             */
            bio: string;
            /**
             * City
             * @example Cairo
             */
            city: string;
            hourly_rate?: components["schemas"]["Money"] | null;
            /** Languages */
            languages?: components["schemas"]["LanguageBody"][];
            /**
             * Name
             * @example Mona Adel
             */
            name: string;
        };
        /**
         * ProjectionView
         * @description `installed` is the version whose tables are live, null while they are built; `seconds` the age of the
         *     first event that is missing.
         */
        ProjectionView: {
            certificate: components["schemas"]["CertificateView"] | null;
            /**
             * Events
             * @description How many events behind the log.
             */
            events: number;
            /**
             * Holder
             * @description Which process folds it.
             */
            holder: string | null;
            /** Installed */
            installed: number | null;
            /**
             * Name
             * @example board
             */
            name: string;
            /** Parked */
            parked: components["schemas"]["ParkedView"][];
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /**
             * Seconds
             * @example 0
             */
            seconds: number;
            /** Tables */
            tables: components["schemas"]["TableView"][];
            /** Version */
            version: number;
        };
        /** ProjectionsView */
        ProjectionsView: {
            /** Items */
            items: components["schemas"]["ProjectionView"][];
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
        };
        /**
         * ProofBody
         * @description One of the two.
         */
        ProofBody: {
            /**
             * Code
             * @description Of one's device.
             * @example null
             */
            code?: string | null;
            /** Password */
            password?: string | null;
        };
        /** QuestionAnswerBody */
        QuestionAnswerBody: {
            /**
             * Text
             * @example Yes, in Figma.
             */
            text: string;
        };
        /** QuestionBody */
        QuestionBody: {
            /**
             * Text
             * @example Is there a design already?
             */
            text: string;
        };
        /**
         * QuestionView
         * @description `number` counts the task's questions from 1; `answer` is null while there is none.
         */
        QuestionView: {
            /** Answer */
            answer: string | null;
            /** Answered At */
            answered_at: string | null;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            asker: components["schemas"]["Person"];
            /** Number */
            number: number;
            /** Text */
            text: string;
        };
        /**
         * QuietBody
         * @description Over midnight when `start` is the later one.
         */
        QuietBody: {
            /**
             * End
             * @description Minute of the day.
             * @example 1320
             */
            end: number;
            /**
             * Start
             * @description Minute of the day.
             * @example 1320
             */
            start: number;
        };
        /** QuietView */
        QuietView: {
            /** End */
            end: number;
            /** Start */
            start: number;
        };
        /** RatingsView */
        RatingsView: {
            /** Communication */
            communication: number | null;
            /**
             * Overall
             * @example 5
             */
            overall: number;
            /** Professionalism */
            professionalism: number | null;
            /** Quality */
            quality: number | null;
        };
        /** ReadBody */
        ReadBody: {
            /**
             * Up To
             * @description Counts the messages from 1.
             * @example 7
             */
            up_to: number;
        };
        /**
         * Readiness
         * @description `missing` names what is not there yet.
         */
        Readiness: {
            /**
             * Missing
             * @example []
             */
            missing: string[];
            /** Ready */
            ready: boolean;
        };
        /** Reason */
        Reason: {
            /**
             * Detail
             * @example {
             *       "skills": [
             *         "python"
             *       ]
             *     }
             */
            detail: {
                [key: string]: unknown;
            };
            kind: components["schemas"]["Because"];
            /** Points */
            points: number;
        };
        /**
         * ReceiptView
         * @description `proof`: the event with this leaf is in the log (C2SP tlog-proof, the checkpoint in it).
         */
        ReceiptView: {
            /**
             * Leaf
             * @description Base64; what is signed of the event.
             * @example sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=
             */
            leaf: string;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /**
             * Proof
             * @example c2sp.org/tlog-proof@v1
             *     extra sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=
             *     index 8122
             *     sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=
             *
             *     souk/0123456789abcdef
             *     8123
             *     sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=
             *
             *     — souk/0123456789abcdef Az3grlgtzPICa5OS8npVmf1Myq/5IZni…
             */
            proof: string;
        };
        /** ReceivedView */
        ReceivedView: {
            client: components["schemas"]["Person"];
            /**
             * Invited At
             * Format: date-time
             */
            invited_at: string;
            /** Note */
            note: string;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "applied" | "declined";
            task: components["schemas"]["InvitedTask"];
        };
        /**
         * Recommended
         * @description `score` is the sum of its reasons' points.
         */
        Recommended: {
            /** Applications */
            applications: number;
            budget: components["schemas"]["MoneyOut"];
            category: components["schemas"]["Category"];
            /** City */
            city: string;
            client: components["schemas"]["Person"];
            /**
             * Deadline
             * Format: date-time
             */
            deadline: string;
            /** Excerpt */
            excerpt: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TaskKind"];
            /**
             * Posted At
             * Format: date-time
             */
            posted_at: string;
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
            /** Score */
            score: number;
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
            stage: components["schemas"]["TaskStage"];
            /**
             * Title
             * @example Build a shop front
             */
            title: string;
        };
        /**
         * RecoveryCodesView
         * @description Shown once. Each signs in once, in place of a code of the device.
         */
        RecoveryCodesView: {
            /**
             * Codes
             * @example [
             *       "mzxw-6ytb-oi4t-ena3"
             *     ]
             */
            codes: string[];
        };
        /** RedactBody */
        RedactBody: {
            /**
             * Reason
             * @example Sent to the wrong person.
             */
            reason: string;
        };
        /** RefreshBody */
        RefreshBody: {
            /**
             * Refresh
             * @description Works once; the answer brings the next.
             * @example 5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f
             */
            refresh: string;
        };
        /** RegisterBody */
        RegisterBody: {
            /**
             * Email
             * @example mona@example.com
             */
            email: string;
            /**
             * Name
             * @example Mona Adel
             */
            name: string;
            /**
             * Password
             * @example forty hand-made lamps
             */
            password: string;
            /**
             * Role
             * @enum {string}
             */
            role: "client" | "freelancer" | "both";
            /**
             * Username
             * @example mona
             */
            username: string;
        };
        /** RejectBody */
        RejectBody: {
            /**
             * Note
             * @example We need somebody who knows Vue.
             */
            note: string;
            /** @example skills */
            reason: components["schemas"]["Declined"];
        };
        /** ReportBody */
        ReportBody: {
            rule: components["schemas"]["HouseRule"];
            subject: components["schemas"]["SubjectBody"];
            /**
             * Text
             * @example This profile uses the photographs of my studio.
             */
            text: string;
        };
        /**
         * ReportView
         * @description `sealed`: how far the newest checkpoint goes. Findings that name an event come first, by position; at
         *     most a hundred are told.
         */
        ReportView: {
            /** Checkpoints */
            checkpoints: number;
            /** Events */
            events: number;
            /** Findings */
            findings: components["schemas"]["FindingView"][];
            /** Good */
            good: boolean;
            /** Sealed */
            sealed: number;
            /** Seconds */
            seconds: number;
            /** Streams */
            streams: number;
        };
        /** ResetBody */
        ResetBody: {
            /**
             * Password
             * @example forty hand-made lamps
             */
            password: string;
            /**
             * Token
             * @example 5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f
             */
            token: string;
        };
        /** RestrictionCard */
        RestrictionCard: {
            /** Appealed At */
            appealed_at: string | null;
            /**
             * Case
             * Format: uuid
             */
            case: string;
            /**
             * Decided At
             * Format: date-time
             */
            decided_at: string;
            /** Outcome */
            outcome: ("reinstated" | "upheld") | null;
            person: components["schemas"]["Person"];
            rule: components["schemas"]["HouseRule"];
            /** Scopes */
            scopes: components["schemas"]["Scope"][];
            /** Until */
            until: string | null;
        };
        /**
         * RestrictionView
         * @description `until` null: for good. `evidence` are positions in the log, `answer` the decision on the appeal.
         */
        RestrictionView: {
            /** Answer */
            answer: string | null;
            /** Answered At */
            answered_at: string | null;
            /** Appeal */
            appeal: string | null;
            /**
             * Appeal Until
             * Format: date-time
             */
            appeal_until: string;
            /** Appealed At */
            appealed_at: string | null;
            /** Can Appeal */
            can_appeal: boolean;
            /**
             * Case
             * Format: uuid
             */
            case: string;
            /**
             * Decided At
             * Format: date-time
             */
            decided_at: string;
            decided_by: components["schemas"]["Person"];
            /** Evidence */
            evidence: number[];
            /** In Force */
            in_force: boolean;
            /** Reason */
            reason: string;
            /** Reinstated */
            reinstated: boolean | null;
            rule: components["schemas"]["HouseRule"];
            /** Scopes */
            scopes: components["schemas"]["Scope"][];
            /** Until */
            until: string | null;
        };
        /**
         * RevealBody
         * @description `field` is one that the event names as personal.
         */
        RevealBody: {
            /**
             * Field
             * @example title
             */
            field: string;
            /** @example dispute */
            ground: components["schemas"]["Ground"];
            /**
             * Reason
             * @example The two disagree on what was asked for.
             */
            reason: string;
        };
        /**
         * RevealedView
         * @description `position` is that of the record that it was read; null when the person was erased, so that there was
         *     nothing to read.
         */
        RevealedView: {
            /** Erased */
            erased: boolean;
            /**
             * Field
             * @example title
             */
            field: string;
            /**
             * Person
             * Format: uuid
             */
            person: string;
            /** Position */
            position?: number | null;
            /** Text */
            text: string;
        };
        /** ReviewBody */
        ReviewBody: {
            /**
             * Comment
             * @default
             * @example On time, and better than I had hoped.
             */
            comment: string;
            /** Communication */
            communication?: number | null;
            /**
             * Overall
             * @example 5
             */
            overall: number;
            /** Professionalism */
            professionalism?: number | null;
            /** Quality */
            quality?: number | null;
        };
        /**
         * ReviewStandingView
         * @description For one of the two sides: until when it can write; `written`: its own is in.
         */
        ReviewStandingView: {
            /** Closed */
            closed: boolean;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /** Written */
            written: boolean;
        };
        /**
         * ReviewView
         * @description `number` is 1 for what the client wrote, 2 for the freelancer: a report names it. `redaction`: why an
         *     operator has taken the words out.
         */
        ReviewView: {
            /** Comment */
            comment: string;
            /** Number */
            number: number;
            ratings: components["schemas"]["RatingsView"];
            /** Redacted At */
            redacted_at: string | null;
            /** Redaction */
            redaction: string | null;
            /**
             * Reviewee
             * Format: uuid
             */
            reviewee: string;
            reviewer: components["schemas"]["Person"];
            /**
             * Shown At
             * Format: date-time
             */
            shown_at: string;
            task: components["schemas"]["TaskRef"];
        };
        /** RevisionBody */
        RevisionBody: {
            /**
             * Reason
             * @example The prices are missing on the second page.
             */
            reason: string;
        };
        /**
         * Role
         * @enum {string}
         */
        Role: "client" | "freelancer" | "both" | "operator" | "auditor";
        /** RoleBody */
        RoleBody: {
            /**
             * Role
             * @enum {string}
             */
            role: "client" | "freelancer" | "both";
        };
        /**
         * RoomCard
         * @description `approve_by`: when silence approves the delivery that waits.
         */
        RoomCard: {
            /**
             * Agreed At
             * Format: date-time
             */
            agreed_at: string;
            amount: components["schemas"]["MoneyOut"];
            /** Approve By */
            approve_by: string | null;
            client: components["schemas"]["Person"];
            /** Disputed */
            disputed: boolean;
            /** Due At */
            due_at: string | null;
            freelancer: components["schemas"]["Person"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            stage: components["schemas"]["ContractStage"];
            task: components["schemas"]["TaskRef"];
        };
        /**
         * RoomView
         * @description Deliveries and changes: the newest 50, newest first. `ended` tells how it ended early.
         */
        RoomView: {
            /**
             * Agreed At
             * Format: date-time
             */
            agreed_at: string;
            amount: components["schemas"]["MoneyOut"];
            /** Approve By */
            approve_by: string | null;
            /** Changes */
            changes: components["schemas"]["TermsChangeView"][];
            client: components["schemas"]["Person"];
            /**
             * Conversation
             * Format: uuid
             */
            conversation: string;
            /** Days */
            days: number;
            /** Deliveries */
            deliveries: components["schemas"]["DeliveryView"][];
            dispute: components["schemas"]["DisputeView"] | null;
            /** Disputed */
            disputed: boolean;
            /** Due At */
            due_at: string | null;
            /** Ended */
            ended: ("agreed" | "settled" | "decided") | null;
            /** Ended At */
            ended_at: string | null;
            freelancer: components["schemas"]["Person"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Milestones */
            milestones: components["schemas"]["MilestoneView"][];
            offer: components["schemas"]["EndOfferView"] | null;
            stage: components["schemas"]["ContractStage"];
            task: components["schemas"]["TaskRef"];
            /** To Freelancer Minor */
            to_freelancer_minor: number | null;
            /** Version */
            version: number;
        };
        /** SavedView */
        SavedView: {
            /** Saved */
            saved: boolean;
        };
        /**
         * Scope
         * @description What can be taken away. `EVERYTHING` leaves looking, running contracts, appealing and leaving.
         * @enum {string}
         */
        Scope: "posting" | "applying" | "messaging" | "withdrawing" | "everything";
        /** SearchBody */
        SearchBody: {
            /**
             * Alert
             * @description Tell me of new tasks that it finds.
             * @default true
             */
            alert: boolean;
            category?: components["schemas"]["Category"] | null;
            /**
             * City
             * @default
             */
            city: string;
            currency?: components["schemas"]["Currency"] | null;
            kind?: components["schemas"]["TaskKind"] | null;
            /**
             * Max Budget
             * @description In minor units.
             * @example 50000
             */
            max_budget?: number | null;
            /**
             * Min Budget
             * @description In minor units.
             * @example 50000
             */
            min_budget?: number | null;
            /**
             * Q
             * @default
             */
            q: string;
            /**
             * Skill
             * @example react
             */
            skill?: string | null;
            /**
             * Title
             * @example Shop fronts
             */
            title: string;
        };
        /** SearchChange */
        SearchChange: {
            /** Alert */
            alert: boolean;
            /**
             * Title
             * @example Shop fronts
             */
            title: string;
        };
        /** SearchRefView */
        SearchRefView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Title
             * @example Shop fronts
             */
            title: string;
        };
        /** SearchView */
        SearchView: {
            /** Alert */
            alert: boolean;
            category: components["schemas"]["Category"] | null;
            /** City */
            city: string;
            currency: components["schemas"]["Currency"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TaskKind"] | null;
            /** Max Budget */
            max_budget: number | null;
            /** Min Budget */
            min_budget: number | null;
            /** Q */
            q: string;
            /** Skill */
            skill: string | null;
            /** Title */
            title: string;
        };
        /** SearchesView */
        SearchesView: {
            /** Items */
            items: components["schemas"]["SearchView"][];
        };
        /** SecondStepBody */
        SecondStepBody: {
            /**
             * Challenge
             * @example 5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u5mJb0f1rJr6
             */
            challenge: string;
            /**
             * Code
             * @description Of one's device, or a recovery code.
             * @example 492039
             */
            code: string;
        };
        /** SecurityEventView */
        SecurityEventView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Id
             * @description A position in the log.
             * @example 8123
             */
            id: number;
            kind: components["schemas"]["SecurityKind"];
        };
        /**
         * SecurityKind
         * @enum {string}
         */
        SecurityKind: "email_verified" | "password_changed" | "reset_requested" | "session_ended" | "all_sessions_ended" | "role_changed" | "two_step_enabled" | "two_step_disabled" | "recovery_codes_renewed" | "recovery_code_used" | "token_reused" | "google_linked" | "google_unlinked";
        /** Sent */
        Sent: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * @description Counts the messages from 1.
             * @example 7
             */
            number: number;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
        };
        /** SessionItem */
        SessionItem: {
            /**
             * Client
             * @description As it names itself.
             * @example Mozilla/5.0 (X11; Linux x86_64)
             */
            client: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Current
             * @description The one that asks.
             */
            current: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Used At
             * Format: date-time
             * @description When its access token was last made anew.
             */
            used_at: string;
        };
        /** SessionList */
        SessionList: {
            /** Items */
            items: components["schemas"]["SessionItem"][];
        };
        /** SessionPerson */
        SessionPerson: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @example Mona Adel
             */
            name: string;
            /** @example client */
            role: components["schemas"]["Role"];
            /**
             * Username
             * @example mona
             */
            username: string;
        };
        /** SessionView */
        SessionView: {
            /**
             * Access
             * @description Send it as `Authorization: Bearer …`.
             * @example eyJhbGciOi…
             */
            access: string;
            /**
             * Expires In
             * @description In seconds.
             * @example 900
             */
            expires_in: number;
            person: components["schemas"]["SessionPerson"];
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
        };
        /**
         * SetupView
         * @description Shown once: nobody can read it again.
         */
        SetupView: {
            /**
             * Address
             * @example otpauth://totp/Souk:mona?secret=JBSWY3DP&issuer=Souk
             */
            address: string;
            /**
             * Qr
             * @description The address as an SVG, a `data:` URL.
             */
            qr: string;
            /**
             * Secret
             * @description Base32.
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            secret: string;
        };
        /** ShortlistBody */
        ShortlistBody: {
            /** On */
            on: boolean;
        };
        /**
         * SideView
         * @description What this side says the freelancer should get, in minor units.
         */
        SideView: {
            /**
             * By
             * Format: uuid
             */
            by: string;
            /** Files */
            files: components["schemas"]["AttachmentView"][];
            /** Minor */
            minor: number;
            /** Reason */
            reason: string;
        };
        /** SignInWays */
        SignInWays: {
            /**
             * Demo
             * @description Only where this machine alone can reach it.
             */
            demo: components["schemas"]["DemoPerson"][];
            /** Google */
            google: boolean;
        };
        /** SkillsBody */
        SkillsBody: {
            /** Experience */
            experience?: components["schemas"]["ExperienceBody"][];
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
        };
        /**
         * Stage
         * @enum {string}
         */
        "Stage-Input": "posted" | "applied" | "accepted" | "in_progress" | "completed" | "reviewed" | "cancelled";
        /**
         * StallView
         * @description The event that stops a consumer, which goes on trying; `error`: what, and where in the code.
         */
        StallView: {
            /** Attempts */
            attempts: number;
            /**
             * Error
             * @example KeyError in letters.py:57
             */
            error: string;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /** StandingView */
        StandingView: {
            /**
             * Checked
             * @description An operator has checked who one is.
             */
            checked: boolean;
            /** Email Verified */
            email_verified: boolean;
            /** Restrictions */
            restrictions: components["schemas"]["RestrictionView"][];
            /** Warnings */
            warnings: components["schemas"]["WarningView"][];
        };
        /** StartBody */
        StartBody: {
            /**
             * Person
             * Format: uuid
             */
            person: string;
            /**
             * Task
             * @description What it is about.
             * @example null
             */
            task?: string | null;
        };
        /**
         * StateView
         * @description A stream as it was: its state after `event`, the last until then (null: before the first).
         */
        StateView: {
            event: components["schemas"]["EventLine"] | null;
            /**
             * State
             * @example {
             *       "title": "[masked]"
             *     }
             */
            state: {
                [key: string]: unknown;
            };
            /**
             * Stream
             * @example task-10000001-0000-4000-8000-000000000001
             */
            stream: string;
        };
        /**
         * Step
         * @enum {string}
         */
        Step: "about" | "picture" | "city" | "languages" | "skills" | "rate" | "preferences";
        /** StepView */
        StepView: {
            /** Done */
            done: boolean;
            step: components["schemas"]["Step"];
        };
        /** StreamView */
        StreamView: {
            /** Events */
            events: number;
            first: components["schemas"]["EventLine"];
            /**
             * Kind
             * @example task
             */
            kind: string;
            last: components["schemas"]["EventLine"];
            /**
             * Stream
             * @example task-10000001-0000-4000-8000-000000000001
             */
            stream: string;
        };
        /**
         * SubjectBody
         * @description `id` of a person, a task, a conversation, or the task that was reviewed; `number` of the message in it,
         *     or of the review.
         */
        SubjectBody: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["SubjectKind"];
            /**
             * Number
             * @example null
             */
            number?: number | null;
        };
        /**
         * SubjectKind
         * @enum {string}
         */
        SubjectKind: "profile" | "task" | "message" | "review";
        /**
         * Suited
         * @description `score` is the sum of its reasons' points.
         */
        Suited: {
            availability: components["schemas"]["Availability"];
            /**
             * Avatar
             * @description Their picture, at `/v1/files/{id}`; null: they show none.
             * @example null
             */
            avatar: string | null;
            /** City */
            city: string;
            /** Done */
            done: number;
            /** Excerpt */
            excerpt: string;
            hourly_rate: components["schemas"]["MoneyOut"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Name
             * @example Mona Adel
             */
            name: string;
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
            /** @example freelancer */
            role: components["schemas"]["Role"];
            /** Score */
            score: number;
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
            /**
             * Username
             * @example mona
             */
            username: string;
            /**
             * Verified
             * @description An operator has checked who this is.
             */
            verified: boolean;
        };
        /**
         * TableView
         * @description The columns of a row's key, in order.
         */
        TableView: {
            /**
             * Key
             * @example [
             *       "task"
             *     ]
             */
            key: string[];
            /**
             * Name
             * @example board
             */
            name: string;
        };
        /** TaskCard */
        TaskCard: {
            /** Applications */
            applications: number;
            budget: components["schemas"]["MoneyOut"];
            category: components["schemas"]["Category"];
            /** City */
            city: string;
            client: components["schemas"]["Person"];
            /**
             * Deadline
             * Format: date-time
             */
            deadline: string;
            /** Excerpt */
            excerpt: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TaskKind"];
            /**
             * Posted At
             * Format: date-time
             */
            posted_at: string;
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
            stage: components["schemas"]["TaskStage"];
            /**
             * Title
             * @example Build a shop front
             */
            title: string;
        };
        /** TaskEditBody */
        TaskEditBody: {
            /**
             * Address
             * @description Left out: it stays as it is.
             */
            address?: string | null;
            budget: components["schemas"]["Money"];
            /** @example web */
            category: components["schemas"]["Category"];
            /**
             * City
             * @description Needed unless the work is digital.
             * @example Cairo
             */
            city: string;
            /**
             * Days
             * @description How long it should take.
             * @example 14
             */
            days?: number | null;
            /**
             * Deadline
             * Format: date-time
             * @description With a time zone.
             * @example 2030-01-31T12:00:00Z
             */
            deadline: string;
            /**
             * Description
             * @example A shop front for forty hand-made lamps.
             */
            description: string;
            /**
             * Files
             * @description One's own files, each once.
             * @example []
             */
            files?: string[];
            /** @example digital */
            kind: components["schemas"]["TaskKind"];
            /**
             * Negotiable
             * @description Bids off the budget are welcome.
             * @default false
             */
            negotiable: boolean;
            /**
             * Questions
             * @description Put to everybody who applies.
             * @example []
             */
            questions?: string[];
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
            /**
             * Title
             * @example Build a shop front
             */
            title: string;
        };
        /**
         * TaskKind
         * @description Where the work is done: over the net, at a place, or both.
         * @enum {string}
         */
        TaskKind: "digital" | "physical" | "both";
        /** TaskOfMine */
        TaskOfMine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            stage: components["schemas"]["TaskStage"];
            /**
             * Title
             * @example Build a shop front
             */
            title: string;
        };
        /** TaskRef */
        TaskRef: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Title
             * @example Build a shop front
             */
            title: string;
        };
        /**
         * TaskReviews
         * @description `items` are those that are shown; `own` is null for everybody but the two sides.
         */
        TaskReviews: {
            /** Items */
            items: components["schemas"]["ReviewView"][];
            own: components["schemas"]["ReviewStandingView"] | null;
        };
        /**
         * TaskSort
         * @enum {string}
         */
        TaskSort: "newest" | "budget_high" | "budget_low" | "deadline";
        /**
         * TaskStage
         * @enum {string}
         */
        TaskStage: "posted" | "applied" | "accepted" | "in_progress" | "completed" | "reviewed" | "cancelled";
        /**
         * TaskView
         * @description `questions` are put to everybody who applies; `ended` tells how, when it was not completed; `views` how
         *     many people have looked at it, each counted once a day. `address`, `reason`, `accepted` and `escrow_stage`
         *     are for the two parties only.
         */
        TaskView: {
            accepted: components["schemas"]["Accepted"] | null;
            /** Address */
            address: string;
            /** Applications */
            applications: number;
            budget: components["schemas"]["MoneyOut"];
            category: components["schemas"]["Category"];
            /** City */
            city: string;
            client: components["schemas"]["Person"];
            /** Days */
            days: number | null;
            /**
             * Deadline
             * Format: date-time
             */
            deadline: string;
            /** Description */
            description: string;
            /** Ended */
            ended: ("cancelled" | "expired" | "deleted" | "agreed" | "settled" | "decided") | null;
            escrow_stage: components["schemas"]["EscrowStage"] | null;
            /** Files */
            files: components["schemas"]["AttachmentView"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["TaskKind"];
            /** Mine */
            mine: boolean;
            my_application: components["schemas"]["Deal"] | null;
            /** Negotiable */
            negotiable: boolean;
            /**
             * Posted At
             * Format: date-time
             */
            posted_at: string;
            /** Questions */
            questions: string[];
            /** Reason */
            reason: string | null;
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
            stage: components["schemas"]["TaskStage"];
            /**
             * Title
             * @example Build a shop front
             */
            title: string;
            /**
             * Version
             * @example 3
             */
            version: number;
            /** Views */
            views: number;
        };
        /**
         * TermsChangeView
         * @description Empty, null and no milestones: that stays as it is.
         */
        TermsChangeView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Due At */
            due_at: string | null;
            /** Milestones */
            milestones: components["schemas"]["MilestoneView"][];
            /** Number */
            number: number;
            /**
             * Proposer
             * Format: uuid
             */
            proposer: string;
            /** Reason */
            reason: string;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "agreed" | "declined" | "withdrawn";
            /** Text */
            text: string;
        };
        /** TicketView */
        TicketView: {
            /**
             * Expires In
             * @description In seconds.
             * @example 30
             */
            expires_in: number;
            /**
             * Ticket
             * @example 5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u
             */
            ticket: string;
        };
        /**
         * TiesView
         * @description What still needs the account: it can be deleted when both lists are empty.
         */
        TiesView: {
            /** Money */
            money: components["schemas"]["MoneyOut"][];
            /** Tasks */
            tasks: components["schemas"]["TaskRef"][];
        };
        /** TokenBody */
        TokenBody: {
            /**
             * Code
             * @description Where two-step sign-in is on.
             */
            code?: string | null;
            /**
             * Login
             * @description E-mail or username.
             * @example mona
             */
            login: string;
            /**
             * Password
             * @example forty hand-made lamps
             */
            password: string;
        };
        /**
         * TokensView
         * @description Keep `refresh` as a password is kept. Used twice, it ends its session.
         */
        TokensView: {
            /**
             * Access
             * @description Send it as `Authorization: Bearer …`.
             * @example eyJhbGciOi…
             */
            access: string;
            /**
             * Expires In
             * @description In seconds.
             * @example 900
             */
            expires_in: number;
            person: components["schemas"]["SessionPerson"];
            /**
             * Refresh
             * @description Works once; the answer brings the next.
             * @example 5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f
             */
            refresh: string;
            /**
             * Refresh Expires In
             * @description In seconds.
             * @example 604800
             */
            refresh_expires_in: number;
        };
        /**
         * Topic
         * @description What kinds have in common, for choosing among them.
         * @enum {string}
         */
        Topic: "applications" | "tasks" | "work" | "disputes" | "money" | "messages" | "reviews" | "account";
        /** TwoStepView */
        TwoStepView: {
            /** On */
            on: boolean;
            /** Recovery Codes Left */
            recovery_codes_left: number;
        };
        /** UnreadView */
        UnreadView: {
            /** Unread */
            unread: number;
        };
        /** UpToBody */
        UpToBody: {
            /**
             * Up To
             * @description A position.
             * @example 8123
             */
            up_to: number;
        };
        /** Uploaded */
        Uploaded: {
            /**
             * Bytes
             * @example 48211
             */
            bytes: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Media Type
             * @example application/pdf
             */
            media_type: string;
            /**
             * Name
             * @example brief.pdf
             */
            name: string;
            /**
             * Position
             * @description A position in the log.
             * @example 8123
             */
            position: number;
            /**
             * Sha256
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
        };
        /** UserView */
        UserView: {
            availability: components["schemas"]["Availability"];
            /**
             * Avatar
             * @description Their picture, at `/v1/files/{id}`; null: they show none.
             * @example null
             */
            avatar: string | null;
            /** Bio */
            bio: string;
            /** City */
            city: string;
            /** Experience */
            experience: components["schemas"]["ExperienceView"][];
            facts: components["schemas"]["FactsView"];
            hourly_rate: components["schemas"]["MoneyOut"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Languages */
            languages: components["schemas"]["LanguageView"][];
            /**
             * Member Since
             * Format: date-time
             */
            member_since: string;
            /**
             * Name
             * @example Mona Adel
             */
            name: string;
            /** @example client */
            role: components["schemas"]["Role"];
            /**
             * Skills
             * @example [
             *       "python",
             *       "react"
             *     ]
             */
            skills: string[];
            /**
             * Username
             * @example mona
             */
            username: string;
            /**
             * Verified
             * @description An operator has checked who this is.
             */
            verified: boolean;
        };
        /** UsernameBody */
        UsernameBody: {
            /**
             * Username
             * @example mona_adel
             */
            username: string;
        };
        /**
         * VerificationView
         * @description `done` of `total` events are checked; `failed`: it ended without a report, and `failure` says why.
         */
        VerificationView: {
            /**
             * Began At
             * Format: date-time
             */
            began_at: string;
            /** Done */
            done: number;
            /** Ended At */
            ended_at: string | null;
            /** Failure */
            failure: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Person
             * Format: uuid
             */
            person: string;
            report: components["schemas"]["ReportView"] | null;
            /**
             * State
             * @enum {string}
             */
            state: "running" | "good" | "bad" | "failed";
            /** Total */
            total: number;
        };
        /** VerificationsView */
        VerificationsView: {
            /** Items */
            items: components["schemas"]["VerificationView"][];
        };
        /** Waiting */
        Waiting: {
            /** Application */
            application: string | null;
            /** Conversation */
            conversation: string | null;
            /** Count */
            count: number;
            task: components["schemas"]["TaskRef"] | null;
            what: components["schemas"]["What"];
        };
        /**
         * WaitingDispute
         * @description `asks_minor`, `offers_minor`: what the freelancer should get of the amount, as `opener` and as the
         *     other side see it. `escalated_at`: since when it waits.
         */
        WaitingDispute: {
            amount: components["schemas"]["MoneyOut"];
            /** Asks Minor */
            asks_minor: number;
            client: components["schemas"]["Person"];
            /**
             * Contract
             * Format: uuid
             */
            contract: string;
            /**
             * Escalated
             * @enum {string}
             */
            escalated: "unanswered" | "not_settled" | "asked";
            /**
             * Escalated At
             * Format: date-time
             */
            escalated_at: string;
            freelancer: components["schemas"]["Person"];
            /** Offers Minor */
            offers_minor: number | null;
            /**
             * Opener
             * Format: uuid
             */
            opener: string;
            task: components["schemas"]["TaskRef"];
        };
        /**
         * WalletKind
         * @enum {string}
         */
        WalletKind: "paid" | "received" | "refunded";
        /**
         * WalletLine
         * @description `net` is `gross` less the fee; `balance_minor` is what was available after it.
         */
        WalletLine: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Balance Minor */
            balance_minor: number;
            /** Fee Minor */
            fee_minor: number;
            gross: components["schemas"]["MoneyOut"];
            /**
             * Id
             * @description A position in the log.
             * @example 8123
             */
            id: number;
            kind: components["schemas"]["WalletKind"];
            net: components["schemas"]["MoneyOut"];
            /**
             * Sign
             * @enum {integer}
             */
            sign: 1 | -1;
            task: components["schemas"]["TaskRef"];
        };
        /** WalletView */
        WalletView: {
            /** Balances */
            balances: components["schemas"]["BalanceView"][];
        };
        /** WarningView */
        WarningView: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Case
             * Format: uuid
             */
            case: string;
            /** Reason */
            reason: string;
            rule: components["schemas"]["HouseRule"];
        };
        /**
         * What
         * @enum {string}
         */
        What: "choose" | "pay" | "complete" | "start_soon" | "reply";
        /** WishesBody */
        WishesBody: {
            /** Choices */
            choices: components["schemas"]["ChoiceBody"][];
            digest: components["schemas"]["Digest"];
            quiet: components["schemas"]["QuietBody"] | null;
            /**
             * Zone
             * @example Africa/Cairo
             */
            zone: string;
        };
        /** WishesView */
        WishesView: {
            /** Choices */
            choices: components["schemas"]["ChoiceView"][];
            digest: components["schemas"]["Digest"];
            quiet: components["schemas"]["QuietView"] | null;
            /** Zone */
            zone: string;
        };
        /** WithdrawBody */
        WithdrawBody: {
            /**
             * Reason
             * @example I have no time after all.
             */
            reason: string;
        };
        /** WorkBody */
        WorkBody: {
            /**
             * Description
             * @default
             */
            description: string;
            /**
             * Link
             * @default
             * @example https://example.com/lamps
             */
            link: string;
            /**
             * Pictures
             * @description One's own files, each once.
             * @example []
             */
            pictures?: string[];
            /**
             * Title
             * @example A shop for lamps
             */
            title: string;
        };
        /**
         * WorkView
         * @description `pictures`: files that anybody may read.
         */
        WorkView: {
            /** Description */
            description: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Link */
            link: string;
            /** Pictures */
            pictures: string[];
            /** Title */
            title: string;
        };
        /** WorkingView */
        WorkingView: {
            /** Accepted */
            accepted: number;
            /** Completed */
            completed: number;
            /** In Progress */
            in_progress: number;
            /** Pending */
            pending: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    read_signing_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "alg": "EdDSA",
                     *           "crv": "Ed25519",
                     *           "kid": "…",
                     *           "kty": "OKP",
                     *           "use": "sig",
                     *           "x": "…"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KeysView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    livez: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "alive"
                     *     }
                     */
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "missing": [],
                     *       "ready": true
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_about: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "12 Talaat Harb Street, Cairo",
                     *       "appeal_days": 30,
                     *       "currencies": [
                     *         "EGP"
                     *       ],
                     *       "email": "hello@souk.example",
                     *       "fee_bps": 1500,
                     *       "house_rules": [
                     *         "spam"
                     *       ],
                     *       "operator": "Souk Cairo LLC",
                     *       "sandbox": true,
                     *       "sends_mail": true
                     *     }
                     */
                    "application/json": components["schemas"]["AboutView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         "souk/0123456789abcdef+03dde096+AXV9…"
                     *       ],
                     *       "note": "souk/0123456789abcdef\n8123\nsFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=\n\n— souk/0123456789abcdef Az3grlgtzPICa5OS8npVmf1Myq/5IZni…\n",
                     *       "origin": "souk/0123456789abcdef",
                     *       "root": "sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=",
                     *       "size": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["CheckpointView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `not_sealed`: This is not sealed, or not yet: the checkpoint is a moment behind the log.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_consistency: {
        parameters: {
            query: {
                /** @description The size of the checkpoint one has. */
                from: number;
                /** @description A later one's; else the newest's. */
                to?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "new": 8123,
                     *       "old": 8123,
                     *       "proof": "old 8000\nsFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=\n\nsouk/0123456789abcdef\n8123\nsFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=\n\n— souk/0123456789abcdef Az3grlgtzPICa5OS8npVmf1Myq/5IZni…\n"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsistencyView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `not_sealed`: This is not sealed, or not yet: the checkpoint is a moment behind the log.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_events: {
        parameters: {
            query?: {
                /** @description Of this name, or beginning so. */
                name?: string | null;
                /** @description Of one stream. */
                stream?: string | null;
                /** @description By this person. */
                actor?: string | null;
                /** @description By this command. */
                command?: string | null;
                /** @description Of this chain of causes. */
                correlation?: string | null;
                from_position?: number | null;
                to_position?: number | null;
                since?: string | null;
                until?: string | null;
                order?: string;
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actor": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "causation": 8123,
                     *           "command_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "correlation_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "error": "",
                     *           "fields": {
                     *             "title": "[masked]"
                     *           },
                     *           "name": "task.posted",
                     *           "personal": {},
                     *           "position": 8123,
                     *           "stream": "task-10000001-0000-4000-8000-000000000001",
                     *           "version": 0
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_EventLine_"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `bad_cursor`: This cursor does not belong to this list.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_event: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actor": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "at": "2030-01-31T12:00:00Z",
                     *       "body": "",
                     *       "causation": 8123,
                     *       "command_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "correlation_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "error": "",
                     *       "fields": {
                     *         "title": "[masked]"
                     *       },
                     *       "leaf": "",
                     *       "name": "task.posted",
                     *       "people": [
                     *         "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10"
                     *       ],
                     *       "personal": {},
                     *       "position": 8123,
                     *       "public": true,
                     *       "roles": [
                     *         ""
                     *       ],
                     *       "schema_version": 0,
                     *       "stream": "task-10000001-0000-4000-8000-000000000001",
                     *       "version": 0
                     *     }
                     */
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_event`: There is no event at this position.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reveal_text: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "title",
                 *       "ground": "dispute",
                 *       "reason": "The two disagree on what was asked for."
                 *     }
                 */
                "application/json": components["schemas"]["RevealBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "erased": true,
                     *       "field": "title",
                     *       "person": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123,
                     *       "text": ""
                     *     }
                     */
                    "application/json": components["schemas"]["RevealedView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_event`: There is no event at this position.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `too_many_reveals`: At most 30 texts can be revealed in an hour.
             *
             *     `unreadable`: An event of this stream cannot be read as it is stored: verify the log.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `not_personal`: This field of the event is no masked text.
             *
             *     `text_too_short`: This text is too short.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    export_log: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example  */
                    "application/jsonl": string;
                };
            };
            /**
             * @description Not Found
             *
             *     `not_sealed`: This is not sealed, or not yet: the checkpoint is a moment behind the log.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_projections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "certificate": {
                     *             "code": "",
                     *             "digest": "",
                     *             "duration_ms": 0,
                     *             "issued_at": "2030-01-31T12:00:00Z",
                     *             "position": 8123,
                     *             "rows": 0,
                     *             "same": true,
                     *             "version": 0
                     *           },
                     *           "events": 0,
                     *           "holder": "",
                     *           "installed": 0,
                     *           "name": "board",
                     *           "parked": [
                     *             {
                     *               "error": "",
                     *               "position": 8123,
                     *               "stale_rows": 0,
                     *               "stream": ""
                     *             }
                     *           ],
                     *           "position": 8123,
                     *           "seconds": 0,
                     *           "tables": [
                     *             {
                     *               "key": [
                     *                 "task"
                     *               ],
                     *               "name": "board"
                     *             }
                     *           ],
                     *           "version": 0
                     *         }
                     *       ],
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectionsView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    explain_row: {
        parameters: {
            query: {
                /** @description Several columns with / between them. */
                key: string;
            };
            header?: never;
            path: {
                model: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": [
                     *         {
                     *           "changed": [
                     *             {
                     *               "after": "accepted",
                     *               "before": "posted",
                     *               "path": [
                     *                 "stage"
                     *               ]
                     *             }
                     *           ],
                     *           "event": {
                     *             "actor": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "at": "2030-01-31T12:00:00Z",
                     *             "causation": 8123,
                     *             "command_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "correlation_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "error": "",
                     *             "fields": {
                     *               "title": "[masked]"
                     *             },
                     *             "name": "task.posted",
                     *             "personal": {},
                     *             "position": 8123,
                     *             "stream": "task-10000001-0000-4000-8000-000000000001",
                     *             "version": 0
                     *           },
                     *           "row": {},
                     *           "table": "board"
                     *         }
                     *       ],
                     *       "key": "",
                     *       "model": "board",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ExplainedView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_row`: No event touches a row with this key. A key of several columns is written with / between them.
             *
             *     `unknown_model`: There is no read model of that name: `souk projections` lists them.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `too_much_history`: So much history is explained on the machine itself: `souk audit explain`.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "leaf": "sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=",
                     *       "position": 8123,
                     *       "proof": "c2sp.org/tlog-proof@v1\nextra sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=\nindex 8122\nsFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=\n\nsouk/0123456789abcdef\n8123\nsFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=\n\n— souk/0123456789abcdef Az3grlgtzPICa5OS8npVmf1Myq/5IZni…\n"
                     *     }
                     */
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `not_sealed`: This is not sealed, or not yet: the checkpoint is a moment behind the log.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_stream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": 0,
                     *       "first": {
                     *         "actor": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "at": "2030-01-31T12:00:00Z",
                     *         "causation": 8123,
                     *         "command_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "correlation_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "error": "",
                     *         "fields": {
                     *           "title": "[masked]"
                     *         },
                     *         "name": "task.posted",
                     *         "personal": {},
                     *         "position": 8123,
                     *         "stream": "task-10000001-0000-4000-8000-000000000001",
                     *         "version": 0
                     *       },
                     *       "kind": "task",
                     *       "last": {
                     *         "actor": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "at": "2030-01-31T12:00:00Z",
                     *         "causation": 8123,
                     *         "command_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "correlation_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "error": "",
                     *         "fields": {
                     *           "title": "[masked]"
                     *         },
                     *         "name": "task.posted",
                     *         "personal": {},
                     *         "position": 8123,
                     *         "stream": "task-10000001-0000-4000-8000-000000000001",
                     *         "version": 0
                     *       },
                     *       "stream": "task-10000001-0000-4000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["StreamView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `unknown_stream`: There is no such stream. Streams are named like task-<id>, escrow-<id>, account-<id>.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    compare_stream_states: {
        parameters: {
            query?: {
                /** @description A version of the stream, or a time such as 2026-03-01T12:00:00Z. */
                from?: string;
                /** @description A version of the stream, or a time such as 2026-03-01T12:00:00Z. Else now. */
                to?: string | null;
            };
            header?: never;
            path: {
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "after": {
                     *         "actor": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "at": "2030-01-31T12:00:00Z",
                     *         "causation": 8123,
                     *         "command_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "correlation_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "error": "",
                     *         "fields": {
                     *           "title": "[masked]"
                     *         },
                     *         "name": "task.posted",
                     *         "personal": {},
                     *         "position": 8123,
                     *         "stream": "task-10000001-0000-4000-8000-000000000001",
                     *         "version": 0
                     *       },
                     *       "before": {
                     *         "actor": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "at": "2030-01-31T12:00:00Z",
                     *         "causation": 8123,
                     *         "command_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "correlation_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "error": "",
                     *         "fields": {
                     *           "title": "[masked]"
                     *         },
                     *         "name": "task.posted",
                     *         "personal": {},
                     *         "position": 8123,
                     *         "stream": "task-10000001-0000-4000-8000-000000000001",
                     *         "version": 0
                     *       },
                     *       "changed": [
                     *         {
                     *           "after": "accepted",
                     *           "before": "posted",
                     *           "path": [
                     *             "stage"
                     *           ]
                     *         }
                     *       ],
                     *       "stream": "task-10000001-0000-4000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["ComparedView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `unknown_stream`: There is no such stream. Streams are named like task-<id>, escrow-<id>, account-<id>.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `unreadable`: An event of this stream cannot be read as it is stored: verify the log.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `bad_point`: This is neither a version of the stream nor a time with its zone.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_stream_state: {
        parameters: {
            query?: {
                version?: number | null;
                position?: number | null;
                /** @description A time. */
                at?: string | null;
            };
            header?: never;
            path: {
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event": {
                     *         "actor": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "at": "2030-01-31T12:00:00Z",
                     *         "causation": 8123,
                     *         "command_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "correlation_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "error": "",
                     *         "fields": {
                     *           "title": "[masked]"
                     *         },
                     *         "name": "task.posted",
                     *         "personal": {},
                     *         "position": 8123,
                     *         "stream": "task-10000001-0000-4000-8000-000000000001",
                     *         "version": 0
                     *       },
                     *       "state": {
                     *         "title": "[masked]"
                     *       },
                     *       "stream": "task-10000001-0000-4000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["StateView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `unknown_stream`: There is no such stream. Streams are named like task-<id>, escrow-<id>, account-<id>.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `unreadable`: An event of this stream cannot be read as it is stored: verify the log.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `one_point`: Name one of version, position and at; none of them: now.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_verifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "began_at": "2030-01-31T12:00:00Z",
                     *           "done": 0,
                     *           "ended_at": "2030-01-31T12:00:00Z",
                     *           "failure": "",
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "person": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "report": {
                     *             "checkpoints": 0,
                     *             "events": 0,
                     *             "findings": [
                     *               {
                     *                 "detail": "its body was changed",
                     *                 "kind": "altered",
                     *                 "position": 8123
                     *               }
                     *             ],
                     *             "good": true,
                     *             "sealed": 0,
                     *             "seconds": 1,
                     *             "streams": 0
                     *           },
                     *           "state": "running",
                     *           "total": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VerificationsView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    start_verification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "began_at": "2030-01-31T12:00:00Z",
                     *       "done": 0,
                     *       "ended_at": "2030-01-31T12:00:00Z",
                     *       "failure": "",
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "person": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "report": {
                     *         "checkpoints": 0,
                     *         "events": 0,
                     *         "findings": [
                     *           {
                     *             "detail": "its body was changed",
                     *             "kind": "altered",
                     *             "position": 8123
                     *           }
                     *         ],
                     *         "good": true,
                     *         "sealed": 0,
                     *         "seconds": 1,
                     *         "streams": 0
                     *       },
                     *       "state": "running",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_verifying`: The log is being verified already: follow that run.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "began_at": "2030-01-31T12:00:00Z",
                     *       "done": 0,
                     *       "ended_at": "2030-01-31T12:00:00Z",
                     *       "failure": "",
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "person": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "report": {
                     *         "checkpoints": 0,
                     *         "events": 0,
                     *         "findings": [
                     *           {
                     *             "detail": "its body was changed",
                     *             "kind": "altered",
                     *             "position": 8123
                     *           }
                     *         ],
                     *         "good": true,
                     *         "sealed": 0,
                     *         "seconds": 1,
                     *         "streams": 0
                     *       },
                     *       "state": "running",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_verification`: There was no such verification.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    check_email: {
        parameters: {
            query: {
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available": true
                     *     }
                     */
                    "application/json": components["schemas"]["NameAvailability"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    check_username: {
        parameters: {
            query: {
                username: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available": true
                     *     }
                     */
                    "application/json": components["schemas"]["NameAvailability"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    forgot_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "mona@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["ForgotBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example 1 */
                    "application/json": unknown;
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_google: {
        parameters: {
            query?: never;
            header?: {
                /** @description Must be `1`: other sites cannot send it, so they cannot use the cookie. */
                "x-souk-csrf"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "mona@example.com",
                     *       "name": "Mona Adel",
                     *       "next": "/dashboard",
                     *       "outcome": "sign_in"
                     *     }
                     */
                    "application/json": components["schemas"]["GoogleView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `google_proof_gone`: What Google has shown counts for 10 minutes. Start again with Google's button.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    finish_google: {
        parameters: {
            query?: {
                state?: string;
                code?: string;
                error?: string;
                error_description?: string;
                error_uri?: string;
                scope?: string;
                authuser?: string;
                prompt?: string;
                hd?: string;
                iss?: string;
                session_state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example 1 */
                    "application/json": unknown;
                };
            };
            /**
             * @description Not Found
             *
             *     `google_off`: Signing in with Google is not set up here.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    login_with_google: {
        parameters: {
            query?: never;
            header?: {
                /** @description Must be `1`: other sites cannot send it, so they cannot use the cookie. */
                "x-souk-csrf"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOi…",
                     *       "expires_in": 900,
                     *       "person": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "role": "client",
                     *         "username": "mona"
                     *       },
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Two-step sign-in is on: a code is owed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u",
                     *       "expires_in": 300
                     *     }
                     */
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `google_not_linked`: This Google account opens no account here.
             *
             *     `google_proof_gone`: What Google has shown counts for 10 minutes. Start again with Google's button.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    register_with_google: {
        parameters: {
            query?: never;
            header?: {
                /** @description Must be `1`: other sites cannot send it, so they cannot use the cookie. */
                "x-souk-csrf"?: string | null;
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Mona Adel",
                 *       "role": "client",
                 *       "username": "mona"
                 *     }
                 */
                "application/json": components["schemas"]["NewcomerBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOi…",
                     *       "expires_in": 900,
                     *       "person": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "role": "client",
                     *         "username": "mona"
                     *       },
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Two-step sign-in is on: a code is owed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u",
                     *       "expires_in": 300
                     *     }
                     */
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `email_taken`: This e-mail address belongs to another account.
             *
             *     `google_proof_gone`: What Google has shown counts for 10 minutes. Start again with Google's button.
             *
             *     `sign_in_taken`: This Google account opens another account here.
             *
             *     `username_taken`: This username, or one that looks like it, belongs to another account.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `invalid_username`: A username is 3 to 30 small Latin letters, digits or underscores and starts with a letter.
             *
             *     `key_reused`: This idempotency key was used for another request.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    start_google: {
        parameters: {
            query?: {
                /** @description Where to go in the end: a path of this site. */
                next?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example 1 */
                    "application/json": unknown;
                };
            };
            /**
             * @description Not Found
             *
             *     `google_off`: Signing in with Google is not set up here.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "mona",
                 *       "password": "forty hand-made lamps"
                 *     }
                 */
                "application/json": components["schemas"]["LoginBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOi…",
                     *       "expires_in": 900,
                     *       "person": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "role": "client",
                     *         "username": "mona"
                     *       },
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Two-step sign-in is on: a code is owed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u",
                     *       "expires_in": 300
                     *     }
                     */
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            /**
             * @description Unauthorized
             *
             *     `wrong_credentials`: No account has this name and password.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    login_second_step: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "challenge": "5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u5mJb0f1rJr6",
                 *       "code": "492039"
                 *     }
                 */
                "application/json": components["schemas"]["SecondStepBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOi…",
                     *       "expires_in": 900,
                     *       "person": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "role": "client",
                     *         "username": "mona"
                     *       },
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `challenge_over`: This sign-in took too long. Begin again with your password.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `wrong_code`: This code is not right, or has been used. Take the next one that your device shows.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Must be `1`: other sites cannot send it, so they cannot use the cookie. */
                "x-souk-csrf"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    logout_everywhere: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reauthenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": null,
                 *       "password": "forty hand-made lamps"
                 *     }
                 */
                "application/json": components["schemas"]["ProofBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOi…",
                     *       "expires_in": 900,
                     *       "person": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "role": "client",
                     *         "username": "mona"
                     *       },
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `wrong_password`: This is not your present password.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `wrong_code`: This code is not right, or has been used. Take the next one that your device shows.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: {
                /** @description Must be `1`: other sites cannot send it, so they cannot use the cookie. */
                "x-souk-csrf"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOi…",
                     *       "expires_in": 900,
                     *       "person": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "role": "client",
                     *         "username": "mona"
                     *       },
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /**
             * @description Unauthorized
             *
             *     `session_ended`: This session has ended. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "mona@example.com",
                 *       "name": "Mona Adel",
                 *       "password": "forty hand-made lamps",
                 *       "role": "client",
                 *       "username": "mona"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOi…",
                     *       "expires_in": 900,
                     *       "person": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "role": "client",
                     *         "username": "mona"
                     *       },
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Two-step sign-in is on: a code is owed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u",
                     *       "expires_in": 300
                     *     }
                     */
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `email_taken`: This e-mail address belongs to another account.
             *
             *     `username_taken`: This username, or one that looks like it, belongs to another account.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `invalid_username`: A username is 3 to 30 small Latin letters, digits or underscores and starts with a letter.
             *
             *     `key_reused`: This idempotency key was used for another request.
             *
             *     `password_too_common`: This password is one of the first that would be guessed. Choose another.
             *
             *     `password_too_long`: A password can have at most 256 bytes.
             *
             *     `password_too_short`: A password needs at least 12 characters, or 8 where two-step sign-in is on.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    resend_verification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reset_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "forty hand-made lamps",
                 *       "token": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f"
                 *     }
                 */
                "application/json": components["schemas"]["ResetBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Conflict
             *
             *     `link_spent`: This link has been used or is too old. Ask for a new one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `password_too_common`: This password is one of the first that would be guessed. Choose another.
             *
             *     `password_too_long`: A password can have at most 256 bytes.
             *
             *     `password_too_short`: A password needs at least 12 characters, or 8 where two-step sign-in is on.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "client": "Mozilla/5.0 (X11; Linux x86_64)",
                     *           "created_at": "2030-01-31T12:00:00Z",
                     *           "current": true,
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "used_at": "2030-01-31T12:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Not Found
             *
             *     `no_such_session`: There is no such session of yours.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    create_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492039",
                 *       "login": "mona",
                 *       "password": "forty hand-made lamps"
                 *     }
                 */
                "application/json": components["schemas"]["TokenBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOi…",
                     *       "expires_in": 900,
                     *       "person": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "role": "client",
                     *         "username": "mona"
                     *       },
                     *       "refresh": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *       "refresh_expires_in": 604800
                     *     }
                     */
                    "application/json": components["schemas"]["TokensView"];
                };
            };
            /**
             * @description Unauthorized
             *
             *     `code_needed`: This account signs in by two steps: send a code of its device, or a recovery code, as well.
             *
             *     `wrong_credentials`: No account has this name and password.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `wrong_code`: This code is not right, or has been used. Take the next one that your device shows.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    refresh_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access": "eyJhbGciOi…",
                     *       "expires_in": 900,
                     *       "person": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "role": "client",
                     *         "username": "mona"
                     *       },
                     *       "refresh": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *       "refresh_expires_in": 604800
                     *     }
                     */
                    "application/json": components["schemas"]["TokensView"];
                };
            };
            /**
             * @description Unauthorized
             *
             *     `session_ended`: This session has ended. Sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    revoke_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    verify_email: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f"
                 *     }
                 */
                "application/json": components["schemas"]["LinkBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_account`: There is no such account.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `link_spent`: This link has been used or is too old. Ask for a new one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_sign_in_ways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "demo": [
                     *         {
                     *           "code": "",
                     *           "name": "Layla Hassan",
                     *           "password": "open-the-souk",
                     *           "role": "client",
                     *           "username": "layla"
                     *         }
                     *       ],
                     *       "google": true
                     *     }
                     */
                    "application/json": components["schemas"]["SignInWays"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_catalogue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "categories": [
                     *         {
                     *           "id": "web",
                     *           "open_tasks": 0,
                     *           "skills": [
                     *             "python",
                     *             "react"
                     *           ]
                     *         }
                     *       ],
                     *       "currencies": [
                     *         "EGP"
                     *       ],
                     *       "fee_bps": 1500
                     *     }
                     */
                    "application/json": components["schemas"]["CatalogueView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    contact: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "visitor@example.com",
                 *       "text": "This profile uses the photographs of my studio."
                 *     }
                 */
                "application/json": components["schemas"]["ContactBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `email_needed`: Say to which address we may answer.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_blocked: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "avatar": null,
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "name": "Mona Adel",
                     *           "username": "mona",
                     *           "verified": true
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_Person_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    block_person: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_person`: There is nobody to write to.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `list_is_full`: At most 2,000 people can be blocked, and as many conversations archived.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `cannot_block_yourself`: One cannot block oneself.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    unblock_person: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_contract: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": {
                     *         "currency": "EGP",
                     *         "minor": 250000
                     *       },
                     *       "client": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "failure": "",
                     *       "fee_minor": 0,
                     *       "freelancer": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "net_minor": 0,
                     *       "sandbox": true,
                     *       "stage": "requested",
                     *       "task": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "title": "Build a shop front"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    propose_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "due_at": "2030-01-31T12:00:00Z",
                 *       "milestones": [
                 *         {
                 *           "amount_minor": 100000,
                 *           "title": "Drafts"
                 *         }
                 *       ],
                 *       "text": "Ten more lamps."
                 *     }
                 */
                "application/json": components["schemas"]["ChangeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `change_open`: A change is proposed already: answer it or take it back first.
             *
             *     `contract_over`: This contract is over.
             *
             *     `in_dispute`: There is a dispute about this contract.
             *
             *     `milestones_fixed`: Part of the work is approved: the milestones stay as they are.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `date_not_ahead`: The date must lie in the future.
             *
             *     `milestones_differ`: A plan has 2 to 20 milestones, each with a title and an amount, that add up to what was agreed.
             *
             *     `nothing_changes`: Say what is to change: the work, the date or the milestones.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    answer_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agree": true,
                 *       "reason": ""
                 *     }
                 */
                "application/json": components["schemas"]["AgreeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_yours_to_answer`: The other side has to answer this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_change`: There is no such proposal that waits for an answer.
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `in_dispute`: There is a dispute about this contract.
             *
             *     `milestones_fixed`: Part of the work is approved: the milestones stay as they are.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    deliver_work: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "files": [],
                 *       "milestone": 1,
                 *       "note": "The shop front, with all forty lamps."
                 *     }
                 */
                "application/json": components["schemas"]["DeliverBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_the_freelancer`: Only the freelancer of this contract may do this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             *
             *     `no_such_file`: There is no such file, or it is gone.
             *
             *     `no_such_milestone`: There is no such milestone, or it is approved already.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `delivery_waiting`: A delivery waits for the client's answer.
             *
             *     `in_dispute`: There is a dispute about this contract.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `too_many_files`: At most 5 different files can be attached.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    approve_delivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_the_client`: Only the client of this contract may do this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             *
             *     `nothing_delivered`: There is no delivery that waits for an answer.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    open_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "files": [],
                 *       "reason": "Half of what was agreed was never delivered.",
                 *       "to_freelancer_minor": 120000
                 *     }
                 */
                "application/json": components["schemas"]["ClaimBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             *
             *     `no_such_file`: There is no such file, or it is gone.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `in_dispute`: There is a dispute about this contract.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `share_out_of_range`: The freelancer's part lies between nothing and all that was agreed.
             *
             *     `too_many_files`: At most 5 different files can be attached.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    answer_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "files": [],
                 *       "reason": "Half of what was agreed was never delivered.",
                 *       "to_freelancer_minor": 120000
                 *     }
                 */
                "application/json": components["schemas"]["ClaimBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_yours_to_answer`: The other side has to answer this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             *
             *     `no_such_file`: There is no such file, or it is gone.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `answered_already`: The dispute has been answered.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `not_in_dispute`: There is no dispute about this contract.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `share_out_of_range`: The freelancer's part lies between nothing and all that was agreed.
             *
             *     `too_many_files`: At most 5 different files can be attached.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    escalate_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `not_escalated`: The two sides still have time to agree.
             *
             *     `not_in_dispute`: There is no dispute about this contract.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    settle_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_yours_to_answer`: The other side has to answer this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `not_in_dispute`: There is no dispute about this contract.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    withdraw_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_yours_to_withdraw`: Only who proposed it can take it back.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `not_in_dispute`: There is no dispute about this contract.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    offer_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "We both have no time for the rest.",
                 *       "to_freelancer_minor": 120000
                 *     }
                 */
                "application/json": components["schemas"]["EndBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `in_dispute`: There is a dispute about this contract.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `share_out_of_range`: The freelancer's part lies between nothing and all that was agreed.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    answer_end_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agree": true,
                 *       "reason": ""
                 *     }
                 */
                "application/json": components["schemas"]["AgreeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_yours_to_answer`: The other side has to answer this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             *
             *     `no_such_offer`: There is no such offer that waits for an answer.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `in_dispute`: There is a dispute about this contract.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    pay_contract: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "card_ok"
                 *     }
                 */
                "application/json": components["schemas"]["PaymentBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123,
                     *       "status": "pending"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_the_payer`: Only the client pays for a contract.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_funded`: This contract is funded already.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `funding_closed`: This contract was cancelled and takes no payment.
             *
             *     `payment_under_way`: Another payment for this contract is under way.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    request_revision: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The prices are missing on the second page."
                 *     }
                 */
                "application/json": components["schemas"]["RevisionBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_the_client`: Only the client of this contract may do this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `in_dispute`: There is a dispute about this contract.
             *
             *     `not_under_way`: The work has not started yet, or the contract is over.
             *
             *     `nothing_delivered`: There is no delivery that waits for an answer.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_room: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agreed_at": "2030-01-31T12:00:00Z",
                     *       "amount": {
                     *         "currency": "EGP",
                     *         "minor": 250000
                     *       },
                     *       "approve_by": "2030-01-31T12:00:00Z",
                     *       "changes": [
                     *         {
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "due_at": "2030-01-31T12:00:00Z",
                     *           "milestones": [
                     *             {
                     *               "amount_minor": 0,
                     *               "approved": true,
                     *               "number": 0,
                     *               "title": ""
                     *             }
                     *           ],
                     *           "number": 0,
                     *           "proposer": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "reason": "",
                     *           "status": "open",
                     *           "text": ""
                     *         }
                     *       ],
                     *       "client": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "conversation": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "days": 0,
                     *       "deliveries": [
                     *         {
                     *           "answered_at": "2030-01-31T12:00:00Z",
                     *           "answered_by": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "files": [
                     *             {
                     *               "bytes": 48211,
                     *               "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *               "media_type": "application/pdf",
                     *               "name": "brief.pdf"
                     *             }
                     *           ],
                     *           "milestone": 1,
                     *           "note": "",
                     *           "number": 0,
                     *           "reason": "",
                     *           "status": "waiting"
                     *         }
                     *       ],
                     *       "dispute": {
                     *         "answer_by": "2030-01-31T12:00:00Z",
                     *         "answered": {
                     *           "by": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "files": [
                     *             {
                     *               "bytes": 48211,
                     *               "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *               "media_type": "application/pdf",
                     *               "name": "brief.pdf"
                     *             }
                     *           ],
                     *           "minor": 0,
                     *           "reason": ""
                     *         },
                     *         "cited": [
                     *           0
                     *         ],
                     *         "decided_by": {
                     *           "avatar": null,
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "name": "Mona Adel",
                     *           "username": "mona",
                     *           "verified": true
                     *         },
                     *         "decided_minor": 0,
                     *         "decision": "",
                     *         "ended_at": "2030-01-31T12:00:00Z",
                     *         "escalated": "unanswered",
                     *         "escalated_at": "2030-01-31T12:00:00Z",
                     *         "opened": {
                     *           "by": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "files": [
                     *             {
                     *               "bytes": 48211,
                     *               "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *               "media_type": "application/pdf",
                     *               "name": "brief.pdf"
                     *             }
                     *           ],
                     *           "minor": 0,
                     *           "reason": ""
                     *         },
                     *         "opened_at": "2030-01-31T12:00:00Z",
                     *         "rule": "",
                     *         "settle_by": "2030-01-31T12:00:00Z",
                     *         "status": "open"
                     *       },
                     *       "disputed": true,
                     *       "due_at": "2030-01-31T12:00:00Z",
                     *       "ended": "agreed",
                     *       "ended_at": "2030-01-31T12:00:00Z",
                     *       "freelancer": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "milestones": [
                     *         {
                     *           "amount_minor": 0,
                     *           "approved": true,
                     *           "number": 0,
                     *           "title": ""
                     *         }
                     *       ],
                     *       "offer": {
                     *         "by": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "number": 0,
                     *         "reason": "",
                     *         "to_freelancer_minor": 0
                     *       },
                     *       "stage": "agreed",
                     *       "task": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "title": "Build a shop front"
                     *       },
                     *       "to_freelancer_minor": 0,
                     *       "version": 0
                     *     }
                     */
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_contract_timeline: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actor": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "amount": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "name": "contract.work_delivered",
                     *           "number": 1,
                     *           "position": 8123
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_EntryView_"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_conversations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
                /** @description Those that were put away. */
                archived?: boolean;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "archived": true,
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "last": {
                     *             "at": "2030-01-31T12:00:00Z",
                     *             "files": 0,
                     *             "number": 7,
                     *             "sender_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "text": ""
                     *           },
                     *           "other": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Build a shop front"
                     *           },
                     *           "unread": 0
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_ConversationCard_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    start_conversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "person": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                 *       "task": null
                 *     }
                 */
                "application/json": components["schemas"]["StartBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `cannot_write_first`: You can write first to people you could hire, or about a task that one of you posted and the other
             *     applied to.
             *
             *     `not_reachable`: This person cannot be written to.
             *
             *     `you_blocked`: You have blocked this person: unblock them to write.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_person`: There is nobody to write to.
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_conversation_statistics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived": 0,
                     *       "conversations": 0,
                     *       "received": 0,
                     *       "sent": 0,
                     *       "unread": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationStatistics"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_conversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "archived": true,
                     *       "blocked": false,
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "messages": 0,
                     *       "other": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "read_by_me": 0,
                     *       "read_by_other": 0,
                     *       "task": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "title": "Build a shop front"
                     *       },
                     *       "version": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_conversation`: There is no such conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    archive_conversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_conversation`: There is no such conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `list_is_full`: At most 2,000 people can be blocked, and as many conversations archived.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    unarchive_conversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_conversation`: There is no such conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    check_message: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Shall we start on Monday?"
                 *     }
                 */
                "application/json": components["schemas"]["EditBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hints": [
                     *         {
                     *           "end": 0,
                     *           "kind": "phone",
                     *           "part": "0100 123 4567",
                     *           "start": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HintsView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_conversation`: There is no such conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_messages: {
        parameters: {
            query?: {
                before?: number | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "edited_at": "2030-01-31T12:00:00Z",
                     *           "files": [
                     *             {
                     *               "bytes": 48211,
                     *               "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *               "media_type": "application/pdf",
                     *               "name": "brief.pdf"
                     *             }
                     *           ],
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "number": 7,
                     *           "reason": "",
                     *           "redacted_at": "2030-01-31T12:00:00Z",
                     *           "redacted_by": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "sender_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "text": "Shall we start on Sunday?"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_MessageView_"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_conversation`: There is no such conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    send_message: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "files": [],
                 *       "text": "Shall we start on Sunday?"
                 *     }
                 */
                "application/json": components["schemas"]["MessageBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "number": 7,
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Sent"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_reachable`: This person cannot be written to.
             *
             *     `you_blocked`: You have blocked this person: unblock them to write.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_conversation`: There is no such conversation.
             *
             *     `no_such_file`: There is no such file, or it is gone.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `wait_for_answer`: You have written three times without an answer: wait until there is one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `text_too_short`: This text is too short.
             *
             *     `too_many_files`: At most 5 different files can be attached.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    edit_message: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Shall we start on Monday?"
                 *     }
                 */
                "application/json": components["schemas"]["EditBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_message`: Only whoever wrote a message can change it.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_message`: There is no such message.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_redacted`: This message was taken back.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `too_late_to_edit`: A message can be edited for 15 minutes.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `text_too_short`: This text is too short.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    redact_message: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Sent to the wrong person."
                 *     }
                 */
                "application/json": components["schemas"]["RedactBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_message`: Only whoever wrote a message can change it.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_message`: There is no such message.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `text_too_short`: This text is too short.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    mark_conversation_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "up_to": 7
                 *     }
                 */
                "application/json": components["schemas"]["ReadBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_conversation`: There is no such conversation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `nothing_to_read`: That message has not been sent.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_dashboard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activity": [
                     *         {
                     *           "actor": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "amount": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "contract": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "conversation": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "count": 1,
                     *           "detail": "price",
                     *           "kind": "application_received",
                     *           "search": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Shop fronts"
                     *           },
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Build a shop front"
                     *           }
                     *         }
                     *       ],
                     *       "hiring": {
                     *         "awaiting_choice": 0,
                     *         "awaiting_payment": 0,
                     *         "completed": 0,
                     *         "in_progress": 0,
                     *         "open": 0
                     *       },
                     *       "money": [
                     *         {
                     *           "currency": "EGP",
                     *           "earned": 0,
                     *           "held_as_client": 0,
                     *           "held_as_freelancer": 0,
                     *           "spent": 0
                     *         }
                     *       ],
                     *       "unread_messages": 0,
                     *       "unread_notifications": 0,
                     *       "waiting": [
                     *         {
                     *           "application": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "conversation": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "count": 0,
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Build a shop front"
                     *           },
                     *           "what": "choose"
                     *         }
                     *       ],
                     *       "working": {
                     *         "accepted": 0,
                     *         "completed": 0,
                     *         "in_progress": 0,
                     *         "pending": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DashboardView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_cases: {
        parameters: {
            query?: {
                kind?: components["schemas"]["CaseKind"] | null;
                status?: components["schemas"]["CaseStatus"] | null;
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "about": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "decided_at": "2030-01-31T12:00:00Z",
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "kind": "report",
                     *           "opened_at": "2030-01-31T12:00:00Z",
                     *           "operator": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "outcome": "dismissed",
                     *           "reporter": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "rule": "spam",
                     *           "status": "open",
                     *           "subject": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "subject_kind": "profile"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_CaseCard_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_case: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "about": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "decided_at": "2030-01-31T12:00:00Z",
                     *       "email": "",
                     *       "excerpt": {
                     *         "at": "2030-01-31T12:00:00Z",
                     *         "event": "",
                     *         "position": 8123,
                     *         "words": {}
                     *       },
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "kind": "report",
                     *       "notes": [
                     *         {
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "operator": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "text": ""
                     *         }
                     *       ],
                     *       "opened_at": "2030-01-31T12:00:00Z",
                     *       "operator": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "outcome": "dismissed",
                     *       "reason": "",
                     *       "reporter": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "restrictions": [
                     *         {
                     *           "answer": "",
                     *           "answered_at": "2030-01-31T12:00:00Z",
                     *           "appeal": "",
                     *           "appeal_until": "2030-01-31T12:00:00Z",
                     *           "appealed_at": "2030-01-31T12:00:00Z",
                     *           "can_appeal": true,
                     *           "case": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "decided_at": "2030-01-31T12:00:00Z",
                     *           "decided_by": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "evidence": [
                     *             8123
                     *           ],
                     *           "in_force": true,
                     *           "reason": "",
                     *           "reinstated": true,
                     *           "rule": "spam",
                     *           "scopes": [
                     *             "posting"
                     *           ],
                     *           "until": "2030-01-31T12:00:00Z"
                     *         }
                     *       ],
                     *       "rule": "spam",
                     *       "status": "open",
                     *       "subject": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "subject_kind": "profile",
                     *       "text": ""
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_case`: There is no such case.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    close_case: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_case`: There is no such case.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `not_decided`: Decide the case before you close it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decide_case: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "evidence": [
                 *         8123
                 *       ],
                 *       "outcome": "dismissed",
                 *       "reason": "The photographs belong to another studio, which told us so.",
                 *       "rule": "spam",
                 *       "scopes": [
                 *         "posting"
                 *       ],
                 *       "until": "2030-01-31T12:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `about_you`: You cannot work on a case that is about you.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_account`: There is no such account.
             *
             *     `no_such_case`: There is no such case.
             *
             *     `no_such_message`: There is no such message.
             *
             *     `no_such_task`: There is no such task.
             *
             *     `nothing_to_review`: There is no completed work of yours to review here.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `case_decided_already`: This case has been decided.
             *
             *     `not_taken`: Take the case before you decide it.
             *
             *     `work_has_started`: Work has started: the task can no longer be cancelled by one side alone.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `end_not_ahead`: A restriction ends in the future, or is for good.
             *
             *     `evidence_unknown`: Evidence is named by positions that the log has.
             *
             *     `no_scope`: A restriction says what it restricts.
             *
             *     `outcome_not_open`: This is no outcome for a case of this kind.
             *
             *     `rule_missing`: A warning or a restriction names the rule that was broken.
             *
             *     `too_much_evidence`: A restriction points at 20 events at most.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    note_case: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Asked the studio for the originals."
                 *     }
                 */
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `about_you`: You cannot work on a case that is about you.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_case`: There is no such case.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `too_many_notes`: A case holds 100 notes at most.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    take_case: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `about_you`: You cannot work on a case that is about you.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_case`: There is no such case.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `case_decided_already`: This case has been decided.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_waiting_disputes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "amount": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "asks_minor": 0,
                     *           "client": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "contract": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "escalated": "unanswered",
                     *           "escalated_at": "2030-01-31T12:00:00Z",
                     *           "freelancer": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "offers_minor": 0,
                     *           "opener": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Build a shop front"
                     *           }
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_WaitingDispute_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_waiting_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agreed_at": "2030-01-31T12:00:00Z",
                     *       "amount": {
                     *         "currency": "EGP",
                     *         "minor": 250000
                     *       },
                     *       "approve_by": "2030-01-31T12:00:00Z",
                     *       "changes": [
                     *         {
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "due_at": "2030-01-31T12:00:00Z",
                     *           "milestones": [
                     *             {
                     *               "amount_minor": 0,
                     *               "approved": true,
                     *               "number": 0,
                     *               "title": ""
                     *             }
                     *           ],
                     *           "number": 0,
                     *           "proposer": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "reason": "",
                     *           "status": "open",
                     *           "text": ""
                     *         }
                     *       ],
                     *       "client": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "conversation": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "days": 0,
                     *       "deliveries": [
                     *         {
                     *           "answered_at": "2030-01-31T12:00:00Z",
                     *           "answered_by": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "files": [
                     *             {
                     *               "bytes": 48211,
                     *               "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *               "media_type": "application/pdf",
                     *               "name": "brief.pdf"
                     *             }
                     *           ],
                     *           "milestone": 1,
                     *           "note": "",
                     *           "number": 0,
                     *           "reason": "",
                     *           "status": "waiting"
                     *         }
                     *       ],
                     *       "dispute": {
                     *         "answer_by": "2030-01-31T12:00:00Z",
                     *         "answered": {
                     *           "by": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "files": [
                     *             {
                     *               "bytes": 48211,
                     *               "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *               "media_type": "application/pdf",
                     *               "name": "brief.pdf"
                     *             }
                     *           ],
                     *           "minor": 0,
                     *           "reason": ""
                     *         },
                     *         "cited": [
                     *           0
                     *         ],
                     *         "decided_by": {
                     *           "avatar": null,
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "name": "Mona Adel",
                     *           "username": "mona",
                     *           "verified": true
                     *         },
                     *         "decided_minor": 0,
                     *         "decision": "",
                     *         "ended_at": "2030-01-31T12:00:00Z",
                     *         "escalated": "unanswered",
                     *         "escalated_at": "2030-01-31T12:00:00Z",
                     *         "opened": {
                     *           "by": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "files": [
                     *             {
                     *               "bytes": 48211,
                     *               "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *               "media_type": "application/pdf",
                     *               "name": "brief.pdf"
                     *             }
                     *           ],
                     *           "minor": 0,
                     *           "reason": ""
                     *         },
                     *         "opened_at": "2030-01-31T12:00:00Z",
                     *         "rule": "",
                     *         "settle_by": "2030-01-31T12:00:00Z",
                     *         "status": "open"
                     *       },
                     *       "disputed": true,
                     *       "due_at": "2030-01-31T12:00:00Z",
                     *       "ended": "agreed",
                     *       "ended_at": "2030-01-31T12:00:00Z",
                     *       "freelancer": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "milestones": [
                     *         {
                     *           "amount_minor": 0,
                     *           "approved": true,
                     *           "number": 0,
                     *           "title": ""
                     *         }
                     *       ],
                     *       "offer": {
                     *         "by": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "number": 0,
                     *         "reason": "",
                     *         "to_freelancer_minor": 0
                     *       },
                     *       "stage": "agreed",
                     *       "task": {
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "title": "Build a shop front"
                     *       },
                     *       "to_freelancer_minor": 0,
                     *       "version": 0
                     *     }
                     */
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `own_dispute`: You are a side of this dispute: another operator decides it.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decide_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cited": [],
                 *       "reason": "Two of the four pages were handed in.",
                 *       "rule": "Work that was handed in is paid for.",
                 *       "to_freelancer_minor": 120000
                 *     }
                 */
                "application/json": components["schemas"]["DisputeDecisionBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `own_dispute`: You are a side of this dispute: another operator decides it.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `contract_over`: This contract is over.
             *
             *     `not_escalated`: The two sides still have time to agree.
             *
             *     `not_in_dispute`: There is no dispute about this contract.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `cited_unknown`: A decision cites events of this contract.
             *
             *     `share_out_of_range`: The freelancer's part lies between nothing and all that was agreed.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_dispute_timeline: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actor": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "amount": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "name": "contract.work_delivered",
                     *           "number": 1,
                     *           "position": 8123
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_EntryView_"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `own_dispute`: You are a side of this dispute: another operator decides it.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_contract_room`: There is no such contract.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_restrictions: {
        parameters: {
            query?: {
                appealed?: boolean;
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "appealed_at": "2030-01-31T12:00:00Z",
                     *           "case": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "decided_at": "2030-01-31T12:00:00Z",
                     *           "outcome": "reinstated",
                     *           "person": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "rule": "spam",
                     *           "scopes": [
                     *             "posting"
                     *           ],
                     *           "until": "2030-01-31T12:00:00Z"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RestrictionCard_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    answer_appeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                person: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "reinstated",
                 *       "reason": "The photographs belong to another studio, which told us so."
                 *     }
                 */
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_account`: There is no such account.
             *
             *     `no_such_restriction`: There is no such restriction.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_answered`: This restriction has been decided again already.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `not_appealed`: There is no appeal to answer.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_my_files: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bytes": 0,
                     *       "bytes_max": 0,
                     *       "files": 0,
                     *       "files_max": 0
                     *     }
                     */
                    "application/json": components["schemas"]["KeptView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    upload_file: {
        parameters: {
            query: {
                /** @description What it is called. */
                name: string;
            };
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file's bytes, at most 10485760. Its Content-Type has to be what it is. */
        requestBody: {
            content: {
                /** @example  */
                "application/octet-stream": string;
                /** @example  */
                "application/pdf": string;
                /** @example  */
                "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                /** @example  */
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                /** @example  */
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                /** @example  */
                "application/zip": string;
                /** @example  */
                "audio/mpeg": string;
                /** @example  */
                "image/gif": string;
                /** @example  */
                "image/jpeg": string;
                /** @example  */
                "image/png": string;
                /** @example  */
                "image/webp": string;
                /** @example  */
                "text/csv": string;
                /** @example  */
                "text/plain": string;
                /** @example  */
                "video/mp4": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bytes": 48211,
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "media_type": "application/pdf",
                     *       "name": "brief.pdf",
                     *       "position": 8123,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *     }
                     */
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `quota_used_up`: You keep as many files as one person can.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `empty_file`: The file is empty.
             *
             *     `file_too_large`: A file can have at most 10 MB.
             *
             *     `file_type_refused`: Files of this type are not accepted, or this one is not what it says it is.
             *
             *     `picture_too_large`: A picture can have at most 25 million pixels.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag; the answer is 304 while it holds. */
                "if-none-match"?: string | null;
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example  */
                    "application/pdf": string;
                    /** @example  */
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    /** @example  */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    /** @example  */
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    /** @example  */
                    "application/zip": string;
                    /** @example  */
                    "audio/mpeg": string;
                    /** @example  */
                    "image/gif": string;
                    /** @example  */
                    "image/jpeg": string;
                    /** @example  */
                    "image/png": string;
                    /** @example  */
                    "image/webp": string;
                    /** @example  */
                    "text/csv": string;
                    /** @example  */
                    "text/plain": string;
                    /** @example  */
                    "video/mp4": string;
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_file`: There is no such file, or it is gone.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "consumers": [
                     *         {
                     *           "events": 0,
                     *           "name": "board",
                     *           "position": 8123,
                     *           "seconds": 0,
                     *           "stalled": {
                     *             "attempts": 0,
                     *             "error": "KeyError in letters.py:57",
                     *             "position": 8123,
                     *             "since": "2030-01-31T12:00:00Z"
                     *           }
                     *         }
                     *       ],
                     *       "mailbox": "/dev/mail",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_me: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "availability": "available",
                     *       "avatar": null,
                     *       "bio": "",
                     *       "categories": [
                     *         "web"
                     *       ],
                     *       "city": "",
                     *       "email": "mona@example.com",
                     *       "email_verified": true,
                     *       "experience": [
                     *         {
                     *           "level": "beginner",
                     *           "skill": "python",
                     *           "years": 7
                     *         }
                     *       ],
                     *       "former_username": "",
                     *       "hourly_rate": {
                     *         "currency": "EGP",
                     *         "minor": 250000
                     *       },
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "kinds": [
                     *         "digital"
                     *       ],
                     *       "languages": [
                     *         {
                     *           "fluency": "basic",
                     *           "language": "ar"
                     *         }
                     *       ],
                     *       "least_budget": {
                     *         "currency": "EGP",
                     *         "minor": 250000
                     *       },
                     *       "most_budget": {
                     *         "currency": "EGP",
                     *         "minor": 250000
                     *       },
                     *       "name": "Mona Adel",
                     *       "places": [
                     *         ""
                     *       ],
                     *       "remote": true,
                     *       "role": "client",
                     *       "skills": [
                     *         "python",
                     *         "react"
                     *       ],
                     *       "two_step": true,
                     *       "two_step_needed": true,
                     *       "username": "mona",
                     *       "username_free_at": "2030-01-31T12:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    erase_account: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "forty hand-made lamps"
                 *     }
                 */
                "application/json": components["schemas"]["ErasureBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `wrong_password`: This is not your present password.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_account`: There is no such account.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `account_needed`: Your account is still needed: finish or cancel your work and empty your wallet first.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_my_applications: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "answers": [
                     *             ""
                     *           ],
                     *           "bid": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "days": 14,
                     *           "declined": "price",
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "note": "",
                     *           "proposal": "",
                     *           "revised_at": "2030-01-31T12:00:00Z",
                     *           "status": "pending",
                     *           "submitted_at": "2030-01-31T12:00:00Z",
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "stage": "posted",
                     *             "title": "Build a shop front"
                     *           }
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_MyApplication_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    set_avatar: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A picture of at most 10485760 bytes; its middle is kept. */
        requestBody: {
            content: {
                /** @example  */
                "application/octet-stream": string;
                /** @example  */
                "image/gif": string;
                /** @example  */
                "image/jpeg": string;
                /** @example  */
                "image/png": string;
                /** @example  */
                "image/webp": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_file`: There is no such file, or it is gone.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `quota_used_up`: You keep as many files as one person can.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `empty_file`: The file is empty.
             *
             *     `file_too_large`: A file can have at most 10 MB.
             *
             *     `file_type_refused`: Files of this type are not accepted, or this one is not what it says it is.
             *
             *     `not_an_avatar`: A picture of a person is one that was drawn for it: a small square.
             *
             *     `picture_too_large`: A picture can have at most 25 million pixels.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    remove_avatar: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ask_for_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "This profile uses the photographs of my studio."
                 *     }
                 */
                "application/json": components["schemas"]["CheckBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_asked`: You have asked to be verified already: we are looking into it.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `checked_already`: An operator has checked your account already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_my_contracts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "agreed_at": "2030-01-31T12:00:00Z",
                     *           "amount": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "approve_by": "2030-01-31T12:00:00Z",
                     *           "client": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "disputed": true,
                     *           "due_at": "2030-01-31T12:00:00Z",
                     *           "freelancer": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "stage": "agreed",
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Build a shop front"
                     *           }
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RoomCard_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_my_disputes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "amount": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "client": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "contract": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "dispute": {
                     *             "answer_by": "2030-01-31T12:00:00Z",
                     *             "answered": {
                     *               "by": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *               "files": [
                     *                 {
                     *                   "bytes": 48211,
                     *                   "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *                   "media_type": "application/pdf",
                     *                   "name": "brief.pdf"
                     *                 }
                     *               ],
                     *               "minor": 0,
                     *               "reason": ""
                     *             },
                     *             "cited": [
                     *               0
                     *             ],
                     *             "decided_by": {
                     *               "avatar": null,
                     *               "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *               "name": "Mona Adel",
                     *               "username": "mona",
                     *               "verified": true
                     *             },
                     *             "decided_minor": 0,
                     *             "decision": "",
                     *             "ended_at": "2030-01-31T12:00:00Z",
                     *             "escalated": "unanswered",
                     *             "escalated_at": "2030-01-31T12:00:00Z",
                     *             "opened": {
                     *               "by": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *               "files": [
                     *                 {
                     *                   "bytes": 48211,
                     *                   "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *                   "media_type": "application/pdf",
                     *                   "name": "brief.pdf"
                     *                 }
                     *               ],
                     *               "minor": 0,
                     *               "reason": ""
                     *             },
                     *             "opened_at": "2030-01-31T12:00:00Z",
                     *             "rule": "",
                     *             "settle_by": "2030-01-31T12:00:00Z",
                     *             "status": "open"
                     *           },
                     *           "freelancer": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Build a shop front"
                     *           }
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_DisputeCaseView_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_drafts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "saved_at": "2030-01-31T12:00:00Z",
                     *           "title": ""
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_DraftCard_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    save_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "",
                 *       "budget": {
                 *         "currency": "EGP",
                 *         "minor": 250000
                 *       },
                 *       "category": "web",
                 *       "city": "",
                 *       "days": 14,
                 *       "deadline": "2030-01-31T12:00:00Z",
                 *       "description": "",
                 *       "files": [],
                 *       "kind": "digital",
                 *       "negotiable": false,
                 *       "questions": [],
                 *       "skills": [
                 *         "python"
                 *       ],
                 *       "title": "Build a shop front"
                 *     }
                 */
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_file`: There is no such file, or it is gone.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `invalid_duration`: The time needed is 1 to 365 days.
             *
             *     `too_many_files`: At most 5 different files can be attached.
             *
             *     `too_many_skills`: A task can ask for at most 10 skills.
             *
             *     `unknown_skill`: That skill is not in the catalogue.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "",
                     *       "budget": {
                     *         "currency": "EGP",
                     *         "minor": 250000
                     *       },
                     *       "category": "web",
                     *       "city": "",
                     *       "days": 1,
                     *       "deadline": "2030-01-31T12:00:00Z",
                     *       "description": "",
                     *       "files": [
                     *         {
                     *           "bytes": 48211,
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "media_type": "application/pdf",
                     *           "name": "brief.pdf"
                     *         }
                     *       ],
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "kind": "digital",
                     *       "negotiable": true,
                     *       "questions": [
                     *         ""
                     *       ],
                     *       "skills": [
                     *         "python",
                     *         "react"
                     *       ],
                     *       "title": "",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    change_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you edit: 412 when it has changed. */
                "if-match"?: string | null;
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "",
                 *       "budget": {
                 *         "currency": "EGP",
                 *         "minor": 250000
                 *       },
                 *       "category": "web",
                 *       "city": "",
                 *       "days": 14,
                 *       "deadline": "2030-01-31T12:00:00Z",
                 *       "description": "",
                 *       "files": [],
                 *       "kind": "digital",
                 *       "negotiable": false,
                 *       "questions": [],
                 *       "skills": [
                 *         "python"
                 *       ],
                 *       "title": "Build a shop front"
                 *     }
                 */
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_file`: There is no such file, or it is gone.
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_posted`: This task is posted already.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Precondition Failed
             *
             *     `version_changed`: It has changed since you read it.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `invalid_duration`: The time needed is 1 to 365 days.
             *
             *     `too_many_files`: At most 5 different files can be attached.
             *
             *     `too_many_skills`: A task can ask for at most 10 skills.
             *
             *     `unknown_skill`: That skill is not in the catalogue.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    export_me: {
        parameters: {
            query?: {
                /** @description Events a line, or a page for reading. */
                format?: "jsonl" | "html";
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    link_google: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `google_proof_gone`: What Google has shown counts for 10 minutes. Start again with Google's button.
             *
             *     `other_sign_in_linked`: Another Google account opens this account. Unlink it first.
             *
             *     `sign_in_taken`: This Google account opens another account here.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    unlink_google: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `password_needed`: Choose a password first: without it and Google there would be no way in.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_my_invitations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "client": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "invited_at": "2030-01-31T12:00:00Z",
                     *           "note": "",
                     *           "status": "waiting",
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "stage": "posted",
                     *             "title": "Build a shop front"
                     *           }
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_ReceivedView_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_notification_preferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "choices": [
                     *         {
                     *           "channel": "in_app",
                     *           "fixed": true,
                     *           "kind": "application_received",
                     *           "topic": "applications",
                     *           "wanted": true
                     *         }
                     *       ],
                     *       "digest": "off",
                     *       "quiet": {
                     *         "end": 1,
                     *         "start": 1
                     *       },
                     *       "zone": ""
                     *     }
                     */
                    "application/json": components["schemas"]["WishesView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    set_notification_preferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "choices": [
                 *         {
                 *           "channel": "in_app",
                 *           "kind": "application_received",
                 *           "wanted": true
                 *         }
                 *       ],
                 *       "digest": "off",
                 *       "quiet": {
                 *         "end": 1320,
                 *         "start": 1320
                 *       },
                 *       "zone": "Africa/Cairo"
                 *     }
                 */
                "application/json": components["schemas"]["WishesBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `always_told`: About one's own money and standing everybody is told: that cannot be chosen.
             *
             *     `invalid_quiet_hours`: Quiet hours start and end at different minutes of the day.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_onboarding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "complete": 60,
                     *       "finished": true,
                     *       "steps": [
                     *         {
                     *           "done": true,
                     *           "step": "about"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OnboardingView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    finish_onboarding: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "forty hand-made lamps",
                 *       "password": "forty hand-made lamps"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Forbidden
             *
             *     `wrong_password`: This is not your present password.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `password_too_common`: This password is one of the first that would be guessed. Choose another.
             *
             *     `password_too_long`: A password can have at most 256 bytes.
             *
             *     `password_too_short`: A password needs at least 12 characters, or 8 where two-step sign-in is on.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_my_portfolio: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "description": "",
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "link": "",
                     *           "pictures": [
                     *             "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10"
                     *           ],
                     *           "title": ""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PortfolioView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    add_work: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "",
                 *       "link": "https://example.com/lamps",
                 *       "pictures": [],
                 *       "title": "A shop for lamps"
                 *     }
                 */
                "application/json": components["schemas"]["WorkBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_file`: There is no such file, or it is gone.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `too_many_works`: A portfolio shows at most 20 works.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `bad_link`: A link starts with https:// and leads to a site.
             *
             *     `not_a_picture`: A work is shown by pictures: PNG, JPEG, WebP or GIF.
             *
             *     `too_many_pictures`: A work has at most 6 different pictures.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_my_work: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "description": "",
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "link": "",
                     *       "pictures": [
                     *         "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10"
                     *       ],
                     *       "title": ""
                     *     }
                     */
                    "application/json": components["schemas"]["WorkView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_work`: There is no such work.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    edit_work: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "",
                 *       "link": "https://example.com/lamps",
                 *       "pictures": [],
                 *       "title": "A shop for lamps"
                 *     }
                 */
                "application/json": components["schemas"]["WorkBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_file`: There is no such file, or it is gone.
             *
             *     `no_such_work`: There is no such work.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `bad_link`: A link starts with https:// and leads to a site.
             *
             *     `not_a_picture`: A work is shown by pictures: PNG, JPEG, WebP or GIF.
             *
             *     `too_many_pictures`: A work has at most 6 different pictures.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    remove_work: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    set_preferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "categories": [
                 *         "web",
                 *         "data"
                 *       ],
                 *       "kinds": [
                 *         "digital"
                 *       ],
                 *       "least_budget": {
                 *         "currency": "EGP",
                 *         "minor": 250000
                 *       },
                 *       "most_budget": {
                 *         "currency": "EGP",
                 *         "minor": 250000
                 *       },
                 *       "places": [
                 *         "Cairo"
                 *       ],
                 *       "remote": true
                 *     }
                 */
                "application/json": components["schemas"]["PreferencesBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `invalid_range`: The least budget is not above the most, and both are of one currency.
             *
             *     `too_many_places`: At most 10 places can be listed.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    edit_profile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "availability": "available",
                 *       "bio": "I make lamps.",
                 *       "city": "Cairo",
                 *       "hourly_rate": {
                 *         "currency": "EGP",
                 *         "minor": 250000
                 *       },
                 *       "languages": [
                 *         {
                 *           "fluency": "basic",
                 *           "language": "ar"
                 *         }
                 *       ],
                 *       "name": "Mona Adel"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `too_many_languages`: At most 10 languages can be listed, each once.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_my_reports: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "decided_at": "2030-01-31T12:00:00Z",
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "kind": "report",
                     *           "opened_at": "2030-01-31T12:00:00Z",
                     *           "outcome": "dismissed",
                     *           "rule": "spam",
                     *           "status": "open",
                     *           "subject_kind": "profile",
                     *           "text": ""
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_MyReport_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    appeal_restriction: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "The photographs are mine: the studio is too."
                 *     }
                 */
                "application/json": components["schemas"]["AppealBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_restriction`: There is no such restriction.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_answered`: This restriction has been decided again already.
             *
             *     `already_appealed`: This restriction has been appealed already: once is the rule.
             *
             *     `appeal_too_late`: The time to appeal has passed.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    change_role: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "client"
                 *     }
                 */
                "application/json": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `role_not_open`: This role is given by the platform, not chosen.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_saved_tasks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "applications": 0,
                     *           "budget": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "category": "web",
                     *           "city": "",
                     *           "client": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "deadline": "2030-01-31T12:00:00Z",
                     *           "excerpt": "",
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "kind": "digital",
                     *           "posted_at": "2030-01-31T12:00:00Z",
                     *           "skills": [
                     *             "python",
                     *             "react"
                     *           ],
                     *           "stage": "posted",
                     *           "title": "Build a shop front"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_TaskCard_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_searches: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "alert": true,
                     *           "category": "web",
                     *           "city": "",
                     *           "currency": "EGP",
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "kind": "digital",
                     *           "max_budget": 1,
                     *           "min_budget": 1,
                     *           "q": "",
                     *           "skill": "",
                     *           "title": ""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SearchesView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    save_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "alert": true,
                 *       "category": "web",
                 *       "city": "",
                 *       "currency": "EGP",
                 *       "kind": "digital",
                 *       "max_budget": 50000,
                 *       "min_budget": 50000,
                 *       "q": "",
                 *       "skill": "react",
                 *       "title": "Shop fronts"
                 *     }
                 */
                "application/json": components["schemas"]["SearchBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `too_many_searches`: At most 20 searches can be saved.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `unknown_skill`: That skill is not in the catalogue.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    edit_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "alert": true,
                 *       "title": "Shop fronts"
                 *     }
                 */
                "application/json": components["schemas"]["SearchChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_search`: There is no such search of yours.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    remove_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_security_events: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "id": 8123,
                     *           "kind": "email_verified"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_SecurityEventView_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_own_sign_in: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "google": true,
                     *       "password": true
                     *     }
                     */
                    "application/json": components["schemas"]["OwnSignIn"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    set_skills: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "experience": [
                 *         {
                 *           "level": "beginner",
                 *           "skill": "python",
                 *           "years": 7
                 *         }
                 *       ],
                 *       "skills": [
                 *         "python",
                 *         "react"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SkillsBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `invalid_experience`: Experience is of a skill that is listed, once, of 0 to 60 years.
             *
             *     `too_many_skills`: At most 30 skills can be listed.
             *
             *     `unknown_skill`: That skill is not in the catalogue.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_standing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "checked": true,
                     *       "email_verified": true,
                     *       "restrictions": [
                     *         {
                     *           "answer": "",
                     *           "answered_at": "2030-01-31T12:00:00Z",
                     *           "appeal": "",
                     *           "appeal_until": "2030-01-31T12:00:00Z",
                     *           "appealed_at": "2030-01-31T12:00:00Z",
                     *           "can_appeal": true,
                     *           "case": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "decided_at": "2030-01-31T12:00:00Z",
                     *           "decided_by": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "evidence": [
                     *             8123
                     *           ],
                     *           "in_force": true,
                     *           "reason": "",
                     *           "reinstated": true,
                     *           "rule": "spam",
                     *           "scopes": [
                     *             "posting"
                     *           ],
                     *           "until": "2030-01-31T12:00:00Z"
                     *         }
                     *       ],
                     *       "warnings": [
                     *         {
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "case": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "reason": "",
                     *           "rule": "spam"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StandingView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_my_tasks: {
        parameters: {
            query?: {
                stage?: components["schemas"]["Stage-Input"] | null;
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "applications": 0,
                     *           "budget": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "category": "web",
                     *           "city": "",
                     *           "client": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "deadline": "2030-01-31T12:00:00Z",
                     *           "excerpt": "",
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "kind": "digital",
                     *           "posted_at": "2030-01-31T12:00:00Z",
                     *           "skills": [
                     *             "python",
                     *             "react"
                     *           ],
                     *           "stage": "posted",
                     *           "title": "Build a shop front",
                     *           "views": 0
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_OwnTaskCard_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_ties: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "money": [
                     *         {
                     *           "currency": "EGP",
                     *           "minor": 250000
                     *         }
                     *       ],
                     *       "tasks": [
                     *         {
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "title": "Build a shop front"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TiesView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_two_step: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": true,
                     *       "recovery_codes_left": 0
                     *     }
                     */
                    "application/json": components["schemas"]["TwoStepView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    begin_two_step: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "otpauth://totp/Souk:mona?secret=JBSWY3DP&issuer=Souk",
                     *       "qr": "",
                     *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
                     *     }
                     */
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `two_step_on`: Two-step sign-in is on already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    disable_two_step: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `longer_password_needed`: Choose a password of at least 12 characters first: yours is long enough only beside a second step.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    confirm_two_step: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492039"
                 *     }
                 */
                "application/json": components["schemas"]["FirstCodeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codes": [
                     *         "mzxw-6ytb-oi4t-ena3"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `two_step_on`: Two-step sign-in is on already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `wrong_code`: This code is not right, or has been used. Take the next one that your device shows.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    renew_recovery_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codes": [
                     *         "mzxw-6ytb-oi4t-ena3"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `two_step_off`: Two-step sign-in is not on.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    change_username: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "mona_adel"
                 *     }
                 */
                "application/json": components["schemas"]["UsernameBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `username_changed_lately`: A username can be changed once in 90 days.
             *
             *     `username_taken`: This username, or one that looks like it, belongs to another account.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `invalid_username`: A username is 3 to 30 small Latin letters, digits or underscores and starts with a letter.
             *
             *     `username_alike`: Choose a username that does not look like the one you have or had before.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    search_messages: {
        parameters: {
            query: {
                /** @description Words to search for. */
                q: string;
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "conversation": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "number": 7,
                     *           "other": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "sender_id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "text": "Shall we start on Sunday?"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_HitView_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_notifications: {
        parameters: {
            query?: {
                /** @description Of this topic only. */
                topic?: components["schemas"]["Topic"] | null;
                /** @description Those not read yet. */
                unread?: boolean;
                /** @description Words of a task, a person or a search. */
                q?: string;
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actor": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "amount": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "contract": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "conversation": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "count": 1,
                     *           "detail": "price",
                     *           "id": 8123,
                     *           "kind": "application_received",
                     *           "read": true,
                     *           "search": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Shop fronts"
                     *           },
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Build a shop front"
                     *           },
                     *           "topic": "applications"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_NotificationView_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    clear_notifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    count_notifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    mark_notifications_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "up_to": 8123
                 *     }
                 */
                "application/json": components["schemas"]["UpToBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `not_a_position`: Notifications are read up to a position in the log.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    delete_notification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                /** @description Its `id`. */
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_notification`: There is no such notification of yours.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_notification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                /** @description Its `id`. */
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_notification`: There is no such notification of yours.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restore_notification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                /** @description Its `id`. */
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_notification`: There is no such notification of yours.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_offers: {
        parameters: {
            query?: {
                /** @description Words to search for. */
                q?: string;
                category?: components["schemas"]["Category"] | null;
                currency?: components["schemas"]["Currency"] | null;
                /** @description In minor units. */
                max_price?: number | null;
                /** @description Of this person. */
                username?: string | null;
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "category": "web",
                     *           "days": 7,
                     *           "description": "",
                     *           "freelancer": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "price": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "published_at": "2030-01-31T12:00:00Z",
                     *           "title": "A logo in two colours"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_OfferView_"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_account`: There is no such account.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    publish_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "web",
                 *       "days": 7,
                 *       "description": "Three drafts, then the one you like.",
                 *       "price": {
                 *         "currency": "EGP",
                 *         "minor": 250000
                 *       },
                 *       "title": "A logo in two colours"
                 *     }
                 */
                "application/json": components["schemas"]["OfferBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `too_many_offers`: At most 20 offers can be open at once.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `invalid_days`: An offer takes 1 to 365 days.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "category": "web",
                     *       "days": 7,
                     *       "description": "",
                     *       "freelancer": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "price": {
                     *         "currency": "EGP",
                     *         "minor": 250000
                     *       },
                     *       "published_at": "2030-01-31T12:00:00Z",
                     *       "title": "A logo in two colours"
                     *     }
                     */
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_offer`: There is no such offer, or it is closed.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    edit_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "web",
                 *       "days": 7,
                 *       "description": "Three drafts, then the one you like.",
                 *       "price": {
                 *         "currency": "EGP",
                 *         "minor": 250000
                 *       },
                 *       "title": "A logo in two colours"
                 *     }
                 */
                "application/json": components["schemas"]["OfferBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_offer`: There is no such offer, or it is closed.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `invalid_days`: An offer takes 1 to 365 days.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    close_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_offer`: There is no such offer, or it is closed.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    create_realtime_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expires_in": 30,
                     *       "ticket": "5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    recommend_tasks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "applications": 0,
                     *           "budget": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "category": "web",
                     *           "city": "",
                     *           "client": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "deadline": "2030-01-31T12:00:00Z",
                     *           "excerpt": "",
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "kind": "digital",
                     *           "posted_at": "2030-01-31T12:00:00Z",
                     *           "reasons": [
                     *             {
                     *               "detail": {
                     *                 "skills": [
                     *                   "python"
                     *                 ]
                     *               },
                     *               "kind": "skills",
                     *               "points": 0
                     *             }
                     *           ],
                     *           "score": 0,
                     *           "skills": [
                     *             "python",
                     *             "react"
                     *           ],
                     *           "stage": "posted",
                     *           "title": "Build a shop front"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_Recommended_"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    report: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rule": "spam",
                 *       "subject": {
                 *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                 *         "kind": "profile",
                 *         "number": null
                 *       },
                 *       "text": "This profile uses the photographs of my studio."
                 *     }
                 */
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `nothing_to_report`: There is nothing here that you could report.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_reported`: You have reported this already: we are looking into it and will tell you what comes of it.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `own_thing`: You cannot report what is your own.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_statistics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "completed_tasks": 0,
                     *       "open_tasks": 0,
                     *       "people": 0
                     *     }
                     */
                    "application/json": components["schemas"]["MarketStatistics"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_tasks: {
        parameters: {
            query?: {
                /** @description Words to search for. */
                q?: string;
                category?: components["schemas"]["Category"] | null;
                skill?: string | null;
                kind?: components["schemas"]["TaskKind"] | null;
                city?: string;
                currency?: components["schemas"]["Currency"] | null;
                /** @description In minor units. */
                min_budget?: number | null;
                /** @description In minor units. */
                max_budget?: number | null;
                sort?: components["schemas"]["TaskSort"];
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "applications": 0,
                     *           "budget": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "category": "web",
                     *           "city": "",
                     *           "client": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "deadline": "2030-01-31T12:00:00Z",
                     *           "excerpt": "",
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "kind": "digital",
                     *           "posted_at": "2030-01-31T12:00:00Z",
                     *           "skills": [
                     *             "python",
                     *             "react"
                     *           ],
                     *           "stage": "posted",
                     *           "title": "Build a shop front"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_TaskCard_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    post_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "",
                 *       "budget": {
                 *         "currency": "EGP",
                 *         "minor": 250000
                 *       },
                 *       "category": "web",
                 *       "city": "Cairo",
                 *       "days": 14,
                 *       "deadline": "2030-01-31T12:00:00Z",
                 *       "description": "A shop front for forty hand-made lamps.",
                 *       "draft": null,
                 *       "files": [],
                 *       "kind": "digital",
                 *       "negotiable": false,
                 *       "questions": [],
                 *       "skills": [
                 *         "python",
                 *         "react"
                 *       ],
                 *       "title": "Build a shop front"
                 *     }
                 */
                "application/json": components["schemas"]["PostBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_file`: There is no such file, or it is gone.
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_posted`: This task is posted already.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `deadline_not_ahead`: The deadline must lie in the future.
             *
             *     `place_missing`: Work at a place needs a city.
             *
             *     `too_many_files`: At most 5 different files can be attached.
             *
             *     `too_many_skills`: A task can ask for at most 10 skills.
             *
             *     `unknown_skill`: That skill is not in the catalogue.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag; the answer is 304 while it holds. */
                "if-none-match"?: string | null;
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": {
                     *         "amount": {
                     *           "currency": "EGP",
                     *           "minor": 250000
                     *         },
                     *         "application": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "conversation": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "freelancer": {
                     *           "avatar": null,
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "name": "Mona Adel",
                     *           "username": "mona",
                     *           "verified": true
                     *         }
                     *       },
                     *       "address": "",
                     *       "applications": 0,
                     *       "budget": {
                     *         "currency": "EGP",
                     *         "minor": 250000
                     *       },
                     *       "category": "web",
                     *       "city": "",
                     *       "client": {
                     *         "avatar": null,
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "name": "Mona Adel",
                     *         "username": "mona",
                     *         "verified": true
                     *       },
                     *       "days": 1,
                     *       "deadline": "2030-01-31T12:00:00Z",
                     *       "description": "",
                     *       "ended": "cancelled",
                     *       "escrow_stage": "requested",
                     *       "files": [
                     *         {
                     *           "bytes": 48211,
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "media_type": "application/pdf",
                     *           "name": "brief.pdf"
                     *         }
                     *       ],
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "kind": "digital",
                     *       "mine": true,
                     *       "my_application": {
                     *         "answers": [
                     *           ""
                     *         ],
                     *         "bid": {
                     *           "currency": "EGP",
                     *           "minor": 250000
                     *         },
                     *         "days": 14,
                     *         "declined": "price",
                     *         "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *         "note": "",
                     *         "proposal": "",
                     *         "revised_at": "2030-01-31T12:00:00Z",
                     *         "status": "pending",
                     *         "submitted_at": "2030-01-31T12:00:00Z"
                     *       },
                     *       "negotiable": true,
                     *       "posted_at": "2030-01-31T12:00:00Z",
                     *       "questions": [
                     *         ""
                     *       ],
                     *       "reason": "",
                     *       "skills": [
                     *         "python",
                     *         "react"
                     *       ],
                     *       "stage": "posted",
                     *       "title": "Build a shop front",
                     *       "version": 3,
                     *       "views": 0
                     *     }
                     */
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    edit_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you edit: 412 when it has changed. */
                "if-match"?: string | null;
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "",
                 *       "budget": {
                 *         "currency": "EGP",
                 *         "minor": 250000
                 *       },
                 *       "category": "web",
                 *       "city": "Cairo",
                 *       "days": 14,
                 *       "deadline": "2030-01-31T12:00:00Z",
                 *       "description": "A shop front for forty hand-made lamps.",
                 *       "files": [],
                 *       "kind": "digital",
                 *       "negotiable": false,
                 *       "questions": [],
                 *       "skills": [
                 *         "python",
                 *         "react"
                 *       ],
                 *       "title": "Build a shop front"
                 *     }
                 */
                "application/json": components["schemas"]["TaskEditBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_task`: Only the client who posted the task may do this.
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_file`: There is no such file, or it is gone.
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `task_not_open`: This task no longer takes applications or changes.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Precondition Failed
             *
             *     `version_changed`: It has changed since you read it.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `deadline_not_ahead`: The deadline must lie in the future.
             *
             *     `place_missing`: Work at a place needs a city.
             *
             *     `too_many_files`: At most 5 different files can be attached.
             *
             *     `too_many_skills`: A task can ask for at most 10 skills.
             *
             *     `unknown_skill`: That skill is not in the catalogue.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    delete_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_task`: Only the client who posted the task may do this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `under_contract`: Somebody has been accepted: cancel the task instead of deleting it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_applications: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "answers": [
                     *             ""
                     *           ],
                     *           "bid": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "days": 14,
                     *           "declined": "price",
                     *           "freelancer": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "freelancer_skills": [
                     *             "python",
                     *             "react"
                     *           ],
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "note": "",
                     *           "proposal": "",
                     *           "reason": "",
                     *           "revised_at": "2030-01-31T12:00:00Z",
                     *           "shortlisted": true,
                     *           "status": "pending",
                     *           "submitted_at": "2030-01-31T12:00:00Z"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_ApplicationView_"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    apply_to_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": [],
                 *       "bid": {
                 *         "currency": "EGP",
                 *         "minor": 250000
                 *       },
                 *       "days": 14,
                 *       "proposal": "I have built three such shops and would start now."
                 *     }
                 */
                "application/json": components["schemas"]["ApplyBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `own_task`: You cannot apply to your own task, ask about it or be invited to it.
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_applied`: You have applied to this task already.
             *
             *     `already_declined`: The client has declined your application to this task.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `deadline_passed`: The task's deadline has passed.
             *
             *     `task_not_open`: This task no longer takes applications or changes.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `answers_missing`: Every question of the task needs an answer.
             *
             *     `currency_mismatch`: Amounts of different currencies cannot be combined.
             *
             *     `invalid_duration`: The time needed is 1 to 365 days.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    revise_application: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": [],
                 *       "bid": {
                 *         "currency": "EGP",
                 *         "minor": 250000
                 *       },
                 *       "days": 14,
                 *       "proposal": "I have built three such shops and would start now."
                 *     }
                 */
                "application/json": components["schemas"]["ApplyBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_application`: Only who submitted the application may do this.
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_application`: There is no such application.
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `deadline_passed`: The task's deadline has passed.
             *
             *     `task_not_open`: This task no longer takes applications or changes.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `answers_missing`: Every question of the task needs an answer.
             *
             *     `currency_mismatch`: Amounts of different currencies cannot be combined.
             *
             *     `invalid_duration`: The time needed is 1 to 365 days.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    accept_application: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_task`: Only the client who posted the task may do this.
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_application`: There is no such application.
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `task_not_open`: This task no longer takes applications or changes.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reject_application: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "We need somebody who knows Vue.",
                 *       "reason": "price"
                 *     }
                 */
                "application/json": components["schemas"]["RejectBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_task`: Only the client who posted the task may do this.
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_application`: There is no such application.
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    shortlist_application: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": true
                 *     }
                 */
                "application/json": components["schemas"]["ShortlistBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_task`: Only the client who posted the task may do this.
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_application`: There is no such application.
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    withdraw_application: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "I have no time after all."
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_application`: Only who submitted the application may do this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_application`: There is no such application.
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `work_has_started`: Work has started: the task can no longer be cancelled by one side alone.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    cancel_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "We decided to wait until spring."
                 *     }
                 */
                "application/json": components["schemas"]["CancelBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_task`: Only the client who posted the task may do this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `work_has_started`: Work has started: the task can no longer be cancelled by one side alone.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    complete_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_task`: Only the client who posted the task may do this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `work_not_started`: Work on this task has not started, so it cannot be completed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    recommend_freelancers: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "availability": "available",
                     *           "avatar": null,
                     *           "city": "",
                     *           "done": 0,
                     *           "excerpt": "",
                     *           "hourly_rate": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "name": "Mona Adel",
                     *           "reasons": [
                     *             {
                     *               "detail": {
                     *                 "skills": [
                     *                   "python"
                     *                 ]
                     *               },
                     *               "kind": "skills",
                     *               "points": 0
                     *             }
                     *           ],
                     *           "role": "client",
                     *           "score": 0,
                     *           "skills": [
                     *             "python",
                     *             "react"
                     *           ],
                     *           "username": "mona",
                     *           "verified": true
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_Suited_"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_invitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "freelancer": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "invited_at": "2030-01-31T12:00:00Z",
                     *           "note": "",
                     *           "reason": "",
                     *           "status": "waiting"
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_InvitationView_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    invite_freelancer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "freelancer": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                 *       "note": "Your lamps are what we are looking for."
                 *     }
                 */
                "application/json": components["schemas"]["InviteBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_task`: Only the client who posted the task may do this.
             *
             *     `own_task`: You cannot apply to your own task, ask about it or be invited to it.
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_account`: There is no such account.
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `invitations_used_up`: You have sent the 20 invitations that a task has.
             *
             *     `task_not_open`: This task no longer takes applications or changes.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decline_invitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "I am on holiday."
                 *     }
                 */
                "application/json": components["schemas"]["DeclineBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             *
             *     `not_invited`: There is no such invitation.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_questions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "answer": "",
                     *           "answered_at": "2030-01-31T12:00:00Z",
                     *           "asked_at": "2030-01-31T12:00:00Z",
                     *           "asker": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "number": 0,
                     *           "text": ""
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_QuestionView_"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ask_question: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Is there a design already?"
                 *     }
                 */
                "application/json": components["schemas"]["QuestionBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `own_task`: You cannot apply to your own task, ask about it or be invited to it.
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `questions_full`: This task takes no more questions.
             *
             *     `questions_waiting`: Wait for the answers to your questions before you ask more.
             *
             *     `task_not_open`: This task no longer takes applications or changes.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    answer_question: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Yes, in Figma."
                 *     }
                 */
                "application/json": components["schemas"]["QuestionAnswerBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Forbidden
             *
             *     `not_your_task`: Only the client who posted the task may do this.
             *
             *     `wrong_role`: Your role does not include this. You can change it in your profile.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_question`: There is no such question.
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_answered`: This question has its answer.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_task_reviews: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "comment": "",
                     *           "number": 0,
                     *           "ratings": {
                     *             "communication": 5,
                     *             "overall": 5,
                     *             "professionalism": 5,
                     *             "quality": 5
                     *           },
                     *           "redacted_at": "2030-01-31T12:00:00Z",
                     *           "redaction": "",
                     *           "reviewee": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "reviewer": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "shown_at": "2030-01-31T12:00:00Z",
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Build a shop front"
                     *           }
                     *         }
                     *       ],
                     *       "own": {
                     *         "closed": true,
                     *         "until": "2030-01-31T12:00:00Z",
                     *         "written": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaskReviews"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    write_review: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "comment": "On time, and better than I had hoped.",
                 *       "communication": 5,
                 *       "overall": 5,
                 *       "professionalism": 5,
                 *       "quality": 5
                 *     }
                 */
                "application/json": components["schemas"]["ReviewBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `nothing_to_review`: There is no completed work of yours to review here.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `already_reviewed`: You have reviewed this work already.
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `reviews_over`: The time for reviews of this work is over.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     `invalid_rating`: A rating is 1 to 5.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    is_task_saved: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "saved": true
                     *     }
                     */
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    save_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             *
             *     `too_many_saved`: At most 500 tasks can be saved.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    unsave_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_task_timeline: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actor": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "amount": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "name": "contract.work_delivered",
                     *           "number": 1,
                     *           "position": 8123
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_EntryView_"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    view_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters; asking again with it gets the first answer. */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "position": 8123
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_task`: There is no such task.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /**
             * @description Conflict
             *
             *     `busy`: Others are changing the same thing at this moment: ask again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_users: {
        parameters: {
            query?: {
                /** @description Who does this, whatever else. */
                role?: ("client" | "freelancer" | "both") | null;
                /** @description Words to search for. */
                q?: string;
                city?: string;
                skill?: string | null;
                category?: components["schemas"]["Category"] | null;
                currency?: components["schemas"]["Currency"] | null;
                /** @description Per hour, in minor units. */
                min_rate?: number | null;
                /** @description Per hour, in minor units. */
                max_rate?: number | null;
                availability?: components["schemas"]["Availability-Input"] | null;
                verified?: boolean | null;
                sort?: components["schemas"]["PeopleSort"];
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "availability": "available",
                     *           "avatar": null,
                     *           "city": "",
                     *           "done": 0,
                     *           "excerpt": "",
                     *           "hourly_rate": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "name": "Mona Adel",
                     *           "role": "client",
                     *           "skills": [
                     *             "python",
                     *             "react"
                     *           ],
                     *           "username": "mona",
                     *           "verified": true
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_PersonCard_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "availability": "available",
                     *       "avatar": null,
                     *       "bio": "",
                     *       "city": "",
                     *       "experience": [
                     *         {
                     *           "level": "beginner",
                     *           "skill": "python",
                     *           "years": 7
                     *         }
                     *       ],
                     *       "facts": {
                     *         "completed": 0,
                     *         "done": 0,
                     *         "hire_rate": 75,
                     *         "hired": 0,
                     *         "posted": 0
                     *       },
                     *       "hourly_rate": {
                     *         "currency": "EGP",
                     *         "minor": 250000
                     *       },
                     *       "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *       "languages": [
                     *         {
                     *           "fluency": "basic",
                     *           "language": "ar"
                     *         }
                     *       ],
                     *       "member_since": "2030-01-31T12:00:00Z",
                     *       "name": "Mona Adel",
                     *       "role": "client",
                     *       "skills": [
                     *         "python",
                     *         "react"
                     *       ],
                     *       "username": "mona",
                     *       "verified": true
                     *     }
                     */
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_account`: There is no such account.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_portfolio: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "description": "",
                     *           "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "link": "",
                     *           "pictures": [
                     *             "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10"
                     *           ],
                     *           "title": ""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PortfolioView"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_account`: There is no such account.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_user_reviews: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 0,
                     *       "items": [
                     *         {
                     *           "comment": "",
                     *           "number": 0,
                     *           "ratings": {
                     *             "communication": 5,
                     *             "overall": 5,
                     *             "professionalism": 5,
                     *             "quality": 5
                     *           },
                     *           "redacted_at": "2030-01-31T12:00:00Z",
                     *           "redaction": "",
                     *           "reviewee": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *           "reviewer": {
                     *             "avatar": null,
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "name": "Mona Adel",
                     *             "username": "mona",
                     *             "verified": true
                     *           },
                     *           "shown_at": "2030-01-31T12:00:00Z",
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Build a shop front"
                     *           }
                     *         }
                     *       ],
                     *       "next": "",
                     *       "total": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PersonReviews"];
                };
            };
            /**
             * @description Not Found
             *
             *     `no_such_account`: There is no such account.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    read_wallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "available": 0,
                     *           "currency": "EGP",
                     *           "earned": 0,
                     *           "held": 0,
                     *           "spent": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WalletView"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    list_wallet_lines: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string | null;
                limit?: number;
            };
            header?: {
                /** @description Wait until the answer shows this position, at most 2 s. */
                "souk-position"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2030-01-31T12:00:00Z",
                     *           "balance_minor": 0,
                     *           "fee_minor": 0,
                     *           "gross": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "id": 8123,
                     *           "kind": "paid",
                     *           "net": {
                     *             "currency": "EGP",
                     *             "minor": 250000
                     *           },
                     *           "sign": 1,
                     *           "task": {
                     *             "id": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
                     *             "title": "Build a shop front"
                     *           }
                     *         }
                     *       ],
                     *       "next": ""
                     *     }
                     */
                    "application/json": components["schemas"]["Page_WalletLine_"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    receive_payment_event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "task_not_open",
                     *       "detail": "This task no longer takes applications or changes.",
                     *       "errors": null,
                     *       "request_id": "5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f",
                     *       "status": 409,
                     *       "title": "Conflict",
                     *       "type": "/problems/task_not_open"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
