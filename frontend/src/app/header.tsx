import { Link } from "@tanstack/react-router";
import { Bell, MessageCircle, Plus, Search } from "lucide-react";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useUnreadMessages } from "@/features/messages/unread";
import { useUnreadNotifications } from "@/features/notifications/unread";
import { lazy } from "@/lib/lazy";
import { audits, hires, operates, usePerson, works } from "@/lib/session/use-session";
import { ButtonLink } from "@/ui/button";
import { CountLink } from "@/ui/count-link";
import { Logo } from "@/ui/logo";

const NotificationBell = lazy(() =>
  import("@/features/notifications/components/bell").then((module) => ({ default: module.Bell })),
);
const AccountMenu = lazy(() => import("./account-menu").then((module) => ({ default: module.AccountMenu })));

const ITEM =
  "rounded-tight px-2.5 py-2 text-small text-ink-soft transition-colors hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-accent";

export function Header() {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-surface/95 backdrop-blur-sm">
      <div className="container-page flex h-16 items-center gap-2">
        <Link to="/" aria-label={t("nav.home")} className="me-2 rounded-tight py-2 lg:me-5">
          <Logo />
        </Link>
        <nav aria-label={t("nav.main")} className="hidden items-center md:flex">
          <Link to="/tasks" activeOptions={{ exact: true, includeSearch: false }} className={ITEM}>
            {t("nav.browse")}
          </Link>
          <Link to="/categories" className={ITEM}>
            {t("nav.categories")}
          </Link>
          {hires(person) && (
            <Link to="/freelancers" activeOptions={{ includeSearch: false }} className={ITEM}>
              {t("nav.freelancers")}
            </Link>
          )}
          {works(person) && (
            <Link to="/recommendations" className={ITEM}>
              {t("nav.for_you")}
            </Link>
          )}
          {audits(person) && (
            <Link to="/audit" className={ITEM}>
              {t("nav.audit")}
            </Link>
          )}
          {operates(person) && (
            <Link to="/desk" activeOptions={{ includeSearch: false }} className={ITEM}>
              {t("nav.desk")}
            </Link>
          )}
          <Link to="/how-it-works" className={`${ITEM} max-lg:hidden`}>
            {t("nav.how_it_works")}
          </Link>
        </nav>
        <div className="ms-auto flex items-center gap-1">
          <Link
            to="/tasks"
            hash="search"
            aria-label={t("nav.search")}
            className="inline-flex size-10 items-center justify-center rounded-soft text-ink-soft hover:bg-sunken hover:text-ink"
          >
            <Search className="size-5" aria-hidden="true" />
          </Link>
          {person ? <ForPerson mayPost={hires(person)} /> : <ForVisitor />}
        </div>
      </div>
    </header>
  );
}

function ForVisitor() {
  const { t } = useTranslation();
  return (
    <>
      <ButtonLink to="/login" look="quiet">
        {t("nav.login")}
      </ButtonLink>
      <ButtonLink to="/register" look="primary" className="max-sm:hidden">
        {t("nav.register")}
      </ButtonLink>
    </>
  );
}

function ForPerson({ mayPost }: { mayPost: boolean }) {
  const { t } = useTranslation();
  const messages = useUnreadMessages();
  const notifications = useUnreadNotifications();
  return (
    <>
      <CountLink
        to="/messages"
        label={t("nav.messages_count", { count: messages })}
        count={messages}
        className="max-md:hidden"
      >
        <MessageCircle className="size-5" aria-hidden="true" />
      </CountLink>
      <BellLink count={notifications} className="md:hidden" />
      <span className="max-md:hidden">
        <Suspense fallback={<BellLink count={notifications} />}>
          <NotificationBell
            label={t("nav.notifications_count", { count: notifications })}
            count={notifications}
          />
        </Suspense>
      </span>
      {mayPost && (
        <ButtonLink to="/tasks/create" className="mx-1 max-md:hidden">
          <Plus className="size-4" aria-hidden="true" />
          {t("nav.post")}
        </ButtonLink>
      )}
      <Suspense fallback={<span className="size-10" />}>
        <AccountMenu />
      </Suspense>
    </>
  );
}

/** The way to the page itself: on a phone, and until the list that opens in place is here. */
function BellLink({ count, className }: { count: number; className?: string }) {
  const { t } = useTranslation();
  return (
    <CountLink
      to="/notifications"
      label={t("nav.notifications_count", { count })}
      count={count}
      {...(className && { className })}
    >
      <Bell className="size-5" aria-hidden="true" />
    </CountLink>
  );
}
