import { getRouteApi, Outlet, useMatchRoute } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@/ui/card";
import { cx } from "@/ui/cx";
import { Empty } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { Conversation } from "../components/conversation";
import { Conversations, Found } from "../components/conversation-list";
import { ListHead } from "../components/list-head";

/** Two panes where there is room; on a phone the list and the conversation are pages of their own. */
export function MessagesPage() {
  const { t } = useTranslation();
  const match = useMatchRoute();
  const open = match({ to: "/messages/$conversationId" });
  const [words, setWords] = useState("");
  const [archived, setArchived] = useState(false);
  return (
    <Page title={t("messages.title")} hiddenHeading className="sm:py-6">
      <Card className="grid h-[calc(100dvh-11rem)] min-h-96 overflow-hidden md:h-[calc(100dvh-8rem)] md:grid-cols-[20rem_minmax(0,1fr)]">
        <section
          aria-label={t("messages.list")}
          className={cx("overflow-y-auto border-line md:border-e", open && "max-md:hidden")}
        >
          <ListHead words={words} onWords={setWords} archived={archived} onArchived={setArchived} />
          {words ? <Found words={words} /> : <Conversations key={String(archived)} archived={archived} />}
        </section>
        <div className={cx("min-h-0 min-w-0", !open && "max-md:hidden")}>
          {open ? <Outlet /> : <Empty title={t("messages.choose")} className="h-full justify-center" />}
        </div>
      </Card>
    </Page>
  );
}

const route = getRouteApi("/messages/$conversationId");

export function ConversationPane() {
  const { conversationId } = route.useParams();
  return <Conversation key={conversationId} id={conversationId} />;
}
