import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Clock, Eye, MapPin, Users } from "lucide-react";
import { type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Task } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { lazy } from "@/lib/lazy";
import { useFollow } from "@/lib/realtime/browser";
import { usePerson } from "@/lib/session/use-session";
import { dateAndTime } from "@/lib/time";
import { ButtonLink } from "@/ui/button";
import { Card, Panel } from "@/ui/card";
import { CategoryIcon } from "@/ui/category-icon";
import { SkillTag } from "@/ui/chip";
import { cx } from "@/ui/cx";
import { Bone, Skeleton } from "@/ui/feedback";
import { AttachedFiles } from "@/ui/files";
import { MoneyText } from "@/ui/money";
import { Page } from "@/ui/page";
import { PageView } from "@/ui/page-view";
import { PersonLine } from "@/ui/person-line";
import { ReportButton } from "@/ui/report";
import { ShareButton } from "@/ui/share";
import { isOpen, StageBadge, StagePath } from "@/ui/stage";
import { TimeText } from "@/ui/time";
import { UserText } from "@/ui/user-text";
import { WriteTo } from "@/ui/write-to";
import { Applications } from "../components/applications";
import { ContractPanel } from "../components/contract-panel";
import { NextStep } from "../components/next-step";
import { OwnerActions } from "../components/owner-actions";
import { Questions } from "../components/questions";
import { SaveButton } from "../components/save-button";
import { getTask } from "../get-task";
import { useViewed } from "../viewed";

const SuitedPeople = lazy(() =>
  import("../components/suited-people").then((module) => ({ default: module.SuitedPeople })),
);
const Happened = lazy(() =>
  import("../components/happened").then((module) => ({ default: module.Happened })),
);

const OWN = "own";
const route = getRouteApi("/tasks/$taskId");

export function TaskPage() {
  const { t } = useTranslation();
  const { taskId } = route.useParams();
  const query = useQuery(getTask(taskId));
  const signedIn = usePerson() !== null;
  useViewed(taskId, signedIn && query.data?.mine === false);
  useFollow(signedIn && query.data ? `task-${taskId}` : null, query.data?.version);
  return (
    <PageView title={t("task.title")} query={query} skeleton={<TaskSkeleton />}>
      {(task) => <TaskView task={task} />}
    </PageView>
  );
}

function TaskView({ task }: { task: Task }) {
  const { t } = useTranslation();
  const contract = task.accepted?.application;
  return (
    <Page
      title={task.title}
      lead={<Facts task={task} />}
      actions={task.mine ? <OwnerActions task={task} /> : <WayDown task={task} />}
    >
      <Card className="mb-6 px-2 py-5 sm:px-5">
        <StagePath stage={task.stage} reached={task.applications > 0 ? "applied" : "posted"} />
      </Card>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 lg:col-start-2">
          <Terms task={task} />
        </div>
        <div
          className={cx(
            "min-w-0 space-y-6 lg:col-start-1 lg:row-span-2 lg:row-start-1",
            contract && "max-lg:order-last",
          )}
        >
          <Panel title={t("task.description")}>
            <UserText className="max-w-prose">{task.description}</UserText>
            <AttachedFiles files={task.files} />
            <Skills skills={task.skills} />
          </Panel>
          {task.mine && <Applications task={task} />}
          <Suspense>{task.mine && <SuitedPeople task={task} />}</Suspense>
          <Questions task={task} />
          <Suspense>
            <Happened task={task.id} />
          </Suspense>
        </div>
        <div className="min-w-0 space-y-6 lg:col-start-2">
          {contract && <ContractPanel task={task} application={contract} />}
          <div id={OWN} className="scroll-mt-20 empty:hidden">
            <NextStep task={task} />
          </div>
          <div className="flex flex-wrap gap-2">
            <SaveButton task={task.id} />
            <ShareButton title={task.title} path={`/tasks/${task.id}`} />
          </div>
          {!task.mine && (
            <Panel title={t("task.client")}>
              <PersonLine person={task.client} />
              {task.my_application && (
                <div className="mt-4">
                  <WriteTo person={task.client} task={task.id} />
                </div>
              )}
              <div className="mt-3 border-t border-line pt-3">
                <ReportButton subject={{ kind: "task", id: task.id }} />
              </div>
            </Panel>
          )}
        </div>
      </div>
    </Page>
  );
}

/** On a phone what one can do stands far below what there is to read. */
function WayDown({ task }: { task: Task }) {
  const { t } = useTranslation();
  if (!isOpen(task.stage)) return null;
  return (
    <ButtonLink to="." hash={OWN} look="primary" className="lg:hidden">
      {t(task.my_application ? "apply.yours" : "apply.title")}
    </ButtonLink>
  );
}

function Facts({ task }: { task: Task }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
      <StageBadge stage={task.stage} />
      <span className="flex items-center gap-1.5">
        <CategoryIcon category={task.category} className="size-4 text-accent" />
        {names.category(task.category)}
      </span>
      <span>
        {t("task.posted")} <TimeText at={task.posted_at} />
      </span>
    </div>
  );
}

function Terms({ task }: { task: Task }) {
  const { t } = useTranslation();
  return (
    <Card className="p-5">
      <p className="text-small text-ink-soft">{t("task.budget")}</p>
      <MoneyText money={task.budget} className="text-title font-semibold" />
      <dl className="mt-4 space-y-2.5 border-t border-line pt-4 text-small">
        <Term icon={<Clock className="size-4" />} label={t("task.deadline")}>
          <TimeText at={task.deadline} />
          <span className="block text-fine font-normal text-ink-soft">
            {dateAndTime(new Date(task.deadline))}
          </span>
        </Term>
        <Term icon={<MapPin className="size-4" />} label={t("task.place")}>
          {task.kind === "digital" ? t("kind.digital") : <bdi>{task.city}</bdi>}
        </Term>
        <Term icon={<Users className="size-4" />} label={t("task.applications_label")}>
          {task.applications}
        </Term>
        <Term icon={<Eye className="size-4" />} label={t("task.views")}>
          {task.views}
        </Term>
      </dl>
    </Card>
  );
}

function Term({ icon, label, children }: { icon: ReactNode; label: string; children: ReactNode }) {
  return (
    <div className="flex items-center gap-2.5">
      <dt className="flex items-center gap-2.5 text-ink-soft">
        <span aria-hidden="true">{icon}</span>
        {label}
      </dt>
      <dd className="ms-auto text-end font-semibold">{children}</dd>
    </div>
  );
}

function Skills({ skills }: { skills: readonly string[] }) {
  const { t } = useTranslation();
  const names = useNames();
  if (skills.length === 0) return null;
  return (
    <ul aria-label={t("task.skills")} className="mt-5 flex flex-wrap gap-1.5">
      {skills.map((skill) => (
        <li key={skill}>
          <SkillTag>{names.skill(skill)}</SkillTag>
        </li>
      ))}
    </ul>
  );
}

function TaskSkeleton() {
  return (
    <Skeleton>
      <div className="space-y-6">
        <Bone className="h-9 w-2/3" />
        <Bone className="h-24 w-full" />
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <Bone className="h-64" />
          <Bone className="h-64" />
        </div>
      </div>
    </Skeleton>
  );
}
