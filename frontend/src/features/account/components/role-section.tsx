import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Me } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { session } from "@/lib/session/browser";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError, Note } from "@/ui/feedback";
import { toast } from "@/ui/toasts";
import { keys } from "../keys";
import { saveRole } from "../save";
import { type ChosenRole, isChosenRole, RoleChoice } from "./role-choice";

export function RoleSection({ me }: { me: Me }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [role, setRole] = useState<ChosenRole>(isChosenRole(me.role) ? me.role : "both");
  const command = useCommand(saveRole, async () => {
    // The token names the role: a new one lets the whole page know.
    await session.refresh();
    void queries.invalidateQueries({ queryKey: keys.me });
    toast(t("profile.saved"));
  });
  if (!isChosenRole(me.role)) return <Note>{t("role.given")}</Note>;
  return (
    <Panel title={t("profile.role")}>
      <div className="space-y-4">
        <RoleChoice chosen={role} onChoose={setRole} />
        <CommandError error={command.error} />
        <Button
          look="primary"
          pending={command.isPending}
          disabled={role === me.role}
          onClick={() => command.mutate({ role })}
        >
          {t("action.save")}
        </Button>
      </div>
    </Panel>
  );
}
