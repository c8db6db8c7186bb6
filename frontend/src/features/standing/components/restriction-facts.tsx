import { useTranslation } from "react-i18next";
import { dateAndTime } from "@/lib/time";
import { UserText } from "@/ui/user-text";
import type { Restriction } from "../get-standing";

/** Everything a restriction has to say: rule, scope, reason, evidence, end, who decided, the appeal. */
export function RestrictionFacts({ restriction }: { restriction: Restriction }) {
  const { t } = useTranslation("standing");
  const when = (at: string | null) => (at ? dateAndTime(new Date(at)) : "");
  const facts: [string, string][] = [
    [t("fact.rule"), t(`rule.${restriction.rule}`)],
    [t("fact.scope"), restriction.scopes.map((scope) => t(`scope.${scope}`)).join(" · ")],
    [t("fact.until"), restriction.until ? when(restriction.until) : t("for_good")],
    [t("fact.decided"), `${when(restriction.decided_at)} · ${restriction.decided_by.name}`],
    [t("fact.evidence"), restriction.evidence.map((each) => `#${each}`).join(", ") || t("fact.in_words")],
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
        <Said
          title={t(restriction.reinstated ? "fact.reinstated" : "fact.upheld", {
            date: when(restriction.answered_at),
          })}
        >
          {restriction.answer}
        </Said>
      )}
    </div>
  );
}

function Said({ title, children }: { title: string; children: string }) {
  return (
    <div className="rounded-soft bg-sunken px-4 py-3">
      <h3 className="text-small font-semibold">{title}</h3>
      <UserText className="mt-1 text-small">{children}</UserText>
    </div>
  );
}
