import { Popover } from "@base-ui/react/popover";
import { useQuery } from "@tanstack/react-query";
import { Bell as Icon } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActivityLine } from "@/ui/activity";
import { Button, ButtonLink } from "@/ui/button";
import { CountBubble } from "@/ui/count-link";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { QueryView } from "@/ui/query-view";
import { latestNotifications } from "../list-notifications";
import { useMarkRead, useReadOne } from "../read";

/** The newest notifications, a press away on every page. */
export function Bell({ label, count }: { label: string; count: number }) {
  const { t } = useTranslation("notices");
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        aria-label={label}
        className="relative inline-flex size-10 items-center justify-center rounded-soft text-ink-soft transition-colors hover:bg-sunken hover:text-ink data-popup-open:bg-sunken data-popup-open:text-ink"
      >
        <Icon className="size-5" aria-hidden="true" />
        <CountBubble count={count} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={8} align="end" className="z-40">
          <Popover.Popup className="flex max-h-[min(36rem,var(--available-height))] w-96 flex-col overflow-hidden rounded-soft border border-line bg-surface text-ink shadow-lifted outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            <Popover.Title className="sr-only">{t("page.latest")}</Popover.Title>
            <Latest onLeave={() => setOpen(false)} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Latest({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation("notices");
  const query = useQuery(latestNotifications);
  const markRead = useMarkRead();
  const readOne = useReadOne();
  const items = query.data?.items ?? [];
  const newest = items[0]?.id;
  return (
    <>
      <div className="min-h-0 overflow-y-auto">
        <QueryView query={query} skeleton={<SkeletonRows rows={4} />}>
          {({ items: latest }) =>
            latest.length === 0 ? (
              <Empty title={t("page.empty_title")}>{t("page.empty_text")}</Empty>
            ) : (
              <ul className="ruled">
                {latest.map((each) => (
                  <li key={each.id}>
                    <ActivityLine
                      what={each}
                      unread={!each.read}
                      onOpen={() => {
                        if (!each.read) readOne(each.id);
                        onLeave();
                      }}
                    >
                      {!each.read && (
                        <span className="mt-1.5 size-2.5 shrink-0 rounded-full bg-saffron">
                          <span className="sr-only">{t("page.unread")}</span>
                        </span>
                      )}
                    </ActivityLine>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </div>
      <div className="flex items-center justify-between gap-2 border-t border-line p-2">
        <ButtonLink to="/notifications" look="quiet" size="small" onClick={onLeave}>
          {t("page.see_all")}
        </ButtonLink>
        {newest !== undefined && items.some((each) => !each.read) && (
          <Button look="quiet" size="small" onClick={() => markRead(newest)}>
            {t("page.mark_read")}
          </Button>
        )}
      </div>
    </>
  );
}
