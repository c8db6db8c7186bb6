import { useTranslation } from "react-i18next";
import type { ApplicationStatus, TaskStage } from "@/lib/api/types";
import { Badge, type Tone } from "./badge";
import { Path, type Step } from "./path";

const TONE: Record<TaskStage, Tone> = {
  posted: "accent",
  applied: "accent",
  accepted: "held",
  in_progress: "held",
  completed: "released",
  reviewed: "released",
  cancelled: "plain",
};

export const isOpen = (stage: TaskStage): boolean => stage === "posted" || stage === "applied";

/** Whether the deadline still means something. */
export const isUnderWay = (stage: TaskStage): boolean =>
  stage !== "completed" && stage !== "reviewed" && stage !== "cancelled";

export function StageBadge({ stage }: { stage: TaskStage }) {
  const { t } = useTranslation();
  return <Badge tone={TONE[stage]}>{t(`stage.${stage}`)}</Badge>;
}

const WAY: TaskStage[] = ["posted", "applied", "accepted", "in_progress", "completed", "reviewed"];

/** From posted to reviewed, with where the task is now. */
export function StagePath({ stage, reached = "posted" }: { stage: TaskStage; reached?: TaskStage }) {
  const { t } = useTranslation();
  if (stage === "cancelled") {
    const done: Step[] = WAY.slice(0, WAY.indexOf(reached) + 1).map((each) => ({
      label: t(`path.${each}`),
      state: "done",
    }));
    return (
      <Path label={t("path.label")} steps={[...done, { label: t("path.cancelled"), state: "stopped" }]} />
    );
  }
  const here = WAY.indexOf(stage);
  const last = stage === "reviewed";
  const steps = WAY.map((each, index): Step => {
    const state = index < here || (index === here && last) ? "done" : index === here ? "here" : "ahead";
    return { label: t(`path.${each}`), state };
  });
  return <Path label={t("path.label")} steps={steps} />;
}

const STATUS_TONE: Record<ApplicationStatus, Tone> = {
  pending: "accent",
  accepted: "released",
  not_chosen: "plain",
  rejected: "plain",
  withdrawn: "plain",
  expired: "plain",
  cancelled: "plain",
};

export function StatusBadge({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation();
  return <Badge tone={STATUS_TONE[status]}>{t(`application.status.${status}`)}</Badge>;
}
