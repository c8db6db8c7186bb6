"""The promise: whoever changes history is found, and the first event concerned is named."""

from contextlib import suppress
from pathlib import Path
from uuid import UUID

import psycopg
import pytest

from adapters.event_codec import leaf
from adapters.event_log import PostgresEventLog
from adapters.keyring import Keyring
from adapters.postgres.pool import Pool
from adapters.transparency.store import Gap
from adapters.transparency.walk import Finding
from tests.adapters.decisions import ALI
from tests.adapters.transparency.sealing import KEY, OTHER_KEY, Superuser, a_sealer, fill, seal

STREAMS, EACH = 30, 10
EVENTS = STREAMS * EACH
VICTIM = 137

RENUMBER = """
UPDATE log.events SET notification_id = -notification_id WHERE notification_id {these};
UPDATE log.events SET notification_id = -notification_id {by} WHERE notification_id < 0
"""
COPY_OF_VICTIM = f"""
INSERT INTO log.events
SELECT {VICTIM}, 'thing-put-in', 1, topic, state, schema_version, at, actor, public, people, roles,
    command_id, correlation_id, NULL, leaf
FROM log.events WHERE notification_id = {VICTIM + 1}
"""
SWAP = """
UPDATE log.events SET notification_id = -1 WHERE notification_id = {a};
UPDATE log.events SET notification_id = {a} WHERE notification_id = {b};
UPDATE log.events SET notification_id = {b} WHERE notification_id = -1
"""

TAMPERINGS = {
    "a body": (f"UPDATE log.events SET state = state || ' ' WHERE notification_id = {VICTIM}", "altered"),
    "an actor": (
        f"UPDATE log.events SET actor = gen_random_uuid() WHERE notification_id = {VICTIM}",
        "altered",
    ),
    "a time": (
        f"UPDATE log.events SET at = at + interval '1 microsecond' WHERE notification_id = {VICTIM}",
        "altered",
    ),
    "an audience": (f"UPDATE log.events SET public = NOT public WHERE notification_id = {VICTIM}", "altered"),
    "a reader": (
        f"UPDATE log.events SET people = people[1:1] WHERE notification_id = {VICTIM}",
        "altered",
    ),
    "a cause": (f"UPDATE log.events SET causation = 3 WHERE notification_id = {VICTIM}", "altered"),
    "two neighbours swapped": (SWAP.format(a=VICTIM, b=VICTIM + 1), "swapped"),
    "two far apart swapped": (SWAP.format(a=VICTIM, b=VICTIM + 100), "swapped"),
    "one deleted": (f"DELETE FROM log.events WHERE notification_id = {VICTIM}", "missing"),
    "one deleted and the rest moved up": (
        f"DELETE FROM log.events WHERE notification_id = {VICTIM};"
        + RENUMBER.format(these=f"> {VICTIM}", by="- 1"),
        "missing",
    ),
    "one put in": (RENUMBER.format(these=f">= {VICTIM}", by="+ 1") + ";" + COPY_OF_VICTIM, "inserted"),
    "the tail cut off": (f"DELETE FROM log.events WHERE notification_id >= {VICTIM}", "cut off"),
}
UNSEALED = "TRUNCATE log.tiles, log.checkpoints", "TRUNCATE work.consumers"


@pytest.fixture
async def folder(event_log: PostgresEventLog, projector_pool: Pool, tmp_path: Path) -> Path:
    """The copy kept outside of a sealed log."""
    await fill(event_log, STREAMS, EACH)
    assert await seal(a_sealer(projector_pool, tmp_path / "kept")) == EVENTS
    return tmp_path / "kept"


async def test_an_honest_log_gives_no_cause_for_suspicion(superuser: Superuser, folder: Path) -> None:
    report = await superuser.verify(folder)
    assert (report.findings, report.events, report.sealed) == ([], EVENTS, EVENTS)
    assert (report.streams, report.checkpoints) == (STREAMS, 1)


@pytest.mark.parametrize("with_outside", [True, False], ids=["copy kept outside", "database alone"])
@pytest.mark.parametrize("what", TAMPERINGS)
async def test_what_was_changed_is_named(
    superuser: Superuser, folder: Path, tmp_path: Path, what: str, with_outside: bool
) -> None:
    statements, kind = TAMPERINGS[what]
    superuser.run(*statements.split(";"))
    report = await superuser.verify(folder if with_outside else tmp_path / "nothing")
    assert named(report.findings[0]) == (VICTIM, kind)


async def test_an_event_changed_with_its_leaf_and_its_tile_is_named(
    superuser: Superuser, folder: Path
) -> None:
    rewrite(superuser)
    report = await superuser.verify(folder)
    assert named(report.findings[0]) == (VICTIM, "altered")


async def test_a_tree_replaced_as_a_whole_and_signed_with_another_key_is_named(
    superuser: Superuser, folder: Path, projector_pool: Pool, tmp_path: Path
) -> None:
    await forge(superuser, projector_pool, tmp_path / "forger")
    report = await superuser.verify(folder)
    assert named(report.findings[0]) == (VICTIM, "altered")
    assert {each.kind for each in report.findings[1:]} >= {"signature"}


@pytest.mark.parametrize("what", TAMPERINGS)
async def test_what_was_changed_is_named_also_when_it_was_signed_again_with_another_key(
    superuser: Superuser, folder: Path, projector_pool: Pool, tmp_path: Path, what: str
) -> None:
    statements, kind = TAMPERINGS[what]
    superuser.run(*statements.split(";"), *UNSEALED)
    with suppress(Gap):
        await seal(a_sealer(projector_pool, tmp_path / "forger", OTHER_KEY))
    report = await superuser.verify(folder)
    assert named(report.findings[0]) == (VICTIM, kind)


