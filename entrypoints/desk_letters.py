"""What the desk tells by mail: decisions about one's own account, and what came of what one reported."""

from dataclasses import dataclass

from domain.case import CaseAnswered, CaseKind, CaseOutcome
from domain.decider import Event
from domain.standing import (
    AccountReinstated,
    AccountRestricted,
    AccountWarned,
    RestrictionUpheld,
    ThingKind,
    ThingRemoved,
    ThingRestored,
)
from domain.values import PersonId

DAY = "%d %B %Y, %H:%M UTC"
RESTRICTED = """Hello {name},

your account at Souk was restricted.

Rule: {rule}
What is restricted: {scopes}
Why: {reason}
Evidence: {evidence}
Until: {until}
You may appeal once until {appeal}: {origin}/restrictions

Running contracts and the money in them go on as agreed.

مرحبًا، قُيّد حسابك في سوق. السبب والمدة وما يشمله التقييد مذكورة أعلاه،
ويمكنك الاعتراض مرة واحدة من الرابط أعلاه. العقود الجارية وأموالها تستمر كما اتُّفق عليها.
"""
WARNED = """Hello {name},

an operator of Souk warns you. Nothing is restricted.

Rule: {rule}
Why: {reason}

مرحبًا، هذا تنبيه من مشغّل سوق، ولم يُقيَّد شيء في حسابك. القاعدة والسبب مذكوران أعلاه.
"""
REINSTATED = """Hello {name},

your account is reinstated: the restriction has ended.
{reason}

مرحبًا، رُفع التقييد عن حسابك.
"""
REMOVED = """Hello {name},

an operator of Souk removed {kind} of yours: "{title}". Nobody sees it any more.

Rule: {rule}
Why: {reason}
You may appeal once until {appeal}: {origin}/restrictions

مرحبًا، أزال أحد مشغّلي سوق {arabic_kind}، ولم يعد يظهر لأحد. القاعدة والسبب مذكوران أعلاه،
ويمكنك الاعتراض مرة واحدة من الرابط أعلاه.
"""
RESTORED = """Hello {name},

what an operator of Souk had removed is shown again as it was.
{reason}

مرحبًا، عاد ما أزاله أحد مشغّلي سوق إلى الظهور كما كان.
"""
UPHELD = """Hello {name},

your appeal was looked at and what was decided stays as it was.
{reason}

مرحبًا، نُظر في اعتراضك وبقي القرار كما كان.
"""
ACTED = """Hello {name},

you reported something at Souk. An operator looked into it and acted on it. Thank you.

مرحبًا، نظر أحد المشغّلين في بلاغك واتُّخذ إجراء. شكرًا لك.
"""
DISMISSED = """Hello {name},

you reported something at Souk. An operator looked into it and found that it breaks none of the rules.

مرحبًا، نظر أحد المشغّلين في بلاغك ووجد أنه لا يخالف القواعد.
"""
ANSWERED = """Hello {name},

{answer}

The operators of Souk · مشغّلو سوق
"""


@dataclass(frozen=True)
class Letter:
    """`text` has still places for `{name}` and `{origin}`."""

    kind: str
    to: PersonId
    subject: str
    text: str


def letter(event: Event) -> Letter | None:
    match event:
        case AccountRestricted(person=person):
            return Letter("restricted", person, "Your account was restricted · قُيّد حسابك", terms(event))
        case AccountWarned(person=person, rule=rule, reason=reason):
            text = filled(WARNED, rule=plain(rule), reason=reason)
            return Letter("warned", person, "A warning · تنبيه", text)
        case ThingRemoved(person=person):
            return Letter("removed", person, "Something of yours was removed · أُزيل شيء لك", removal(event))
        case ThingRestored(person=person, reason=reason):
            text = filled(RESTORED, reason=reason)
            return Letter("restored", person, "It is shown again · عاد إلى الظهور", text)
        case AccountReinstated(person=person, reason=reason):
            text = filled(REINSTATED, reason=reason)
            return Letter("reinstated", person, "Your account is reinstated · رُفع التقييد عن حسابك", text)
        case RestrictionUpheld(person=person, reason=reason):
            text = filled(UPHELD, reason=reason)
            return Letter("upheld", person, "Your appeal was answered · أُجيب عن اعتراضك", text)
        case CaseAnswered():
            return Letter("answer", event.reporter, "What came of it · نتيجة ما أرسلته", answer(event))
        case _:
            return None


def terms(event: AccountRestricted) -> str:
    return filled(
        RESTRICTED,
        rule=plain(event.rule),
        scopes=", ".join(event.scopes),
        reason=event.reason,
        evidence=", ".join(f"event {each}" for each in event.evidence) or "as said above",
        until=event.until.strftime(DAY) if event.until else "for good",
        appeal=event.appeal_until.strftime(DAY),
    )


KINDS = {ThingKind.WORK: ("a work", "عملًا من معرض أعمالك"), ThingKind.OFFER: ("a service", "خدمة من خدماتك")}


def removal(event: ThingRemoved) -> str:
    kind, arabic = KINDS[event.thing.kind]
    return filled(
        REMOVED,
        kind=kind,
        arabic_kind=arabic,
        title=event.title,
        rule=plain(event.rule),
        reason=event.reason,
        appeal=event.appeal_until.strftime(DAY),
    )


def answer(event: CaseAnswered) -> str:
    if event.kind is not CaseKind.REPORT:
        return filled(ANSWERED, answer=event.text or "")
    return DISMISSED if event.outcome is CaseOutcome.DISMISSED else ACTED


def filled(text: str, **words: str) -> str:
    """Puts words in, and leaves no brace of theirs that a later step could take for a place."""
    safe = {name: word.replace("{", "{{").replace("}", "}}") for name, word in words.items()}
    return text.format(**safe, name="{name}", origin="{origin}")


def plain(rule: str) -> str:
    return rule.replace("_", " ")
