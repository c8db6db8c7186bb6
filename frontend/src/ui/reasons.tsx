import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Reason } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { listed } from "@/lib/listed";

interface Props {
  of: { score: number; reasons: readonly Reason[] };
  say: (reason: Reason) => string;
  title: string;
}

/** Why something is in a list: every reason with its points, which add up to its place. */
export function Reasons({ of, say, title }: Props) {
  const { t } = useTranslation();
  return (
    <div className="relative mt-3 rounded-soft bg-accent-wash px-3.5 py-3">
      <p className="flex justify-between text-fine font-semibold text-accent">
        <span>{title}</span>
        <span>{t("for_you.points", { count: of.score })}</span>
      </p>
      <ul className="mt-1.5 space-y-1 text-fine">
        {of.reasons.map((reason) => (
          <li key={reason.kind} className="flex justify-between gap-3">
            <span className="flex gap-1.5">
              <Plus className="mt-0.5 size-3.5 shrink-0 text-accent" aria-hidden="true" />
              {say(reason)}
            </span>
            <span className="shrink-0 text-ink-soft">{reason.points}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In words to us about a task. */
export function useTaskReason(): (reason: Reason) => string {
  const { t } = useTranslation();
  const names = useNames();
  return (reason) => {
    const skills = skillsIn(reason).map(names.skill);
    if (reason.kind === "done" || reason.kind === "available") return "";
    if (reason.kind === "skills" && skills.length > 0)
      return t("for_you.reason.skills_named", { skills: listed(skills) });
    return t(`for_you.reason.${reason.kind}`);
  };
}

/** In words about somebody else. */
export function usePersonReason(): (reason: Reason) => string {
  const { t } = useTranslation("people");
  const names = useNames();
  return (reason) => {
    const { kind, detail } = reason;
    const skills = skillsIn(reason).map(names.skill);
    if (kind === "skills") return t("suits.skills", { skills: listed(skills) });
    if (kind === "done") return t("suits.done", { count: Number(detail.done) });
    return kind === "recent" ? "" : t(`suits.${kind}`);
  };
}

const skillsIn = ({ detail }: Reason): string[] =>
  Array.isArray(detail.shared) ? detail.shared.map(String) : [];
