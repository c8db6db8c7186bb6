from uuid import UUID

import pytest

from domain.account import AccountRegistered, NotYourAccount, account
from domain.avatar import (
    AVATAR_MAX,
    AVATAR_TYPE,
    AvatarRemoved,
    AvatarSet,
    NotAnAvatar,
    RemoveAvatar,
    SetAvatar,
)
from domain.erasure import AccountErased, EraseAccount
from domain.files import Attachment, Withdrawn
from domain.values import FileId, Role
from tests.domain.examples import CLIENT, FREELANCER, by
from tests.spec import Spec

SPEC = Spec(account)
REGISTERED = AccountRegistered(
    person=CLIENT, email="mona@example.com", username="mona", name="Mona", role=Role.CLIENT
)
FACE = Attachment(FileId(UUID(int=1)), "5f" * 32, 4_000, AVATAR_TYPE)
OTHER = Attachment(FileId(UUID(int=2)), "6f" * 32, 5_000, AVATAR_TYPE)
SHOWN = AvatarSet(person=CLIENT, picture=FACE, before=None)


class TestAvatar:
    def test_is_shown_to_everybody(self) -> None:
        SPEC.given(REGISTERED).when(SetAvatar(picture=FACE, **by(CLIENT))).then(SHOWN)
        assert account.audience(SHOWN, account.initial).public

    def test_takes_the_place_of_the_one_before(self) -> None:
        replaced = AvatarSet(person=CLIENT, picture=OTHER, before=Withdrawn(FACE.file))
        SPEC.given(REGISTERED, SHOWN).when(SetAvatar(picture=OTHER, **by(CLIENT))).then(replaced)

    def test_is_set_and_removed_once(self) -> None:
        removed = AvatarRemoved(person=CLIENT, before=Withdrawn(FACE.file))
        SPEC.given(REGISTERED, SHOWN).when(SetAvatar(picture=FACE, **by(CLIENT))).then()
        SPEC.given(REGISTERED, SHOWN).when(RemoveAvatar(**by(CLIENT))).then(removed)
        SPEC.given(REGISTERED, SHOWN, removed).when(RemoveAvatar(**by(CLIENT))).then()

    def test_is_ones_own_to_change(self) -> None:
        for command in (SetAvatar(picture=FACE, **by(FREELANCER)), RemoveAvatar(**by(FREELANCER))):
            SPEC.given(REGISTERED, SHOWN).when(command).then_refused(NotYourAccount)

    @pytest.mark.parametrize(
        "picture",
        [
            Attachment(FileId(UUID(int=3)), "7f" * 32, AVATAR_MAX + 1, AVATAR_TYPE),
            Attachment(FileId(UUID(int=3)), "7f" * 32, 4_000, "application/pdf"),
        ],
    )
    def test_is_a_small_picture(self, picture: Attachment) -> None:
        SPEC.given(REGISTERED).when(SetAvatar(picture=picture, **by(CLIENT))).then_refused(NotAnAvatar)

    def test_may_be_as_large_as_is_allowed(self) -> None:
        largest = Attachment(FileId(UUID(int=3)), "7f" * 32, AVATAR_MAX, AVATAR_TYPE)
        shown = AvatarSet(person=CLIENT, picture=largest, before=None)
        SPEC.given(REGISTERED).when(SetAvatar(picture=largest, **by(CLIENT))).then(shown)

    def test_goes_with_the_account(self) -> None:
        SPEC.given(REGISTERED, SHOWN).when(EraseAccount(**by(CLIENT))).then(
            AvatarRemoved(person=CLIENT, before=Withdrawn(FACE.file)),
            AccountErased(person=CLIENT, email="mona@example.com", username="mona"),
        )
