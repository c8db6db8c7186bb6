import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { ChipToggle } from "@/ui/chip";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { ListView } from "@/ui/query-view";
import { AuditPage } from "../components/audit-page";
import { EventList } from "../components/event-list";
import { ExportButton } from "../components/export-button";
import { FilterForm } from "../components/filter-form";
import { listEvents } from "../events";
import { type Filters, inForce } from "../filters";

const route = getRouteApi("/audit");

/** Every event there is, narrowed to what one looks for. */
export function EventsPage() {
  const { t } = useTranslation("audit");
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(listEvents(filters));
  const change = (next: Filters) => void navigate({ search: next, replace: true, resetScroll: false });
  const follows = filters.tail === true;
  return (
    <AuditPage
      title={t("events.title")}
      lead={t("events.lead")}
      actions={
        <>
          <ChipToggle
            pressed={follows}
            className="min-h-10"
            onClick={() => change({ ...filters, tail: follows ? undefined : true, order: undefined })}
          >
            {t("events.tail")}
          </ChipToggle>
          <ExportButton />
        </>
      }
    >
      <Card>
        <FilterForm filters={filters} onChange={change} />
        <section aria-label={t("events.results")} aria-busy={query.isFetching && !follows}>
          {follows && (
            <p role="status" className="border-b border-line bg-accent-wash px-5 py-2 text-small text-accent">
              {t("events.following")}
            </p>
          )}
          <ListView
            query={query}
            skeleton={<SkeletonRows rows={8} />}
            empty={<Nothing narrowed={inForce(filters).length > 0} onClear={() => change({})} />}
          >
            {(events) => <EventList events={events} />}
          </ListView>
        </section>
      </Card>
    </AuditPage>
  );
}

function Nothing({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  const { t } = useTranslation("audit");
  if (!narrowed) return <Empty title={t("events.empty_title")}>{t("events.empty_text")}</Empty>;
  return (
    <Empty
      title={t("events.none_title")}
      action={
        <Button look="primary" onClick={onClear}>
          {t("filter.clear")}
        </Button>
      }
    >
      {t("events.none_text")}
    </Empty>
  );
}
