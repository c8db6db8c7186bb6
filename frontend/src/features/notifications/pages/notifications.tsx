import { useInfiniteQuery } from "@tanstack/react-query";
import { CheckCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Notification } from "@/lib/api/types";
import { itemsOf } from "@/lib/query";
import { dayKey, dayName } from "@/lib/time";
import { ActivityLine } from "@/ui/activity";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { useNow } from "@/ui/time";
import { listNotifications } from "../list-notifications";
import { useMarkRead } from "../read";

export function NotificationsPage() {
  const { t } = useTranslation();
  const now = useNow();
  const query = useInfiniteQuery(listNotifications);
  const markRead = useMarkRead();
  const items = itemsOf(query.data);
  const newest = items[0]?.id;
  const unread = items.some((each) => !each.read);
  return (
    <Page
      title={t("notifications.title")}
      narrow
      actions={
        newest !== undefined &&
        unread && (
          <Button onClick={() => markRead(newest)}>
            <CheckCheck className="size-4" aria-hidden="true" />
            {t("notifications.mark_read")}
          </Button>
        )
      }
    >
      <ListView
        query={query}
        skeleton={
          <Card>
            <SkeletonRows rows={6} />
          </Card>
        }
        empty={
          <Card>
            <Empty title={t("notifications.empty_title")}>{t("notifications.empty_text")}</Empty>
          </Card>
        }
      >
        {(all) => (
          <div className="space-y-6">
            {byDay(all).map(([day, ofDay]) => (
              <section key={day} aria-label={dayName(new Date(ofDay[0]?.at ?? 0), now)}>
                <h2 className="mb-2 text-small font-semibold text-ink-soft">
                  {dayName(new Date(ofDay[0]?.at ?? 0), now)}
                </h2>
                <Card className="overflow-hidden">
                  <ul className="ruled">
                    {ofDay.map((each) => (
                      <li key={each.id}>
                        <ActivityLine what={each} unread={!each.read}>
                          {!each.read && (
                            <span className="mt-1.5 size-2.5 shrink-0 rounded-full bg-saffron">
                              <span className="sr-only">{t("notifications.unread")}</span>
                            </span>
                          )}
                        </ActivityLine>
                      </li>
                    ))}
                  </ul>
                </Card>
              </section>
            ))}
          </div>
        )}
      </ListView>
    </Page>
  );
}

function byDay(items: Notification[]): Array<[string, Notification[]]> {
  const days = new Map<string, Notification[]>();
  for (const each of items) {
    const day = dayKey(new Date(each.at));
    days.set(day, [...(days.get(day) ?? []), each]);
  }
  return [...days];
}
