from datetime import UTC, datetime

import pytest

from domain.notices import Channel, Choice, Digest, Kind, QuietHours, Wishes
from domain.notifications import (
    AlwaysTold,
    ClearReadNotifications,
    DeleteNotification,
    InvalidQuietHours,
    MailDue,
    MailPlanned,
    MarkNotificationsRead,
    NotAPosition,
    NotificationDeleted,
    NotificationRead,
    NotificationRestored,
    NotificationsRead,
    PlanMail,
    ReadNotification,
    ReadNotificationsCleared,
    RestoreNotification,
    SendMail,
    SetWishes,
    WishesSet,
    notifications,
)
from domain.values import SYSTEM
from tests.domain.examples import CLIENT, NOW, by
from tests.spec import Spec

SPEC = Spec(notifications)
NIGHT = QuietHours(22 * 60, 7 * 60)
NO_MAIL = Choice(Kind.MESSAGE_RECEIVED, Channel.EMAIL, False)
ONE_READ = NotificationRead(person=CLIENT, subject="7", position=7)
ONE_RESTORED = NotificationRestored(person=CLIENT, subject="7", position=7)
ONE_DELETED = NotificationDeleted(person=CLIENT, subject="7", position=7)


def wishes(**changes: object) -> WishesSet:
    usual = {"choices": (), "digest": Digest.OFF, "quiet": None, "zone": "UTC"}
    return WishesSet(person=CLIENT, **usual | changes)  # type: ignore[arg-type]


def wishing(**changes: object) -> SetWishes:
    usual = {"choices": (), "digest": Digest.OFF, "quiet": None, "zone": "UTC"}
    return SetWishes(**usual | changes, **by(CLIENT))  # type: ignore[arg-type]


def planning(kind: Kind = Kind.MESSAGE_RECEIVED) -> PlanMail:
    return PlanMail(person=CLIENT, kind=kind, **by(SYSTEM))


class TestReading:
    def test_up_to_a_position_is_a_step_forward(self) -> None:
        read = NotificationsRead(person=CLIENT, up_to=5)
        SPEC.given().when(MarkNotificationsRead(up_to=5, **by(CLIENT))).then(read)
        SPEC.given(read).when(MarkNotificationsRead(up_to=4, **by(CLIENT))).then()
        SPEC.given().when(MarkNotificationsRead(up_to=0, **by(CLIENT))).then_refused(NotAPosition)

    def test_the_first_position_is_one(self) -> None:
        read = NotificationsRead(person=CLIENT, up_to=1)
        SPEC.given().when(MarkNotificationsRead(up_to=1, **by(CLIENT))).then(read)
        first = ReadNotification(subject="1", position=1, **by(CLIENT))
        SPEC.given().when(first).then(NotificationRead(person=CLIENT, subject="1", position=1))
        SPEC.given(read).when(first).then()

    def test_what_was_put_away_later_is_remembered_and_no_more(self) -> None:
        older = NotificationRead(person=CLIENT, subject="6", position=6)
        state = notifications.fold(
            notifications.initial, [older, ONE_DELETED, NotificationsRead(person=CLIENT, up_to=6)]
        )
        assert state.put_away == {"7": (NotificationDeleted, 7)}
        at_seven = NotificationsRead(person=CLIENT, up_to=7)
        assert notifications.fold(notifications.initial, [ONE_DELETED, at_seven]).put_away == {}

    def test_one_is_read_once(self) -> None:
        command = ReadNotification(subject="7", position=7, **by(CLIENT))
        SPEC.given().when(command).then(ONE_READ)
        SPEC.given(ONE_READ).when(command).then()
        SPEC.given(NotificationsRead(person=CLIENT, up_to=9)).when(command).then()

    def test_one_is_deleted_once_read_or_not(self) -> None:
        command = DeleteNotification(subject="7", position=7, **by(CLIENT))
        SPEC.given(ONE_READ).when(command).then(ONE_DELETED)
        SPEC.given(ONE_DELETED).when(command).then()

    def test_a_deletion_is_taken_back_once(self) -> None:
        command = RestoreNotification(subject="7", position=7, **by(CLIENT))
        SPEC.given(ONE_DELETED).when(command).then(ONE_RESTORED)
        SPEC.given(ONE_DELETED, ONE_RESTORED).when(command).then()
        SPEC.given(ONE_READ).when(command).then()
        delete = DeleteNotification(subject="7", position=7, **by(CLIENT))
        SPEC.given(ONE_DELETED, ONE_RESTORED).when(delete).then(ONE_DELETED)

    def test_those_read_are_cleared(self) -> None:
        SPEC.given().when(ClearReadNotifications(**by(CLIENT))).then(ReadNotificationsCleared(person=CLIENT))
        state = notifications.fold(notifications.initial, [ONE_READ])
        assert notifications.evolve(state, ReadNotificationsCleared(person=CLIENT)) == state


