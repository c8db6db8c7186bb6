import { Link, type LinkProps } from "@tanstack/react-router";
import { Bell, BriefcaseBusiness, House, type LucideIcon, MessageCircle, UserRound } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useUnreadMessages } from "@/features/messages/unread";
import { useUnreadNotifications } from "@/features/notifications/unread";
import { usePerson } from "@/lib/session/use-session";
import { CountBubble } from "@/ui/count-link";

/** The phone's navigation, within the thumb's reach. */
export function TabBar() {
  const person = usePerson();
  return person ? <Tabs /> : null;
}

function Tabs() {
  const { t } = useTranslation();
  const messages = useUnreadMessages();
  const notifications = useUnreadNotifications();
  return (
    <nav
      aria-label={t("nav.tabs")}
      className="fixed inset-x-0 bottom-0 z-30 grid grid-cols-5 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <Tab to="/dashboard" icon={House} label={t("tab.home")} />
      <Tab to="/tasks" icon={BriefcaseBusiness} label={t("tab.tasks")} />
      <Tab to="/messages" icon={MessageCircle} label={t("tab.messages")} count={messages} />
      <Tab to="/notifications" icon={Bell} label={t("tab.alerts")} count={notifications} />
      <Tab to="/profile" icon={UserRound} label={t("tab.me")} />
    </nav>
  );
}

interface TabProps {
  to: LinkProps["to"];
  icon: LucideIcon;
  label: string;
  count?: number;
}

function Tab({ to, icon: Icon, label, count = 0 }: TabProps) {
  const { t } = useTranslation();
  return (
    <Link
      to={to}
      className="relative flex min-h-14 flex-col items-center justify-center gap-0.5 text-[0.6875rem] text-ink-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent"
    >
      <span className="relative">
        <Icon className="size-5.5" aria-hidden="true" />
        <CountBubble count={count} className="-end-3 -top-1.5" />
      </span>
      {label}
      {count > 0 && <span className="sr-only">{t("nav.unread", { count })}</span>}
    </Link>
  );
}
