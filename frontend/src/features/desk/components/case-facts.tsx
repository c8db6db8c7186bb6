import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dateAndTime } from "@/lib/time";
import type { Case } from "../cases";

export function CaseFacts({ shown }: { shown: Case }) {
  const { t } = useTranslation("desk");
  const rules = useTranslation("standing").t;
  const rows: [string, ReactNode][] = [
    [t("fact.status"), t(`status.${shown.status}`)],
    [t("fact.kind"), t(`tab.${shown.kind}`)],
    [t("fact.rule"), shown.rule && rules(`rule.${shown.rule}`)],
    [t("fact.about"), shown.about && <Named person={shown.about} />],
    [t("fact.subject"), shown.subject && <SubjectLink kind={shown.subject_kind} id={shown.subject} />],
    [t("fact.reporter"), <Named key="reporter" person={shown.reporter} />],
    [t("fact.email"), shown.email],
    [t("fact.opened"), dateAndTime(new Date(shown.opened_at))],
    [t("fact.operator"), shown.operator?.name],
  ];
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-2 text-small">
      {rows
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="min-w-0 break-words">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Named({ person }: { person: { username: string; name: string } }) {
  const { t } = useTranslation("desk");
  if (!person.username) return t("fact.visitor");
  return (
    <Link to="/users/$username" params={{ username: person.username }} className="underline">
      {person.name}
    </Link>
  );
}

/** What can be opened where it stands; a message cannot, and of a profile and a work the person is named. */
function SubjectLink({ kind, id }: { kind: Case["subject_kind"]; id: string }) {
  const { t } = useTranslation("desk");
  if (kind === "offer") {
    return (
      <Link to="/offers/$offerId" params={{ offerId: id }} className="underline">
        {t("subject.offer")}
      </Link>
    );
  }
  if (kind !== "task" && kind !== "review") return kind && t(`subject.${kind}`);
  return (
    <Link to="/tasks/$taskId" params={{ taskId: id }} className="underline">
      {t("subject.task")}
    </Link>
  );
}
