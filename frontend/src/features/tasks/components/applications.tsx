import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Application, Task } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { useCommand } from "@/lib/command";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { SkillTag } from "@/ui/chip";
import { ConfirmDialog } from "@/ui/dialog";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { MoneyText, SplitTable } from "@/ui/money";
import { PersonLine } from "@/ui/person-line";
import { ListView } from "@/ui/query-view";
import { isOpen, StatusBadge } from "@/ui/stage";
import { TimeText } from "@/ui/time";
import { toast } from "@/ui/toasts";
import { UserText } from "@/ui/user-text";
import { WriteTo } from "@/ui/write-to";
import { accept } from "../accept";
import { keys } from "../keys";
import { listApplications } from "../list-applications";
import { Answers } from "./answers";
import { CompareDialog } from "./compare-dialog";
import { RejectDialog } from "./reject-dialog";
import { ShortlistToggle } from "./shortlist-toggle";

/** Who wants to do the task, for the client who chooses. */
export function Applications({ task }: { task: Task }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(listApplications(task.id));
  const choosing = useTranslation("choosing").t;
  const [chosen, setChosen] = useState<Application | null>(null);
  const [declining, setDeclining] = useState<Application | null>(null);
  const [comparing, setComparing] = useState(false);
  const listed = query.data?.pages.flatMap((page) => page.items).filter((each) => each.shortlisted) ?? [];
  return (
    <Panel
      title={t("applications.title")}
      aside={<span className="text-small text-ink-soft">{task.applications}</span>}
      flush
    >
      <ListView
        query={query}
        skeleton={<SkeletonRows rows={3} />}
        empty={
          <Empty title={t(isOpen(task.stage) ? "applications.empty_title" : "applications.none_title")}>
            {isOpen(task.stage) && t("applications.empty_text")}
          </Empty>
        }
      >
        {(applications) => (
          <ul className="ruled">
            {applications.map((application) => (
              <Row
                key={application.id}
                task={task}
                application={application}
                onDecline={application.status === "pending" ? () => setDeclining(application) : undefined}
                onAccept={
                  isOpen(task.stage) && application.status === "pending"
                    ? () => setChosen(application)
                    : undefined
                }
              />
            ))}
          </ul>
        )}
      </ListView>
      {listed.length > 1 && (
        <div className="border-t border-line p-5">
          <Button onClick={() => setComparing(true)}>{choosing("compare.action")}</Button>
        </div>
      )}
      {comparing && (
        <CompareDialog
          applications={listed.slice(0, 4)}
          questions={task.questions}
          onClose={() => setComparing(false)}
        />
      )}
      {declining && (
        <RejectDialog task={task.id} application={declining} onClose={() => setDeclining(null)} />
      )}
      {chosen && <AcceptDialog task={task} application={chosen} onClose={() => setChosen(null)} />}
    </Panel>
  );
}

interface RowProps {
  task: Task;
  application: Application;
  onAccept?: (() => void) | undefined;
  onDecline?: (() => void) | undefined;
}

function Row({ task, application, onAccept, onDecline }: RowProps) {
  const { t } = useTranslation();
  const choosing = useTranslation("choosing").t;
  const names = useNames();
  return (
    <li className="space-y-3 p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <PersonLine person={application.freelancer}>
          <TimeText at={application.submitted_at} />
        </PersonLine>
        <div className="text-end">
          <MoneyText money={application.bid} className="text-lead font-semibold" />
          <p className="text-fine text-ink-soft">{t("apply.days_count", { count: application.days })}</p>
        </div>
      </div>
      <UserText className="max-w-prose text-small">{application.proposal}</UserText>
      <Answers questions={task.questions} answers={application.answers} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap gap-1.5">
          {application.freelancer_skills.slice(0, 8).map((skill) => (
            <SkillTag key={skill}>{names.skill(skill)}</SkillTag>
          ))}
        </div>
        <div className="ms-auto flex flex-wrap items-center justify-end gap-2">
          {application.status === "pending" && <WriteTo person={application.freelancer} task={task.id} />}
          {application.status !== "pending" && <StatusBadge status={application.status} />}
          {onDecline && <ShortlistToggle task={task.id} application={application} />}
          {onDecline && (
            <Button
              size="small"
              onClick={onDecline}
              aria-label={choosing("reject.action_name", { name: application.freelancer.name })}
            >
              {choosing("reject.action")}
            </Button>
          )}
          {onAccept && (
            <Button
              look="primary"
              size="small"
              onClick={onAccept}
              aria-label={t("applications.accept_name", { name: application.freelancer.name })}
            >
              {t("applications.accept")}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

function AcceptDialog({
  task,
  application,
  onClose,
}: {
  task: Task;
  application: Application;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const command = useCommand(accept, async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: keys.one(task.id) }),
      queries.invalidateQueries({ queryKey: keys.applications(task.id) }),
    ]);
    toast(t("applications.accepted_toast", { name: application.freelancer.name }));
    onClose();
  });
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => command.mutate({ task: task.id, application: application.id })}
      title={t("applications.accept_title")}
      confirm={t("applications.accept")}
      pending={command.isPending}
      error={command.error}
      undo={t("undo.accept")}
    >
      <PersonLine person={application.freelancer}>
        {t("apply.days_count", { count: application.days })}
      </PersonLine>
      <SplitTable gross={application.bid} for="client" />
    </ConfirmDialog>
  );
}
