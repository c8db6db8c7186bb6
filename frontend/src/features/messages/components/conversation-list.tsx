import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ConversationCard } from "@/lib/api/types";
import type { components } from "@/lib/api.gen";
import { usePerson } from "@/lib/session/use-session";
import { Avatar } from "@/ui/avatar";
import { ButtonLink } from "@/ui/button";
import { cx } from "@/ui/cx";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { OneLine } from "@/ui/one-line";
import { ListView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { listArchived, listConversations, searchMessages } from "../list-conversations";

const ROW =
  "flex gap-3 px-5 py-3.5 transition-colors hover:bg-paper focus-visible:-outline-offset-2 aria-[current=page]:bg-accent-wash";

export function Conversations({ archived }: { archived: boolean }) {
  const { t } = useTranslation();
  const { t: tt } = useTranslation("talk");
  const query = useInfiniteQuery(archived ? listArchived : listConversations);
  const empty = archived ? (
    <Empty title={tt("archive_empty")} />
  ) : (
    <Empty title={t("messages.empty_title")} action={<ButtonLink to="/tasks">{t("nav.browse")}</ButtonLink>}>
      {tt("empty_text")}
    </Empty>
  );
  return (
    <ListView query={query} skeleton={<SkeletonRows rows={6} />} endNote={false} empty={empty}>
      {(cards) => (
        <ul className="ruled">
          {byNewest(cards).map((card) => (
            <CardRow key={card.id} card={card} />
          ))}
        </ul>
      )}
    </ListView>
  );
}

/** Messages that have these words, each leading to its conversation. */
export function Found({ words }: { words: string }) {
  const { t } = useTranslation("talk");
  const query = useInfiniteQuery(searchMessages(words));
  return (
    <ListView
      query={query}
      skeleton={<SkeletonRows rows={4} />}
      endNote={false}
      empty={<Empty title={t("found_none")} />}
    >
      {(hits) => (
        <ul className="ruled" aria-label={t("found", { words })}>
          {hits.map((hit) => (
            <HitRow key={`${hit.conversation} ${hit.number}`} hit={hit} />
          ))}
        </ul>
      )}
    </ListView>
  );
}

function HitRow({ hit }: { hit: components["schemas"]["HitView"] }) {
  return (
    <li>
      <Link to="/messages/$conversationId" params={{ conversationId: hit.conversation }} className={ROW}>
        <Avatar person={hit.other} />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-3">
            <span className="min-w-0 font-semibold">
              <OneLine>{hit.other.name}</OneLine>
            </span>
            <TimeText at={hit.at} className="shrink-0 text-fine text-ink-soft" />
          </span>
          <span dir="auto" className="line-clamp-2 block text-start text-small text-ink-soft">
            {hit.text}
          </span>
        </span>
      </Link>
    </li>
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
      <Link to="/messages/$conversationId" params={{ conversationId: card.id }} className={ROW}>
        <Avatar person={card.other} />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-3">
            <span className="min-w-0 font-semibold">
              <OneLine>{card.other.name}</OneLine>
            </span>
            {card.last && <TimeText at={card.last.at} className="shrink-0 text-fine text-ink-soft" />}
          </span>
          {card.task && (
            <span className="block text-fine text-ink-soft">
              <OneLine>{card.task.title}</OneLine>
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
