"""Finding people in the directory, and what their tasks say of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.catalogue import Category
from domain.profile import Availability
from domain.values import Currency, FileId, Money, PersonId, Role
from domain.words import searchable
from projections.paging import (
    LAST,
    BadCursor,
    Connection,
    Page,
    checked_limit,
    decode,
    encode,
    page_of,
    select,
)
from projections.people import rate_in
from projections.words import letters

READS = ("directory", "people")


class Sort(StrEnum):
    MOST_DONE = "most_done"
    NEWEST = "newest"
    RATE_LOW = "rate_low"
    RATE_HIGH = "rate_high"


@dataclass(frozen=True)
class Wanted:
    """Whom to look for; None or empty: anybody. Rates in minor units of whatever currency they are in."""

    role: Role | None = None
    q: str = ""
    city: str = ""
    skill: str | None = None
    category: Category | None = None
    currency: Currency | None = None
    min_rate: int | None = None
    max_rate: int | None = None
    availability: Availability | None = None
    verified: bool | None = None


@dataclass(frozen=True)
class PersonCard:
    """`done`: tasks completed as a freelancer. `excerpt` is the beginning of what they say of themselves."""

    id: PersonId
    username: str
    name: str
    avatar: FileId | None
    role: Role
    city: str
    excerpt: str
    skills: Sequence[str]
    hourly_rate: Money | None
    availability: Availability
    verified: bool
    done: int


@dataclass(frozen=True)
class Facts:
    """What a person's tasks say; deleted ones are not `posted`. `hire_rate`: of the tasks whose search for
    somebody has ended, how many in a hundred found one; None while none has."""

    posted: int = 0
    hired: int = 0
    completed: int = 0
    done: int = 0
    hire_rate: int | None = None


NEARLY = "SET LOCAL pg_trgm.word_similarity_threshold = 0.4"

MATCHES = """
SELECT d.*, p.username, p.name, p.avatar, p.role, p.city, left(p.bio, 240) AS excerpt
FROM read.directory d JOIN read.people p USING (person)
WHERE CASE %(role)s WHEN 'client' THEN d.hires WHEN 'freelancer' THEN d.works WHEN 'both' THEN
        d.hires AND d.works ELSE d.hires OR d.works END
  AND (%(q)s = '' OR d.words @@ websearch_to_tsquery('simple', %(q)s) OR %(letters)s <%% d.name_letters)
  AND (%(city)s = '' OR d.city_words = %(city)s)
  AND (%(skill)s::text IS NULL OR d.skills @> ARRAY[%(skill)s])
  AND (%(category)s::text IS NULL OR d.categories @> ARRAY[%(category)s])
  AND (%(currency)s::text IS NULL OR d.rate_currency = %(currency)s)
  AND (%(min_rate)s::bigint IS NULL OR d.rate_minor >= %(min_rate)s)
  AND (%(max_rate)s::bigint IS NULL OR d.rate_minor <= %(max_rate)s)
  AND (%(availability)s::text IS NULL OR d.availability = %(availability)s)
  AND (%(verified)s::boolean IS NULL OR d.verified = %(verified)s)
"""

MOST_DONE = f"""{MATCHES}  AND (d.done, d.position) < (%(value)s, %(position)s)
ORDER BY d.done DESC, d.position DESC LIMIT %(limit)s"""

NEWEST = f"""{MATCHES}  AND d.position < %(position)s
ORDER BY d.position DESC LIMIT %(limit)s"""

RATE_LOW = f"""{MATCHES}  AND (d.rate_minor, d.position) > (%(value)s, %(position)s)
ORDER BY d.rate_minor, d.position LIMIT %(limit)s"""

RATE_HIGH = f"""{MATCHES}  AND (d.rate_minor, d.position) < (%(value)s, %(position)s)
ORDER BY d.rate_minor DESC, d.position DESC LIMIT %(limit)s"""

ORDERS = {
    Sort.MOST_DONE: (MOST_DONE, "done", LAST),
    Sort.NEWEST: (NEWEST, "position", LAST),
    Sort.RATE_LOW: (RATE_LOW, "rate_minor", 0),
    Sort.RATE_HIGH: (RATE_HIGH, "rate_minor", LAST),
}
"""Each sort with the column it goes by and what stands before its first row."""

FACTS = "SELECT posted, hired, unfilled, completed, done FROM read.directory WHERE person = %(person)s"


async def find(
    connection: Connection, wanted: Wanted, sort: Sort, after: str | None, limit: int
) -> Page[PersonCard]:
    """Words are matched whole in name and bio, and nearly (trigrams) in names. Sorted by rate, those who
    state none are left out."""
    sql, column, value = ORDERS[sort]
    position = 0 if sort is Sort.RATE_LOW else LAST
    if after is not None:
        cursor_sort, value, position = decode(after, str, int, int)
        if cursor_sort != sort:
            raise BadCursor()
    words = {"q": searchable(wanted.q.strip()), "letters": letters(wanted.q.strip())}
    words["city"] = searchable(wanted.city.strip())
    values = vars(wanted) | words | {"value": value, "position": position, "limit": checked_limit(limit) + 1}
    async with connection.transaction():
        await connection.execute(NEARLY)
        rows = await select(connection, sql, values, prepare=False)
    return page_of(rows, limit, card_in, lambda row: encode(sort.value, row[column], row["position"]))


async def facts(connection: Connection, person: PersonId) -> Facts:
    rows = await select(connection, FACTS, {"person": person})
    if not rows:
        return Facts()
    row = rows[0]
    ended = row["hired"] + row["unfilled"]
    rate = 100 * row["hired"] // ended if ended else None
    return Facts(row["posted"], row["hired"], row["completed"], row["done"], rate)


def card_in(row: Mapping[str, Any]) -> PersonCard:
    return PersonCard(
        id=row["person"],
        username=row["username"],
        name=row["name"],
        avatar=row["avatar"],
        role=Role(row["role"]),
        city=row["city"],
        excerpt=row["excerpt"],
        skills=row["skills"],
        hourly_rate=rate_in(row),
        availability=Availability(row["availability"]),
        verified=row["verified"],
        done=row["done"],
    )
