from domain.notifications import MarkNotificationsRead, NotAPosition, NotificationsRead, notifications
from domain.values import SYSTEM, Currency, Money
from domain.wallet import Credit, Wallet, WalletCredited, wallet
from tests.domain.examples import APPLICATION, CLIENT, FREELANCER, TASK, by
from tests.spec import Spec

CREDITED = WalletCredited(
    person=FREELANCER, application=APPLICATION, task=TASK, amount=Money(169_999, Currency.EGP)
)


def test_what_was_earned_is_credited() -> None:
    command = Credit(
        person=FREELANCER,
        application=APPLICATION,
        task=TASK,
        amount=Money(169_999, Currency.EGP),
        **by(SYSTEM),
    )
    Spec(wallet).given().when(command).then(CREDITED)


def test_each_currency_has_its_own_balance() -> None:
    dollars = WalletCredited(
        person=FREELANCER, application=APPLICATION, task=TASK, amount=Money(5, Currency.USD)
    )
    state = wallet.fold(Wallet(), [CREDITED, dollars, CREDITED])
    assert state.available == {Currency.EGP: 339_998, Currency.USD: 5}


def test_notifications_are_read_forward_only() -> None:
    spec, read = Spec(notifications), NotificationsRead(person=CLIENT, up_to=7)
    spec.given().when(MarkNotificationsRead(up_to=7, **by(CLIENT))).then(read)
    spec.given(read).when(MarkNotificationsRead(up_to=7, **by(CLIENT))).then()
    spec.given(read).when(MarkNotificationsRead(up_to=0, **by(CLIENT))).then_refused(NotAPosition)
