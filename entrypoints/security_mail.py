"""What an owner is told by mail about their sign-ins, so that they notice what they did not do themselves."""

from dataclasses import dataclass

from domain.access import PasswordChanged
from domain.decider import Event
from domain.sign_in import SignInLinked, SignInUnlinked
from domain.two_step import (
    RecoveryCodesRenewed,
    RecoveryCodeUsed,
    RefreshTokenReused,
    TwoStepDisabled,
    TwoStepEnabled,
)
from domain.values import PersonId


@dataclass(frozen=True)
class SecurityNotice:
    """`kind` is part of the mail's id; `text` has places for `name` and `origin`."""

    kind: str
    subject: str
    text: str


NOT_YOU = "If that was not you, ask for a new password at once: {origin}/forgot-password"
NOT_YOU_ARABIC = "إن لم تكن أنت فاطلب كلمة مرور جديدة فورًا."


def warning(kind: str, subject: str, said: str, subject_arabic: str, said_arabic: str) -> SecurityNotice:
    text = f"Hello {{name}},\n\n{said}\n{NOT_YOU}\n\nمرحبًا، {said_arabic} {NOT_YOU_ARABIC}\n"
    return SecurityNotice(kind, f"{subject} · {subject_arabic}", text)


WARNINGS: dict[type[Event], SecurityNotice] = {
    PasswordChanged: warning(
        "password",
        "Your password was changed",
        "your password was changed and your other sessions were ended.",
        "تغيّرت كلمة مرورك",
        "تغيّرت كلمة مرورك وانتهت جلساتك الأخرى.",
    ),
    TwoStepEnabled: warning(
        "twostepon",
        "Two-step sign-in is on",
        "from now on signing in asks for a code of your device as well as for your password.",
        "تم تفعيل الدخول بخطوتين",
        "من الآن يُطلب منك رمز من جهازك إلى جانب كلمة المرور عند الدخول.",
    ),
    TwoStepDisabled: warning(
        "twostepoff",
        "Two-step sign-in is off",
        "signing in asks for your password alone now.",
        "تم إيقاف الدخول بخطوتين",
        "لا يُطلب منك الآن عند الدخول سوى كلمة المرور.",
    ),
    RecoveryCodesRenewed: warning(
        "codesrenewed",
        "You have new recovery codes",
        "new recovery codes were made for your account; the old ones no longer work.",
        "لديك رموز استرداد جديدة",
        "أُنشئت رموز استرداد جديدة لحسابك ولم تعد القديمة تعمل.",
    ),
    RecoveryCodeUsed: warning(
        "codeused",
        "A recovery code was used",
        "somebody signed in to your account with one of your recovery codes.",
        "استُخدم رمز استرداد",
        "دخل أحدهم إلى حسابك بأحد رموز الاسترداد.",
    ),
    RefreshTokenReused: warning(
        "tokenreused",
        "We ended one of your sessions",
        "one of your sessions was continued from two places, as if it had been copied. We ended it.",
        "أنهينا إحدى جلساتك",
        "استُخدمت إحدى جلساتك من مكانين كأنها نُسخت، فأنهيناها.",
    ),
    SignInLinked: warning(
        "googlelinked",
        "A Google account opens your account",
        "from now on you can sign in with the Google account that was linked.",
        "تم ربط حساب Google بحسابك",
        "من الآن يمكنك الدخول بحساب Google الذي تم ربطه.",
    ),
    SignInUnlinked: warning(
        "googleunlinked",
        "Your Google account was unlinked",
        "signing in with Google no longer opens your account.",
        "أُلغي ربط حساب Google",
        "لم يعد الدخول عبر Google يفتح حسابك.",
    ),
}


def person_of(event: Event) -> PersonId:
    person: PersonId = vars(event)["person"]
    return person
