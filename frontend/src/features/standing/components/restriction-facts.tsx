import { useTranslation } from "react-i18next";
import { listed } from "@/lib/listed";
import { dateAndTime } from "@/lib/time";
import { UserText } from "@/ui/user-text";
import type { Restriction } from "../get-standing";

/** Everything a restriction has to say: rule, scope, reason, evidence, end, who decided, the appeal. */
export function RestrictionFacts({ restriction }: { restriction: Restriction }) {
  const { t } = useTranslation("standing");
  const when = (at: string | null) => (at ? dateAndTime(new Date(at)) : "");
  const measure = ({ removed, scopes, until, evidence }: Restriction): [string, string][] =>
    removed
      ? [[t(`removed.${removed.kind}`), removed.title]]
      : [
          [t("fact.scope"), scopes.map((scope) => t(`scope.${scope}`)).join(" · ")],
          [t("fact.until"), until ? when(until) : t("for_good")],
          [t("fact.evidence"), listed(evidence.map((each) => `#${each}`)) || t("fact.in_words")],
        ];
  const facts: [string, string][] = [
    [t("fact.rule"), t(`rule.${restriction.rule}`)],
    ...measure(restriction),
    [t("fact.decided"), `${when(restriction.decided_at)} · ${restriction.decided_by.name}`],
    [t("fact.appeal_until"), when(restriction.appeal_until)],
  ];
  return (
    <div className="space-y-4">
      <UserText className="max-w-prose">{restriction.reason}</UserText>
      <dl className="grid gap-x-6 gap-y-2 text-small sm:grid-cols-[max-content_1fr]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {restriction.appeal && (
        <Said title={t("fact.appeal", { date: when(restriction.appealed_at) })}>{restriction.appeal}</Said>
      )}
      {restriction.answer && (
        <Said title={t(`fact.${answered(restriction)}`, { date: when(restriction.answered_at) })}>
          {restriction.answer}
        </Said>
      )}
    </div>
  );
}

function answered({ removed, reinstated }: Restriction) {
  if (removed) return reinstated ? "put_back" : "left_down";
  return reinstated ? "reinstated" : "upheld";
}

function Said({ title, children }: { title: string; children: string }) {
  return (
    <div className="rounded-soft bg-sunken px-4 py-3">
      <h3 className="text-small font-semibold">{title}</h3>
      <UserText className="mt-1 text-small">{children}</UserText>
    </div>
  );
}
