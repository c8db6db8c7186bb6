import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Badge } from "@/ui/badge";
import type { EventLine } from "../types";
import { Code, count, Moment, ShortId } from "./words";

/** Events: a table where there is room to compare, entries under one another on a phone. */
export function EventList({ events }: { events: EventLine[] }) {
  return (
    <>
      <div className="hidden overflow-x-auto md:block">
        <EventTable events={events} />
      </div>
      <ul className="ruled md:hidden">
        {events.map((event) => (
          <li key={event.position} className="space-y-1 px-5 py-3.5 text-small">
            <div className="flex items-baseline justify-between gap-3">
              <EventLink event={event} />
              <span className="text-ink-soft">{count(event.position)}</span>
            </div>
            <StreamLink event={event} />
            <div className="flex flex-wrap justify-between gap-3 text-fine text-ink-soft">
              <Moment at={event.at} />
              <ShortId id={event.actor} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function EventTable({ events }: { events: EventLine[] }) {
  const { t } = useTranslation("audit");
  return (
    <table className="w-full text-small">
      <thead className="text-fine text-ink-soft">
        <tr className="border-b border-line [&>th]:px-3 [&>th]:py-2.5 [&>th]:font-normal [&>th:first-child]:ps-5 [&>th:last-child]:pe-5">
          <th className="text-end">{t("event.position")}</th>
          <th className="text-start">{t("event.name")}</th>
          <th className="text-start">{t("event.stream")}</th>
          <th className="text-end">{t("event.version")}</th>
          <th className="text-start">{t("event.actor")}</th>
          <th className="text-start">{t("event.at")}</th>
        </tr>
      </thead>
      <tbody className="ruled">
        {events.map((event) => (
          <tr
            key={event.position}
            className="transition-colors hover:bg-paper [&>td]:px-3 [&>td]:py-2.5 [&>td:first-child]:ps-5 [&>td:last-child]:pe-5"
          >
            <td className="text-end text-ink-soft">{count(event.position)}</td>
            <td className="whitespace-nowrap">
              <EventLink event={event} />
            </td>
            <td>
              <StreamLink event={event} />
            </td>
            <td className="text-end">{count(event.version)}</td>
            <td>
              <ShortId id={event.actor} />
            </td>
            <td className="whitespace-nowrap text-ink-soft">
              <Moment at={event.at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function EventLink({ event }: { event: EventLine }) {
  const { t } = useTranslation("audit");
  return (
    <Link
      to="/audit/events/$position"
      params={{ position: String(event.position) }}
      className="font-semibold text-accent hover:underline"
    >
      <Code className="text-small">{event.name}</Code>
      {event.error && (
        <Badge tone="disputed" className="ms-2">
          {t("event.unreadable")}
        </Badge>
      )}
    </Link>
  );
}

function StreamLink({ event }: { event: EventLine }) {
  return (
    <Link
      to="/audit/streams/$stream"
      params={{ stream: event.stream }}
      search={{ version: event.version }}
      className="hover:underline"
    >
      <Code>{event.stream}</Code>
    </Link>
  );
}
