import { useTranslation } from "react-i18next";
import type { Task } from "@/lib/api/types";
import { Panel } from "@/ui/card";
import { InviteButton } from "@/ui/invite";
import { isOpen } from "@/ui/stage";
import { SuitedList } from "@/ui/suited-list";

const SHOWN = 4;

/** For the client of a task, while it looks for somebody: who would suit it. */
export function SuitedPeople({ task }: { task: Task }) {
  const { t } = useTranslation("people");
  if (!isOpen(task.stage) || task.accepted) return null;
  return (
    <Panel title={t("suited.panel")}>
      <SuitedList
        task={task.id}
        limit={SHOWN}
        action={(person) => <InviteButton person={person} task={task.id} />}
      />
    </Panel>
  );
}