async def test_with_checkpoints_of_ones_own_alone_it_is_known_between_which(
    superuser: Superuser,
    event_log: PostgresEventLog,
    projector_pool: Pool,
    folder: Path,
    tmp_path: Path,
) -> None:
    sealer, notes = a_sealer(projector_pool, folder), [(folder / "checkpoint").read_text()]
    await fill(event_log, 10, EACH, start=STREAMS)
    await seal(sealer)
    notes.append((folder / "checkpoint").read_text())
    rewrite(superuser, EVENTS + 7)
    superuser.run("TRUNCATE log.tiles, log.checkpoints", "TRUNCATE work.consumers")
    await seal(a_sealer(projector_pool, tmp_path / "forger", OTHER_KEY))
    report = await superuser.verify(tmp_path / "nothing", notes)
    told, signature = report.findings
    assert (told.kind, signature.kind) == ("checkpoint", "signature")
    assert (told.position, told.detail) == (
        EVENTS + 1,
        f"one of the events {EVENTS + 1} to {EVENTS + 100} is not as it was signed",
    )


async def test_cut_off_and_signed_again_it_is_missed(
    superuser: Superuser, folder: Path, projector_pool: Pool, tmp_path: Path
) -> None:
    superuser.run(
        f"DELETE FROM log.events WHERE notification_id > {VICTIM - 1}",
        "TRUNCATE log.tiles, log.checkpoints",
        "TRUNCATE work.consumers",
    )
    await seal(a_sealer(projector_pool, tmp_path / "forger", OTHER_KEY))
    report = await superuser.verify(folder)
    assert named(report.findings[0]) == (VICTIM, "cut off")


async def test_a_tile_changed_alone_accuses_the_tree_not_the_event(
    superuser: Superuser, folder: Path
) -> None:
    at = (VICTIM - 1) * 32
    flipped = f"set_byte(hashes, {at}, get_byte(hashes, {at}) # 1)"
    superuser.run(f"UPDATE log.tiles SET hashes = {flipped} WHERE level = 0 AND tile = 0")
    for kept in (folder, folder / "nothing"):
        report = await superuser.verify(kept)
        assert [named(each) for each in report.findings] == [(VICTIM, "tree")]


async def test_a_tree_taken_away_is_missed(superuser: Superuser, folder: Path) -> None:
    superuser.run("TRUNCATE log.tiles, log.checkpoints")
    report = await superuser.verify(folder)
    assert [named(each) for each in report.findings] == [(1, "tree")]


async def test_a_leaf_changed_alone_is_found_beside_a_sound_event(superuser: Superuser, folder: Path) -> None:
    superuser.run(f"UPDATE log.events SET leaf = sha256('x') WHERE notification_id = {VICTIM}")
    assert [named(each) for each in (await superuser.verify(folder)).findings] == [(VICTIM, "leaf")]


async def test_versions_out_of_order_are_found_before_they_are_sealed(
    superuser: Superuser, event_log: PostgresEventLog, folder: Path
) -> None:
    await fill(event_log, 1, 3, start=STREAMS)
    superuser.run(
        "ALTER TABLE log.events DROP CONSTRAINT events_originator_id_originator_version_key",
        f"UPDATE log.events SET originator_version = 9 WHERE notification_id = {EVENTS + 2}",
    )
    report = await superuser.verify(folder)
    assert {named(each) for each in report.findings} == {
        (EVENTS + 2, "leaf"),
        (EVENTS + 2, "version"),
        (EVENTS + 3, "version"),
    }


async def test_everything_still_verifies_after_a_person_was_erased(
    superuser: Superuser, keyring: Keyring, folder: Path
) -> None:
    await keyring.destroy(ALI)
    assert (await superuser.verify(folder)).good


async def test_without_keys_the_roots_are_still_compared(superuser: Superuser, folder: Path) -> None:
    assert (await superuser.verify(folder / "nothing", keys=())).good
    rewrite(superuser)
    assert named((await superuser.verify(folder / "nothing", keys=())).findings[0]) == (1, "checkpoint")


def named(finding: Finding) -> tuple[int, str]:
    return finding.position, finding.kind


def rewrite(superuser: Superuser, position: int = VICTIM) -> None:
    """Another body, with the leaf that belongs to it in the row and in the tree."""
    from adapters.event_log.reading import from_row
    from adapters.event_log.statements import COLUMNS

    superuser.run(f"UPDATE log.events SET actor = '{UUID(int=77)}' WHERE notification_id = {position}")
    with psycopg.connect(superuser.url) as connection:
        row = connection.execute(
            f"SELECT {COLUMNS} FROM log.events WHERE notification_id = {position}".encode()
        ).fetchone()
    assert row is not None
    forged = f"'\\x{leaf(from_row(row).entry).hex()}'::bytea"
    tile, at = divmod(position - 1, 256)
    superuser.run(
        f"UPDATE log.events SET leaf = {forged} WHERE notification_id = {position}",
        f"UPDATE log.tiles SET hashes = overlay(hashes PLACING {forged} FROM {32 * at + 1})"
        f" WHERE level = 0 AND tile = {tile}",
    )


async def forge(superuser: Superuser, pool: Pool, folder: Path) -> None:
    """A new history, and a new tree over it, signed with a key of the forger's own."""
    rewrite(superuser)
    superuser.run(*UNSEALED)
    assert await seal(a_sealer(pool, folder, OTHER_KEY)) == EVENTS
    assert KEY.verifier != OTHER_KEY.verifier
