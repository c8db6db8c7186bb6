import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { usePerson } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError, SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { QueryView } from "@/ui/query-view";
import { UserText } from "@/ui/user-text";
import { type Case, closeCase, getCase, keys, takeCase } from "../cases";
import { AppealPanel } from "../components/appeal-panel";
import { CaseFacts } from "../components/case-facts";
import { DecisionForm } from "../components/decision-form";
import { Excerpt } from "../components/excerpt";
import { Notes } from "../components/notes";

const route = getRouteApi("/desk/cases/$caseId");

export function CasePage() {
  const { t } = useTranslation("desk");
  const { caseId } = route.useParams();
  const query = useQuery(getCase(caseId));
  return (
    <Page
      title={t("case.title")}
      lead={
        <Link to="/desk" className="text-small underline">
          {t("case.back")}
        </Link>
      }
    >
      <QueryView query={query} skeleton={<SkeletonRows rows={6} />}>
        {(shown) => <CaseView shown={shown} />}
      </QueryView>
    </Page>
  );
}

function CaseView({ shown }: { shown: Case }) {
  const { t } = useTranslation("desk");
  const mine = usePerson()?.id === shown.operator?.id;
  const open = shown.status === "open" || shown.status === "taken";
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="space-y-6">
        <Panel title={t("case.said")}>
          <UserText>{shown.text}</UserText>
        </Panel>
        {shown.excerpt && <Excerpt excerpt={shown.excerpt} />}
        {shown.reason && (
          <Panel title={t("case.decision")}>
            <p className="font-semibold">{shown.outcome && t(`outcome.${shown.outcome}`)}</p>
            <UserText>{shown.reason}</UserText>
          </Panel>
        )}
        {shown.about && shown.restrictions.length > 0 && (
          <AppealPanel person={shown.about.id} caseId={shown.id} restrictions={shown.restrictions} />
        )}
        <Notes shown={shown} />
      </div>
      <div className="space-y-6">
        <Panel title={t("case.facts")}>
          <CaseFacts shown={shown} />
        </Panel>
        <Steps shown={shown} mine={mine} />
        {open && mine && <DecisionForm key={shown.id} shown={shown} />}
      </div>
    </div>
  );
}

function Steps({ shown, mine }: { shown: Case; mine: boolean }) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: keys.all });
  const take = useCommand(takeCase, refresh);
  const close = useCommand(closeCase, refresh);
  const open = shown.status === "open" || shown.status === "taken";
  return (
    <>
      <CommandError error={take.error ?? close.error} />
      {open && !mine && (
        <Button look="primary" pending={take.isPending} onClick={() => take.mutate(shown.id)}>
          {t(shown.operator ? "case.take_over" : "case.take")}
        </Button>
      )}
      {shown.status === "decided" && (
        <Button pending={close.isPending} onClick={() => close.mutate(shown.id)}>
          {t("case.close")}
        </Button>
      )}
    </>
  );
}
