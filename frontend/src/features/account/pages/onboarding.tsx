import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { CircleCheck, CircleDashed } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Me } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { finishOnboarding, getOnboarding, ONBOARDING } from "@/lib/onboarding";
import { hires, works } from "@/lib/session/use-session";
import { Button, ButtonLink } from "@/ui/button";
import { cx } from "@/ui/cx";
import { CommandError, SkeletonRows } from "@/ui/feedback";
import { Meter } from "@/ui/meter";
import { Page } from "@/ui/page";
import { QueryView } from "@/ui/query-view";
import { AvatarSection } from "../components/avatar-section";
import { PreferencesSection } from "../components/preferences-section";
import { ProfileSection } from "../components/profile-section";
import { SkillsSection } from "../components/skills-section";
import { WorkFacts } from "../components/work-facts";
import { getMe } from "../get-me";
import { type Onboarding, type Stage, stagesOf } from "../stages";

const route = getRouteApi("/onboarding");

/** The first steps one after the other: each can be left out, and all of them taken up again later. */
export function OnboardingPage() {
  const { t } = useTranslation("people");
  const steps = useQuery(getOnboarding);
  const me = useQuery(getMe);
  return (
    <Page title={t("onboarding.title")} lead={t("onboarding.lead")} narrow>
      <QueryView query={steps} skeleton={<SkeletonRows rows={6} />}>
        {(onboarding) => (
          <QueryView query={me} skeleton={<SkeletonRows rows={6} />}>
            {(person) => <Stages me={person} onboarding={onboarding} />}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}

function Stages({ me, onboarding }: { me: Me; onboarding: Onboarding }) {
  const { t } = useTranslation("people");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { step } = route.useSearch();
  const stages = stagesOf(onboarding);
  const at = Math.max(
    0,
    stages.findIndex(({ id, done }) => (step === undefined ? !done : id === step)),
  );
  const [stage, following] = [stages[at], stages[at + 1]];
  const away = hires(me) ? "/dashboard" : "/recommendations";
  const finish = useCommand(finishOnboarding, () => {
    void queries.invalidateQueries({ queryKey: ONBOARDING });
    void navigate({ to: away });
  });
  const next = () =>
    following ? void navigate({ to: "/onboarding", search: { step: following.id } }) : finish.mutate(null);
  if (!stage) return null;
  return (
    <div className="space-y-6">
      <Meter label={t("steps.title")} percent={onboarding.complete} />
      <Progress stages={stages} at={stage.id} working={works(me)} />
      <Form key={stage.id} stage={stage.id} me={me} onSaved={next} />
      <CommandError error={finish.error} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ButtonLink to={away} look="quiet">
          {t("onboarding.later")}
        </ButtonLink>
        <Button pending={finish.isPending} onClick={next}>
          {!following ? t("onboarding.finish") : stage.done ? t("onboarding.next") : t("onboarding.skip")}
        </Button>
      </div>
    </div>
  );
}

function Progress({ stages, at, working }: { stages: readonly Stage[]; at: string; working: boolean }) {
  const { t } = useTranslation("people");
  return (
    <nav aria-label={t("onboarding.steps")}>
      <ol className="flex flex-wrap gap-2">
        {stages.map(({ id, done }) => (
          <li key={id}>
            <Link
              to="/onboarding"
              search={{ step: id }}
              aria-current={id === at ? "step" : undefined}
              className={cx(
                "flex min-h-9 items-center gap-1.5 rounded-full border px-3 text-small",
                id === at
                  ? "border-accent font-semibold text-accent"
                  : "border-line text-ink-soft hover:text-ink",
              )}
            >
              {done ? (
                <CircleCheck className="size-4 text-released" role="img" aria-label={t("steps.done")} />
              ) : (
                <CircleDashed className="size-4" role="img" aria-label={t("steps.open")} />
              )}
              {id === "facts" && !working ? t("onboarding.languages") : t(`onboarding.${id}`)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Form({ stage, me, onSaved }: { stage: Stage["id"]; me: Me; onSaved: () => void }) {
  switch (stage) {
    case "about":
      return <ProfileSection me={me} onSaved={onSaved} />;
    case "picture":
      return <AvatarSection me={me} onSaved={onSaved} />;
    case "facts":
      return <WorkFacts me={me} onSaved={onSaved} />;
    case "skills":
      return <SkillsSection me={me} onSaved={onSaved} />;
    case "preferences":
      return <PreferencesSection me={me} onSaved={onSaved} />;
  }
}
