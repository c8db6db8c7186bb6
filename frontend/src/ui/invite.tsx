import { UserPlus } from "lucide-react";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Person } from "@/lib/api/types";
import { lazy } from "@/lib/lazy";
import { may, usePerson } from "@/lib/session/use-session";
import { Button } from "./button";

const InviteDialog = lazy(() =>
  import("./invite-dialog").then((module) => ({ default: module.InviteDialog })),
);

interface Props {
  person: Pick<Person, "id" | "name">;
  /** The task to invite to, where it is known. */
  task?: string;
}

/** Asks a freelancer to apply to one of one's own open tasks; for those who hire, about others. */
export function InviteButton({ person, task }: Props) {
  const { t } = useTranslation("choosing");
  const me = usePerson();
  const [open, setOpen] = useState(false);
  if (!me || me.id === person.id || !may(me, "invite_freelancer")) return null;
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-label={t("invite.action_name", { name: person.name })}
      >
        <UserPlus className="size-4" aria-hidden="true" />
        {t("invite.action")}
      </Button>
      <Suspense>
        {open && <InviteDialog person={person} task={task} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
