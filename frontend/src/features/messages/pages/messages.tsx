import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet, useMatchRoute } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ConversationCard } from "@/lib/api/types";
import { usePerson } from "@/lib/session/use-session";
import { Avatar } from "@/ui/avatar";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { cx } from "@/ui/cx";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { Conversation } from "../components/conversation";
import { listConversations } from "../list-conversations";

/** Two panes where there is room; on a phone the list and the conversation are pages of their own. */
export function MessagesPage() {
  const { t } = useTranslation();
  const match = useMatchRoute();
  const open = match({ to: "/messages/$conversationId" });
  const query = useInfiniteQuery(listConversations);
  return (
    <Page title={t("messages.title")} hiddenHeading className="sm:py-6">
      <Card className="grid h-[calc(100dvh-11rem)] min-h-96 overflow-hidden md:h-[calc(100dvh-8rem)] md:grid-cols-[20rem_minmax(0,1fr)]">
        <section
          aria-label={t("messages.list")}
          className={cx("overflow-y-auto border-line md:border-e", open && "max-md:hidden")}
        >
          <p
            aria-hidden="true"
            className="sticky top-0 z-10 border-b border-line bg-surface px-5 py-4 text-lead font-semibold"
          >
            {t("messages.title")}
          </p>
          <ListView
            query={query}
            skeleton={<SkeletonRows rows={6} />}
            endNote={false}
            empty={
              <Empty
                title={t("messages.empty_title")}
                action={<ButtonLink to="/tasks">{t("nav.browse")}</ButtonLink>}
              >
                {t("messages.empty_text")}
              </Empty>
            }
          >
            {(cards) => (
              <ul className="ruled">
                {byNewest(cards).map((card) => (
                  <CardRow key={card.id} card={card} />
                ))}
              </ul>
            )}
          </ListView>
        </section>
        <div className={cx("min-h-0 min-w-0", !open && "max-md:hidden")}>
          {open ? <Outlet /> : <Empty title={t("messages.choose")} className="h-full justify-center" />}
        </div>
      </Card>
    </Page>
  );
}

function byNewest(cards: ConversationCard[]): ConversationCard[] {
  return [...cards].sort((a, b) => (b.last?.at ?? "").localeCompare(a.last?.at ?? ""));
}

function CardRow({ card }: { card: ConversationCard }) {
  const { t } = useTranslation();
  const me = usePerson()?.id;
  return (
    <li>
      <Link
        to="/messages/$conversationId"
        params={{ conversationId: card.id }}
        className="flex gap-3 px-5 py-3.5 transition-colors hover:bg-paper focus-visible:-outline-offset-2 aria-[current=page]:bg-accent-wash"
      >
        <Avatar name={card.other.name} id={card.other.id} />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-3">
            <span className="truncate font-semibold">
              <bdi>{card.other.name}</bdi>
            </span>
            {card.last && <TimeText at={card.last.at} className="shrink-0 text-fine text-ink-soft" />}
          </span>
          {card.task && (
            <span dir="auto" className="block truncate text-fine text-ink-soft">
              {card.task.title}
            </span>
          )}
          <span className="mt-0.5 flex items-center gap-2 text-small">
            <span
              dir="auto"
              className={cx(
                "min-w-0 flex-1 truncate text-start",
                card.unread > 0 ? "font-semibold" : "text-ink-soft",
              )}
            >
              <LastWords card={card} me={me} />
            </span>
            {card.unread > 0 && (
              <span className="ms-auto min-w-5 rounded-full bg-accent px-1.5 text-center text-fine font-semibold text-accent-ink">
                {card.unread}
                <span className="sr-only"> {t("nav.unread", { count: card.unread })}</span>
              </span>
            )}
          </span>
        </span>
      </Link>
    </li>
  );
}

function LastWords({ card, me }: { card: ConversationCard; me: string | undefined }) {
  const { t } = useTranslation();
  const { t: tt } = useTranslation("talk");
  if (!card.last) return t("messages.none_yet");
  const own = card.last.sender_id === me;
  const words = card.last.text ?? tt("redacted");
  const text = words === "" ? tt("files", { count: card.last.files }) : words;
  return own ? t("messages.you", { text }) : text;
}

const route = getRouteApi("/messages/$conversationId");

export function ConversationPane() {
  const { conversationId } = route.useParams();
  return <Conversation key={conversationId} id={conversationId} />;
}