class TestWishes:
    def test_are_set_once(self) -> None:
        command = wishing(choices=(NO_MAIL,), quiet=NIGHT, zone="Africa/Cairo")
        held = wishes(choices=(NO_MAIL,), quiet=NIGHT, zone="Africa/Cairo")
        SPEC.given().when(command).then(held)
        SPEC.given(held).when(command).then()

    def test_are_held_as_they_were_set(self) -> None:
        held = wishes(choices=(NO_MAIL,), digest=Digest.DAILY, quiet=NIGHT, zone="Africa/Cairo")
        assert notifications.evolve(notifications.initial, held).wishes == Wishes(
            {(Kind.MESSAGE_RECEIVED, Channel.EMAIL): False}, Digest.DAILY, NIGHT, "Africa/Cairo"
        )
        assert notifications.evolve(notifications.initial, wishes(zone="")).wishes.zone == "UTC"

    def test_are_kept_in_one_order(self) -> None:
        updated = Choice(Kind.TASK_UPDATED, Channel.EMAIL, True)
        quieter = Choice(Kind.MESSAGE_RECEIVED, Channel.IN_APP, False)
        SPEC.given().when(wishing(choices=(updated, quieter, NO_MAIL))).then(
            wishes(choices=(NO_MAIL, quieter, updated))
        )

    @pytest.mark.parametrize(
        ("kind", "channel", "wanted"),
        [
            (Kind.PAYMENT_FAILED, Channel.IN_APP, True),
            (Kind.PAYMENT_FAILED, Channel.EMAIL, False),
            (Kind.MESSAGE_RECEIVED, Channel.IN_APP, False),
            (Kind.MESSAGE_RECEIVED, Channel.EMAIL, False),
        ],
    )
    def test_count_except_about_money_on_the_page(self, kind: Kind, channel: Channel, wanted: bool) -> None:
        assert Wishes({(kind, channel): False}).wants(kind, channel) is wanted

    @pytest.mark.parametrize("channel", Channel)
    def test_what_nobody_has_chosen_is_as_usual(self, channel: Channel) -> None:
        assert Wishes().wants(Kind.MESSAGE_RECEIVED, channel)
        assert Wishes().wants(Kind.TASK_UPDATED, channel) is (channel is Channel.IN_APP)

    def test_mail_about_money_can_be_refused(self) -> None:
        no_mail = Choice(Kind.PAYMENT_FAILED, Channel.EMAIL, False)
        SPEC.given().when(wishing(choices=(no_mail,))).then(wishes(choices=(no_mail,)))

    @pytest.mark.parametrize(
        ("kind", "channel"),
        [
            (Kind.PAYMENT_FAILED, Channel.IN_APP),
            (Kind.DISPUTE_OPENED, Channel.IN_APP),
            (Kind.RESTRICTED, Channel.EMAIL),
        ],
    )
    def test_about_money_and_standing_everybody_is_told(self, kind: Kind, channel: Channel) -> None:
        muted = Choice(kind, channel, False)
        SPEC.given().when(wishing(choices=(muted,))).then_refused(AlwaysTold)

    @pytest.mark.parametrize("quiet", [QuietHours(5, 5), QuietHours(-1, 5), QuietHours(0, 1440)])
    def test_quiet_hours_are_minutes_of_a_day(self, quiet: QuietHours) -> None:
        SPEC.given().when(wishing(quiet=quiet)).then_refused(InvalidQuietHours)


