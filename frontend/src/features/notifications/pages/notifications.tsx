import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { CheckCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Notification } from "@/lib/api/types";
import { itemsOf } from "@/lib/query";
import { dayKey, dayName } from "@/lib/time";
import { Button, ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { useNow } from "@/ui/time";
import { ClearRead } from "../components/clear-read";
import { Narrowing } from "../components/narrowing";
import { Row } from "../components/row";
import { useDelete } from "../delete";
import { type Filters, isNarrowed } from "../filters";
import { listNotifications } from "../list-notifications";
import { useMarkRead, useReadOne } from "../read";

export function NotificationsPage() {
  const { t } = useTranslation("notices");
  const filters = useSearch({ from: "/notifications" });
  const navigate = useNavigate();
  const narrow = (next: Filters) => void navigate({ to: "/notifications", search: next, replace: true });
  const query = useInfiniteQuery(listNotifications(filters));
  const markRead = useMarkRead();
  const items = itemsOf(query.data);
  const newest = items[0]?.id;
  // Reading "up to" one of a narrowed list would read what is not shown.
  const whole = filters.topic === undefined && filters.q === undefined;
  return (
    <Page
      title={t("page.title")}
      narrow
      actions={
        <>
          {whole && newest !== undefined && items.some((each) => !each.read) && (
            <Button onClick={() => markRead(newest)}>
              <CheckCheck className="size-4" aria-hidden="true" />
              {t("page.mark_read")}
            </Button>
          )}
          {items.some((each) => each.read) && <ClearRead />}
          <ButtonLink to="/notifications/preferences" look="quiet">
            {t("page.preferences")}
          </ButtonLink>
        </>
      }
    >
      <Narrowing filters={filters} onChange={narrow} />
      <ListView
        query={query}
        skeleton={
          <Card>
            <SkeletonRows rows={6} />
          </Card>
        }
        empty={<Nothing filters={filters} onAll={() => narrow({})} />}
      >
        {(all) => <Days items={all} />}
      </ListView>
    </Page>
  );
}

function Nothing({ filters, onAll }: { filters: Filters; onAll: () => void }) {
  const { t } = useTranslation("notices");
  return (
    <Card>
      {isNarrowed(filters) ? (
        <Empty title={t("page.none_title")} action={<Button onClick={onAll}>{t("page.show_all")}</Button>}>
          {t("page.none_text")}
        </Empty>
      ) : (
        <Empty title={t("page.empty_title")}>{t("page.empty_text")}</Empty>
      )}
    </Card>
  );
}

function Days({ items }: { items: Notification[] }) {
  const now = useNow();
  const read = useReadOne();
  const remove = useDelete();
  return (
    <div className="space-y-6">
      {byDay(items).map(([day, name, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="mb-2 text-small font-semibold text-ink-soft">
            {dayName(name, now)}
          </h2>
          <Card className="overflow-hidden">
            <ul className="ruled">
              {ofDay.map((each) => (
                <li key={each.id} data-notification="">
                  <Row notification={each} onRead={read} onDelete={remove} />
                </li>
              ))}
            </ul>
          </Card>
        </section>
      ))}
    </div>
  );
}

function byDay(items: Notification[]): Array<[string, Date, Notification[]]> {
  const days = new Map<string, [Date, Notification[]]>();
  for (const each of items) {
    const at = new Date(each.at);
    const ofDay = days.get(dayKey(at));
    if (ofDay) ofDay[1].push(each);
    else days.set(dayKey(at), [at, [each]]);
  }
  return [...days].map(([day, [at, ofDay]]) => [day, at, ofDay]);
}
