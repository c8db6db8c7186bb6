import { Suspense } from "react";
import { lazy } from "@/lib/lazy";
import type { ConversationMenu as OfConversation } from "./conversation-menu";
import type { MessageMenu as OfMessage } from "./message-menu";

const LazyConversationMenu = lazy(() =>
  import("./conversation-menu").then((module) => ({ default: module.ConversationMenu })),
);
const LazyMessageMenu = lazy(() =>
  import("./message-menu").then((module) => ({ default: module.MessageMenu })),
);

/** The menus come after what is read first, and keep their places meanwhile. */
export function ConversationMenu(props: Parameters<typeof OfConversation>[0]) {
  return (
    <Suspense fallback={<span className="ms-auto size-10 shrink-0" />}>
      <LazyConversationMenu {...props} />
    </Suspense>
  );
}

export function MessageMenu(props: Parameters<typeof OfMessage>[0]) {
  return (
    <Suspense fallback={<span className="size-6" />}>
      <LazyMessageMenu {...props} />
    </Suspense>
  );
}
