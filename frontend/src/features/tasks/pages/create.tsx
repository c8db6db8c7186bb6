import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { hires, usePerson } from "@/lib/session/use-session";
import { ButtonLink } from "@/ui/button";
import { CreateTabs } from "@/ui/create-tabs";
import { SkeletonRows } from "@/ui/feedback";
import { OtherRole } from "@/ui/other-role";
import { Page } from "@/ui/page";
import { QueryView } from "@/ui/query-view";
import { NewTask } from "../components/new-task";
import { getDraft } from "../drafts";
import { keys } from "../keys";
import { draftOf, emptyDraft } from "../task-draft";

const route = getRouteApi("/tasks/create");

export function CreateTaskPage() {
  const { t } = useTranslation();
  const { t: say } = useTranslation("drafting");
  const person = usePerson();
  const may = !person || hires(person);
  const drafts = (
    <ButtonLink to="/my-tasks" search={{ stage: "drafts" }} size="small">
      {say("list")}
    </ButtonLink>
  );
  return (
    <Page
      title={t("task_form.create_title")}
      lead={t("task_form.create_lead")}
      actions={may && drafts}
      narrow
    >
      <CreateTabs />
      {may ? <Drafting /> : <OtherRole>{t("task_form.freelancers_only")}</OtherRole>}
    </Page>
  );
}

/** The address names the draft as soon as it is saved, so that a reload finds it; the form stays as it is. */
function Drafting() {
  const { draft } = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const [own, setOwn] = useState<string | null>(null);
  const [form, setForm] = useState(0);
  const kept = useCallback(
    (id: string) => {
      setOwn(id);
      void navigate({ search: { draft: id }, replace: true, resetScroll: false });
    },
    [navigate],
  );
  const other = (id: string) => {
    queries.removeQueries({ queryKey: keys.draft(id) });
    setOwn(null);
    setForm((before) => before + 1);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an address without a draft begins anew
  useEffect(() => {
    if (draft || !own) return;
    setOwn(null);
    setForm((before) => before + 1);
  }, [draft]);
  if (draft && draft !== own) {
    return <Resumed key={`${draft} ${form}`} id={draft} onKept={kept} onShowOther={other} />;
  }
  return <NewTask key={form} draft={emptyDraft()} kept={null} onKept={kept} onShowOther={other} />;
}

interface ResumedProps {
  id: string;
  onKept: (id: string) => void;
  onShowOther: (id: string) => void;
}

function Resumed({ id, onKept, onShowOther }: ResumedProps) {
  const query = useQuery(getDraft(id));
  const keep = useCallback((other: string) => other !== id && onKept(other), [id, onKept]);
  return (
    <QueryView query={query} skeleton={<SkeletonRows rows={5} />}>
      {(stored) => (
        <NewTask
          draft={draftOf(stored)}
          kept={{ id, version: stored.version }}
          onKept={keep}
          onShowOther={onShowOther}
        />
      )}
    </QueryView>
  );
}
