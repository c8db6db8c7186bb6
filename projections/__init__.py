"""Read models: what the log says, in the shapes that pages ask for. Thrown away and rebuilt at will."""

from projections import (
    applications,
    board,
    cases,
    contracts,
    dashboard,
    directory,
    feed,
    files,
    inbox,
    notifications,
    people,
    recommendations,
    restrictions,
    security,
    statistics,
    tasks,
    wallet,
)
from projections.model import Projection

ALL: tuple[Projection, ...] = (
    people.people,
    directory.directory,
    board.board,
    tasks.tasks,
    applications.applications,
    contracts.contracts,
    inbox.inbox,
    notifications.notifications,
    dashboard.dashboard,
    wallet.wallet,
    recommendations.recommendations,
    security.security,
    feed.feed,
    statistics.statistics,
    files.files,
    cases.cases,
    restrictions.restrictions,
)
"""Every read model, in the order they are brought up."""
