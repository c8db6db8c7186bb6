import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CircleDashed } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { finishOnboarding, getOnboarding, ONBOARDING } from "@/lib/onboarding";
import { Button, ButtonLink } from "./button";
import { Panel } from "./card";
import { CommandError } from "./feedback";
import { Meter } from "./meter";

/** How far the first steps are taken, with the way to the next; gone once their owner is done with them. */
export function OnboardingCard() {
  const { t } = useTranslation("people");
  const queries = useQueryClient();
  const { data } = useQuery(getOnboarding);
  const finish = useCommand(finishOnboarding, () => queries.invalidateQueries({ queryKey: ONBOARDING }));
  if (!data || data.finished || data.complete === 100) return null;
  const left = data.steps.filter(({ done }) => !done);
  return (
    <Panel title={t("steps.title")} aside={<span className="text-small">{`${data.complete} %`}</span>}>
      <Meter label={t("steps.title")} percent={data.complete} />
      <p className="mt-3 text-small text-ink-soft">{t("steps.left", { count: left.length })}</p>
      <ul className="mt-2 space-y-1.5 text-small">
        {left.map(({ step }) => (
          <li key={step} className="flex items-center gap-2">
            <CircleDashed className="size-4 shrink-0 text-ink-soft" aria-hidden="true" />
            {t(`step.${step}`)}
          </li>
        ))}
      </ul>
      <CommandError error={finish.error} />
      <div className="mt-4 flex flex-wrap gap-2">
        <ButtonLink to="/onboarding" look="primary" size="small">
          {t("steps.go_on")}
        </ButtonLink>
        <Button look="quiet" size="small" pending={finish.isPending} onClick={() => finish.mutate(null)}>
          {t("steps.finish")}
        </Button>
      </div>
    </Panel>
  );
}
