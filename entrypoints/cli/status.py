"""Bare `souk`: how it is, and what to do next."""

from dataclasses import dataclass, field
from typing import Any

from entrypoints.cli.output import out, print_json, print_table
from entrypoints.settings import Settings

HEALTHY, UNHEALTHY, NOT_RUNNING = 0, 1, 3
LAG_SECONDS_MAX = 30.0


@dataclass(frozen=True)
class Status:
    """`position` is the log's head; `consumers` and `set_aside` as GET /v1/health tells them."""

    address: str
    database: bool
    web: bool
    missing: list[str] = field(default_factory=list)
    position: int = 0
    consumers: list[dict[str, Any]] = field(default_factory=list)
    set_aside: list[dict[str, Any]] = field(default_factory=list)

    @property
    def behind(self) -> list[str]:
        return [each["name"] for each in self.consumers if each["seconds"] > LAG_SECONDS_MAX]

    @property
    def stalled(self) -> str:
        """Which consumers stand still before which event, and why."""
        return ", ".join(
            f"{each['name']} at {stall['position']} ({stall['error']})"
            for each in self.consumers
            if (stall := each.get("stalled"))
        )

    @property
    def failing(self) -> str:
        """What was due and could not be done, and why."""
        return ", ".join(f"{each['name']} at {each['position']} ({each['error']})" for each in self.set_aside)

    @property
    def next(self) -> str:
        """What to do now."""
        if not self.database and not self.web:
            return "It is not running. Start it: make up"
        if not self.web:
            return "Its database runs but nothing answers here. Look at the logs in SOUK_HOME, or: souk serve"
        if self.missing:
            return f"It cannot serve yet: {', '.join(self.missing)} missing. Look at the logs in SOUK_HOME."
        if self.stalled:
            return f"Stalled: {self.stalled}. Repaired, they go on by themselves. Look at the worker's log."
        if self.failing:
            return (
                f"Due and not done: {self.failing}. Repaired, it goes on by itself. Look at the worker's log."
            )
        if self.behind:
            return f"Behind: {', '.join(self.behind)}. A worker has to run: souk work"
        return f"All is well. Open {self.address}, or look at the log: souk audit events"

    @property
    def code(self) -> int:
        if not self.database and not self.web:
            return NOT_RUNNING
        wrong = self.missing or self.stalled or self.failing or self.behind
        return HEALTHY if self.web and not wrong else UNHEALTHY


def show(json: bool) -> int:
    """Prints it and returns the exit code."""
    status = look(Settings())
    if json:
        print_json({name: getattr(status, name) for name in (*Status.__dataclass_fields__, "next")})
        return status.code
    out.print(f"[bold]Souk[/bold]  {status.address}   log at {status.position}")
    if status.consumers:
        rows = [
            (each["name"], each["position"], each["events"], f"{each['seconds']:.1f}")
            for each in status.consumers
        ]
        print_table(("consumer", "position", "events behind", "seconds behind"), rows)
    out.print(status.next)
    return status.code


def look(settings: Settings) -> Status:
    import httpx

    from entrypoints.cli.database import running

    address = address_of(settings)
    database = running(settings) is not None
    with httpx.Client(base_url=address, timeout=5.0, trust_env=False) as http:
        try:
            ready, health = http.get("/readyz").json(), http.get("/v1/health").json()
            return Status(address, database, True, ready["missing"], health["position"], health["consumers"])
        except (httpx.HTTPError, ValueError, KeyError):
            return Status(address, database, web=False)


def address_of(settings: Settings) -> str:
    """Where it listens: what a running `souk up` has noted, else what the settings say."""
    note = settings.home / "address"
    return note.read_text() if note.exists() else settings.local_url
