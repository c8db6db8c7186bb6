import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/button";
import { Panel } from "@/ui/card";
import { Note, SkeletonRows } from "@/ui/feedback";
import { QueryView } from "@/ui/query-view";
import { AuditPage } from "../components/audit-page";
import { EventCheck } from "../components/event-check";
import { Fields } from "../components/fields";
import { MaskedTexts } from "../components/masked-texts";
import { Code, count, Moment } from "../components/words";
import { getEvent } from "../events";
import { position as readPosition } from "../filters";
import type { EventWhole } from "../types";

const route = getRouteApi("/audit/events/$position");

/** One event whole: what it says, where it comes from, who may see it, and the proof that it is in the log. */
export function EventPage() {
  const { t } = useTranslation("audit");
  const position = readPosition(route.useParams().position) ?? 0;
  const query = useQuery(getEvent(position));
  return (
    <AuditPage
      title={t("event.title", { position: count(position) })}
      actions={
        <>
          {position > 1 && (
            <ButtonLink to="/audit/events/$position" params={{ position: String(position - 1) }}>
              {t("event.before")}
            </ButtonLink>
          )}
          <ButtonLink to="/audit/events/$position" params={{ position: String(position + 1) }}>
            {t("event.after")}
          </ButtonLink>
        </>
      }
    >
      <QueryView query={query} skeleton={<SkeletonRows rows={6} />}>
        {(event) => <Whole event={event} />}
      </QueryView>
    </AuditPage>
  );
}

function Whole({ event }: { event: EventWhole }) {
  const { t } = useTranslation("audit");
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0 space-y-6">
        <Panel title={event.name}>
          {event.fields ? <Fields value={event.fields} /> : <Note tone="held">{event.error}</Note>}
        </Panel>
        <MaskedTexts event={event} />
        <EventCheck key={JSON.stringify(event)} event={event} />
      </div>
      <Panel title={t("event.about")}>
        <dl className="space-y-3 text-small [&_dt]:text-fine [&_dt]:text-ink-soft">
          <Fact label={t("event.stream")}>
            <Link
              to="/audit/streams/$stream"
              params={{ stream: event.stream }}
              search={{ version: event.version }}
              className="text-accent hover:underline"
            >
              <Code>{event.stream}</Code>
            </Link>
          </Fact>
          <Fact label={t("event.version")}>{count(event.version)}</Fact>
          <Fact label={t("event.at")}>
            <Moment at={event.at} />
          </Fact>
          <Fact label={t("event.actor")}>
            <Found label={event.actor} search={{ actor: event.actor }} />
          </Fact>
          {event.command_id && (
            <Fact label={t("event.command")}>
              <Found label={event.command_id} search={{ command: event.command_id }} />
            </Fact>
          )}
          {event.correlation_id && (
            <Fact label={t("event.correlation")}>
              <Found label={event.correlation_id} search={{ correlation: event.correlation_id }} />
            </Fact>
          )}
          {event.causation && (
            <Fact label={t("event.causation")}>
              <Link
                to="/audit/events/$position"
                params={{ position: String(event.causation) }}
                className="text-accent hover:underline"
              >
                {count(event.causation)}
              </Link>
            </Fact>
          )}
          <Fact label={t("event.audience")}>
            {event.public ? t("event.public") : <Audience event={event} />}
          </Fact>
          <Fact label={t("event.schema")}>{count(event.schema_version)}</Fact>
          <Fact label={t("event.leaf")}>
            <Code className="break-all">{event.leaf}</Code>
          </Fact>
        </dl>
      </Panel>
    </div>
  );
}

function Audience({ event }: { event: EventWhole }) {
  const { t } = useTranslation("audit");
  const people = t("event.people", { count: event.people.length });
  return <span>{[people, ...event.roles].join(" · ")}</span>;
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Leads to all events that have this in common. */
function Found({
  label,
  search,
}: {
  label: string;
  search: { actor: string } | { command: string } | { correlation: string };
}) {
  return (
    <Link to="/audit" search={search} className="text-accent hover:underline">
      <Code>{label}</Code>
    </Link>
  );
}
