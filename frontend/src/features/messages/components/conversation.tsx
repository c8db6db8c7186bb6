import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Conversation as Facts } from "@/lib/api/types";
import { useFollow } from "@/lib/realtime/browser";
import { usePerson } from "@/lib/session/use-session";
import { Avatar } from "@/ui/avatar";
import { Button } from "@/ui/button";
import { SkeletonRows } from "@/ui/feedback";
import { OneLine } from "@/ui/one-line";
import { useWindowTitle } from "@/ui/page";
import { QueryView } from "@/ui/query-view";
import { addMessage, inOrder, noteRead, unchanged } from "../cache";
import { unblock } from "../change";
import { getConversation, listMessages } from "../get-conversation";
import { byShown, type Deliver, discard, useOutbox } from "../outbox";
import { markRead, send } from "../send";
import { useChanges } from "../use-changes";
import { Composer } from "./composer";
import { ConversationMenu } from "./menus";
import { MessageList } from "./message-list";

export function Conversation({ id }: { id: string }) {
  const facts = useQuery(getConversation(id));
  const messages = useInfiniteQuery(listMessages(id));
  useFollow(facts.data ? `conversation-${id}` : null, facts.data?.version);
  return (
    <QueryView query={facts} skeleton={<SkeletonRows rows={6} />}>
      {(conversation) => (
        <div className="flex h-full flex-col">
          <Head conversation={conversation} />
          <QueryView query={messages} skeleton={<SkeletonRows rows={5} />}>
            {(data) => <Open conversation={conversation} messages={inOrder(data)} query={messages} />}
          </QueryView>
        </div>
      )}
    </QueryView>
  );
}

function Head({ conversation }: { conversation: Facts }) {
  const { t } = useTranslation();
  useWindowTitle(conversation.other.name);
  return (
    <header className="flex items-center gap-3 border-b border-line px-4 py-3">
      <Link
        to="/messages"
        aria-label={t("messages.back")}
        className="-ms-2 inline-flex size-10 items-center justify-center rounded-soft hover:bg-sunken md:hidden"
      >
        <ArrowLeft className="size-5 rtl:-scale-x-100" aria-hidden="true" />
      </Link>
      <Avatar person={conversation.other} />
      <div className="min-w-0">
        <h2 className="font-semibold">
          <Link
            to="/users/$username"
            params={{ username: conversation.other.username }}
            className="hover:underline"
          >
            <OneLine>{conversation.other.name}</OneLine>
          </Link>
        </h2>
        {conversation.task && (
          <Link
            to="/tasks/$taskId"
            params={{ taskId: conversation.task.id }}
            className="block text-fine text-ink-soft hover:underline"
          >
            <OneLine>{conversation.task.title}</OneLine>
          </Link>
        )}
      </div>
      <ConversationMenu conversation={conversation} />
    </header>
  );
}

interface OpenProps {
  conversation: Facts;
  messages: ReturnType<typeof inOrder>;
  query: Parameters<typeof MessageList>[0]["query"];
}

function Open({ conversation, messages, query }: OpenProps) {
  const queries = useQueryClient();
  const me = usePerson()?.id ?? "";
  const { shown, open } = byShown(useOutbox(conversation.id), messages, me);
  const newest = messages.at(-1)?.number ?? 0;
  useReading(conversation, newest);
  const done = shown.filter((entry) => entry.state === "sent").map((entry) => entry.key);
  useEffect(() => discard(...done));
  const deliver: Deliver = async (entry) => {
    const sent = await send(entry);
    addMessage(queries, entry.conversation, {
      ...unchanged,
      id: sent.id,
      number: sent.number,
      sender_id: me,
      text: entry.text,
      files: entry.files,
      at: entry.at,
    });
  };
  return (
    <>
      <MessageList
        conversation={conversation}
        messages={messages}
        outgoing={open}
        deliver={deliver}
        query={query}
        me={me}
      />
      {conversation.blocked ? (
        <Blocked conversation={conversation} />
      ) : (
        <Composer conversation={conversation.id} newest={newest} deliver={deliver} />
      )}
    </>
  );
}

function Blocked({ conversation: { other } }: { conversation: Facts }) {
  const { t } = useTranslation("talk");
  const change = useChanges();
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line p-4 text-small">
      <p>{t("blocked", { name: other.name })}</p>
      <Button size="small" pending={change.isPending} onClick={() => change.mutate(() => unblock(other.id))}>
        {t("unblock")}
      </Button>
    </div>
  );
}

/** Whoever looks at the newest message has read it; a hidden page reads nothing. */
function useReading(conversation: Facts, newest: number): void {
  const queries = useQueryClient();
  const me = usePerson()?.id ?? "";
  const { id, read_by_me: read } = conversation;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== "visible" || newest <= read) return;
      noteRead(queries, id, me, newest, me);
      markRead(id, newest).catch(() => {}); // asked again with the next message or visit
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [queries, id, me, newest, read]);
}
