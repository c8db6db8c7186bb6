"""Machines that are broken in one place each are found out."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    rule,
)

from domain.visibility import Viewer
from entrypoints.realtime.effects import Fetch, Open, Standing
from entrypoints.realtime.entries import ME, Page
from entrypoints.realtime.following import Following
from entrypoints.realtime.replay import Found
from entrypoints.realtime.ring import Ring
from tests.domain.examples import CLIENT
from tests.entrypoints.realtime.sockets import LaggingFeeds, Sockets, now, run
from tests.entrypoints.realtime.world import (
    KINDS,
    TALK_STREAM,
    Violation,
)


class ForgetsWakeUps(Following):
    """Takes a complete page for the end, though something was committed while it was on its way."""

    def take(self, fetch: Fetch, page: Page) -> list[Any]:
        sent = super().take(fetch, page)
        if page.complete:
            fetch.subscription.behind = False
        return sent


class DropsWithoutCredit(Following):
    """What the client has no credit for is forgotten instead of read again."""

    def take(self, fetch: Fetch, page: Page) -> list[Any]:
        sent = super().take(fetch, page)
        subscription = fetch.subscription
        subscription.seen, subscription.behind = max(subscription.seen, page.upto), not page.complete
        return sent


class SendsWithoutCredit(Following):
    @property
    def credit(self) -> int:
        return 1_000


class Resumes(Following):
    by = 0

    def opened(self, asked: Open, found: Standing) -> list[Any]:
        outputs = super().opened(asked, found)
        for subscription in self.by_stream.values():
            if subscription.stream == asked.cursor.s and asked.cursor.offset > 1:
                subscription.cursor += self.by
                subscription.seen = max(0, subscription.seen + self.by)
        return outputs


class ResumesOneLate(Resumes):
    by = 1


class ResumesOneEarly(Resumes):
    by = -1


class ShowsEverything(Following):
    def opened(self, asked: Open, found: Standing) -> list[Any]:
        outputs = super().opened(asked, found)
        for subscription in self.by_stream.values():
            subscription.viewer = Viewer(CLIENT)
        return outputs


class MixesUpReplacedSubscriptions(Following):
    """A page that was asked for by an earlier subscription goes to the one that took its place."""

    def take(self, fetch: Fetch, page: Page) -> list[Any]:
        present = self.by_stream.get(fetch.subscription.stream)
        if present is None:
            return []
        return super().take(Fetch(present, fetch.after, fetch.seen, fetch.limit), page)


class ForgetfulRing(Ring):
    """Answers from memory what memory has lost."""

    def page(self, topic: str, seen: int, limit: int) -> Page | None:
        return super().page(topic, max(seen, self.since), limit)


class BoastingFeeds(LaggingFeeds):
    """Claims to be complete up to the head, while its checkpoint is behind."""

    def _found(self, belongs: Any, after: int, limit: int) -> Found:
        found = super()._found(belongs, after, limit)
        whole = len(found.positions) < limit
        return Found(found.positions, len(self.log.events)) if whole else found


class Forgets(Sockets):
    following = ForgetsWakeUps


class Drops(Sockets):
    following = DropsWithoutCredit


class Overspends(Sockets):
    following = SendsWithoutCredit


class Late(Sockets):
    following = ResumesOneLate


class Early(Sockets):
    following = ResumesOneEarly


class Leaks(Sockets):
    following = ShowsEverything


class MixesUp(Sockets):
    following = MixesUpReplacedSubscriptions


class Remembers(Sockets):
    ring_type = ForgetfulRing


class Boasts(Sockets):
    feeds_type = BoastingFeeds


class JoinsLate(Sockets):
    """Looks first and joins afterwards: what is committed in between wakes nobody."""

    def join(self, topic: str) -> None:
        pass

    def page(self, fetch: Fetch) -> Page:
        page = super().page(fetch)
        self.late = fetch.subscription.topic
        return page

    @rule()
    def join_late(self) -> None:
        if topic := getattr(self, "late", None):
            self.joined.add(topic)


class TellsEarly(Sockets):
    """Passes on what is being written before it is committed; some of it never is."""

    @rule(kind=st.sampled_from(KINDS))
    def roll_back(self, kind: str) -> None:
        self.catch_up()
        if self.ring.position == len(self.log.events):
            self.pass_on(self.log.add(kind))
            self.log.events.pop()


BROKEN = (Drops, Overspends, Late, Early, Leaks, Remembers, Boasts, JoinsLate, TellsEarly)


@pytest.mark.parametrize("broken", BROKEN)
def test_a_machine_that_is_broken_is_found_out(broken: type[Sockets]) -> None:
    with pytest.raises(Violation):
        run(broken, 1_000)


def woken_while_reading(machine: Sockets) -> None:
    """A message is committed after the page was read and before it arrives."""
    machine.begin({TALK_STREAM}, back=0)
    machine.fetch(read=True)
    machine.commit("said", known=True)
    machine.deliver(0)
    machine.teardown()


def replaced_while_reading(machine: Sockets) -> None:
    """The client subscribes anew from an offset that is behind the page on its way."""
    machine.begin({ME}, back=0)
    machine.arrive(10)
    machine.commit("said", known=True)
    machine.fetch(read=True)
    machine.deliver(0)
    machine.commit("said", known=True)
    machine.fetch(read=True)
    machine.subscribe(ME, back=0, from_head=False)
    asked, _ = machine.opening.pop()
    machine.take(machine.connection.opened(asked, now(machine.replay.standing(asked)), machine.time))
    machine.deliver(0)
    machine.teardown()


@pytest.mark.parametrize(
    ("course", "broken"), [(woken_while_reading, Forgets), (replaced_while_reading, MixesUp)]
)
def test_a_rare_course_of_events_breaks_only_the_broken(
    course: Callable[[Sockets], None], broken: type[Sockets]
) -> None:
    course(Sockets())
    with pytest.raises(Violation):
        course(broken())