class TestMail:
    def test_is_planned_once_until_it_is_due(self) -> None:
        planned = MailPlanned(person=CLIENT, since=NOW, due_at=datetime(2026, 3, 1, 12, 5, tzinfo=UTC))
        due = MailDue(person=CLIENT, since=NOW)
        SPEC.given().when(planning()).then(planned)
        SPEC.given(planned).when(planning()).then()
        SPEC.given(planned).when(SendMail(person=CLIENT, **by(SYSTEM))).then(due)
        SPEC.given(planned, due).when(SendMail(person=CLIENT, **by(SYSTEM))).then()

    def test_that_is_not_wanted_is_not_planned(self) -> None:
        SPEC.given(wishes(choices=(NO_MAIL,))).when(planning()).then()
        SPEC.given().when(planning(Kind.TASK_UPDATED)).then()

    @pytest.mark.parametrize(
        ("wish", "at", "due"),
        [
            (Wishes(quiet=NIGHT), "2026-03-01T21:54", "2026-03-01T21:59"),
            (Wishes(quiet=NIGHT), "2026-03-01T21:55", "2026-03-02T07:00"),
            (Wishes(quiet=NIGHT), "2026-03-02T03:00", "2026-03-02T07:00"),
            (Wishes(quiet=NIGHT, zone="Africa/Cairo"), "2026-03-01T20:00", "2026-03-02T05:00"),
            (Wishes(quiet=NIGHT), "2026-03-02T06:55", "2026-03-02T07:00"),
            (Wishes(quiet=QuietHours(600, 660)), "2026-03-01T10:30", "2026-03-01T11:00"),
            (Wishes(quiet=QuietHours(600, 660)), "2026-03-01T09:55", "2026-03-01T11:00"),
            (Wishes(quiet=QuietHours(600, 660)), "2026-03-01T10:55", "2026-03-01T11:00"),
            (Wishes(quiet=QuietHours(600, 660)), "2026-03-01T10:20:07.5", "2026-03-01T11:00"),
            (Wishes(digest=Digest.DAILY), "2026-03-01T07:20:07.5", "2026-03-01T08:00"),
            (Wishes(digest=Digest.DAILY), "2026-03-01T07:59", "2026-03-01T08:00"),
            (Wishes(digest=Digest.DAILY), "2026-03-01T08:00", "2026-03-02T08:00"),
            (Wishes(digest=Digest.DAILY, zone="Africa/Cairo"), "2026-03-01T12:00", "2026-03-02T06:00"),
            (Wishes(digest=Digest.WEEKLY), "2026-03-03T12:00", "2026-03-09T08:00"),
            (Wishes(quiet=NIGHT, zone="Europe/Berlin"), "2026-03-29T00:30", "2026-03-29T05:00"),
            (Wishes(digest=Digest.DAILY, zone="Africa/Cairo"), "2026-04-23T21:00", "2026-04-24T05:00"),
        ],
    )
    def test_comes_when_it_disturbs_nobody(self, wish: Wishes, at: str, due: str) -> None:
        def utc(written: str) -> datetime:
            return datetime.fromisoformat(written).replace(tzinfo=UTC)

        assert wish.mail_at(utc(at)) == utc(due)
        assert wish.mail_at(utc(at)).tzinfo is UTC

    def test_comes_soon_after_what_happened(self) -> None:
        assert (Wishes().mail_at(NOW) - NOW).total_seconds() == 300
