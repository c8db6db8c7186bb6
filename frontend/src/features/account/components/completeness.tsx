import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CircleCheck, CircleDashed } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError } from "@/ui/feedback";
import { finishOnboarding, getOnboarding, ONBOARDING } from "../onboarding";

/** The first steps of an account and how far they are taken; gone once its owner is done with them. */
export function Completeness() {
  const { t } = useTranslation("people");
  const queries = useQueryClient();
  const { data } = useQuery(getOnboarding);
  const finish = useCommand(finishOnboarding, () => queries.invalidateQueries({ queryKey: ONBOARDING }));
  if (!data || data.finished || data.steps.length === 0) return null;
  return (
    <Panel title={t("steps.title")} aside={<span className="text-small">{`${data.complete} %`}</span>}>
      <progress
        className="mb-4 h-2 w-full accent-accent"
        max={100}
        value={data.complete}
        aria-label={t("steps.title")}
      />
      <ul className="grid gap-2 text-small sm:grid-cols-2">
        {data.steps.map(({ step, done }) => (
          <li key={step} className="flex items-center gap-2">
            {done ? (
              <CircleCheck className="size-5 text-released" aria-label={t("steps.done")} />
            ) : (
              <CircleDashed className="size-5 text-ink-soft" aria-label={t("steps.open")} />
            )}
            <Link to="/profile" search={{ tab: TAB[step] }} className="hover:text-accent">
              {t(`step.${step}`)}
            </Link>
          </li>
        ))}
      </ul>
      <CommandError error={finish.error} />
      <Button className="mt-4" size="small" pending={finish.isPending} onClick={() => finish.mutate(null)}>
        {t("steps.finish")}
      </Button>
    </Panel>
  );
}

const TAB = {
  about: undefined,
  city: undefined,
  languages: undefined,
  rate: undefined,
  skills: "skills",
  preferences: "preferences",
} as const;
