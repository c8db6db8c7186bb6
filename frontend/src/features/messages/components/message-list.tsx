import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { Check, CheckCheck, Clock } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Conversation, Message } from "@/lib/api/types";
import { clock, dayKey, dayName } from "@/lib/time";
import { Button } from "@/ui/button";
import { cx } from "@/ui/cx";
import { AttachedFiles } from "@/ui/files";
import { useNow } from "@/ui/time";
import { UserText } from "@/ui/user-text";
import { type Deliver, discard, type Outgoing, retry } from "../outbox";
import { MessageMenu } from "./menus";

interface Props {
  conversation: Conversation;
  messages: Message[];
  outgoing: Outgoing[];
  deliver: Deliver;
  query: Pick<
    UseInfiniteQueryResult<InfiniteData<{ items: Message[] }>>,
    "hasNextPage" | "isFetchingNextPage" | "fetchNextPage"
  >;
  me: string;
}

export function MessageList({ conversation, messages, outgoing, deliver, query, me }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const { box, scrolled } = useAnchoredScroll(messages, outgoing.length);
  return (
    <section
      ref={box}
      onScroll={scrolled}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t("messages.history")}
      className="flex-1 overflow-y-auto px-4 py-4 focus-visible:-outline-offset-2"
    >
      {query.hasNextPage && (
        <div className="mb-4 text-center">
          <Button size="small" pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t("messages.earlier")}
          </Button>
        </div>
      )}
      {messages.length === 0 && outgoing.length === 0 && (
        <p className="py-10 text-center text-small text-ink-soft">
          {t("messages.first", { name: conversation.other.name })}
        </p>
      )}
      <div role="log">
        <ol className="flex flex-col gap-1">
          {messages.map((message, index) => {
            const day = dayKey(new Date(message.at));
            const before = messages[index - 1];
            const newDay = !before || dayKey(new Date(before.at)) !== day;
            return (
              <li key={message.id} className="flex flex-col">
                {newDay && (
                  <p className="my-3 self-center rounded-full bg-sunken px-3 py-1 text-fine text-ink-soft">
                    {dayName(new Date(message.at), now)}
                  </p>
                )}
                <Bubble
                  mine={message.sender_id === me}
                  message={message}
                  spaced={!newDay && before?.sender_id !== message.sender_id}
                >
                  {clock(new Date(message.at))}
                  <Edited message={message} />
                  {message.sender_id === me && (
                    <ReadMark read={message.number <= conversation.read_by_other} />
                  )}
                  {!message.redacted_at && (
                    <MessageMenu
                      conversation={conversation.id}
                      message={message}
                      other={conversation.other.name}
                      mine={message.sender_id === me}
                      now={now}
                    />
                  )}
                </Bubble>
              </li>
            );
          })}
          {outgoing.map((entry) => (
            <li key={entry.key} className="flex flex-col">
              <Bubble mine faint={entry.state === "sending"} message={entry}>
                {entry.state === "failed" ? (
                  <Failed
                    onRetry={() => void retry(entry.key, deliver)}
                    onDiscard={() => discard(entry.key)}
                  />
                ) : (
                  <>
                    <Clock className="size-3.5" aria-hidden="true" />
                    {t("messages.sending")}
                  </>
                )}
              </Bubble>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

interface BubbleProps {
  mine: boolean;
  message: Pick<Message, "text" | "files"> &
    Partial<Pick<Message, "sender_id" | "redacted_at" | "redacted_by" | "reason">>;
  faint?: boolean;
  spaced?: boolean;
  children: React.ReactNode;
}

function Bubble({ mine, message, faint, spaced, children }: BubbleProps) {
  return (
    <div
      className={cx(
        "flex max-w-[85%] flex-col sm:max-w-[70%]",
        mine ? "items-end self-end" : "items-start self-start",
        spaced && "mt-3",
      )}
    >
      {message.redacted_at && <TakenBack mine={mine} message={message} />}
      {message.text && (
        <UserText
          className={cx(
            "rounded-round px-4 py-2 [overflow-wrap:anywhere]",
            !mine && "rounded-es-tight bg-sunken text-ink",
            mine && "rounded-ee-tight",
            mine && (faint ? "bg-accent-wash text-accent" : "bg-accent text-accent-ink"),
          )}
        >
          {message.text}
        </UserText>
      )}
      <AttachedFiles files={message.files} />
      <div className="mt-0.5 flex items-center gap-1 px-1 text-[0.6875rem] leading-4 text-ink-soft">
        {children}
      </div>
    </div>
  );
}

function TakenBack({ mine, message }: Pick<BubbleProps, "mine" | "message">) {
  const { t } = useTranslation("talk");
  const { reason, redacted_by, sender_id } = message;
  const words = mine ? t("redacted_by_me") : t("redacted");
  return (
    <div className="rounded-round border border-dashed border-line-strong px-4 py-2 text-small text-ink-soft">
      <p className="italic">{redacted_by === sender_id ? words : t("removed")}</p>
      {reason && <p dir="auto">{t("redacted_because", { reason })}</p>}
    </div>
  );
}

function Edited({ message }: { message: Message }) {
  const { t } = useTranslation("talk");
  if (!message.edited_at || message.redacted_at) return null;
  return <span title={clock(new Date(message.edited_at))}>{t("edited")}</span>;
}

function ReadMark({ read }: { read: boolean }) {
  const { t } = useTranslation();
  const Icon = read ? CheckCheck : Check;
  return (
    <>
      <Icon className={cx("size-3.5", read && "text-accent")} aria-hidden="true" />
      <span className="sr-only">{read ? t("messages.read") : t("messages.sent")}</span>
    </>
  );
}

function Failed({ onRetry, onDiscard }: { onRetry: () => void; onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <span role="alert" className="flex items-center gap-2 text-disputed">
      {t("messages.failed")}
      <button type="button" onClick={onRetry} className="min-h-6 font-semibold underline">
        {t("messages.retry")}
      </button>
      <button type="button" onClick={onDiscard} className="min-h-6 underline">
        {t("messages.discard")}
      </button>
    </span>
  );
}

const NEAR_PX = 120;

/** Stays at the newest message for those who are there, and in place for those who read further up. */
function useAnchoredScroll(messages: Message[], outgoing: number) {
  const box = useRef<HTMLElement>(null);
  const atEnd = useRef(true);
  const before = useRef({ first: 0, height: 0 });
  const [first, last] = [messages[0]?.number ?? 0, messages.at(-1)?.number ?? 0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides where to stand
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const earlierCame = before.current.first > first && before.current.first > 0;
    if (earlierCame) element.scrollTop += element.scrollHeight - before.current.height;
    else if (atEnd.current) element.scrollTop = element.scrollHeight;
    before.current = { first, height: element.scrollHeight };
  }, [first, last, outgoing]);
  const scrolled = () => {
    const element = box.current;
    if (element) atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
  };
  return { box, scrolled };
}
