import { useTranslation } from "react-i18next";
import { dateAndTime } from "@/lib/time";
import { Panel } from "@/ui/card";
import { UserText } from "@/ui/user-text";
import type { Case } from "../cases";

/** What was said when it was reported, as the log has it, whatever it says now. */
export function Excerpt({ excerpt }: { excerpt: NonNullable<Case["excerpt"]> }) {
  const { t } = useTranslation("desk");
  return (
    <Panel
      title={t("case.evidence")}
      aside={
        <span className="text-fine text-ink-soft">
          <code dir="ltr">
            #{excerpt.position} {excerpt.event}
          </code>
        </span>
      }
    >
      <p className="mb-3 text-fine text-ink-soft">{dateAndTime(new Date(excerpt.at))}</p>
      <dl className="space-y-3">
        {Object.entries(excerpt.words).map(([field, words]) => (
          <div key={field}>
            <dt className="text-fine text-ink-soft">
              <code dir="ltr">{field}</code>
            </dt>
            <dd>
              <UserText>{words}</UserText>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
