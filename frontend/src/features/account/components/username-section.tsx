import { useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Me } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { session } from "@/lib/session/browser";
import { dateOnly } from "@/lib/time";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError, Note } from "@/ui/feedback";
import { TextField } from "@/ui/field";
import { toast } from "@/ui/toasts";
import { keys } from "../keys";
import { changeUsername } from "../save";

/** Once in 90 days; the name before stays reserved and leads here. */
export function UsernameSection({ me }: { me: Me }) {
  const { t } = useTranslation("people");
  const { t: say } = useTranslation();
  const queries = useQueryClient();
  const command = useCommand(changeUsername, async () => {
    await session.refresh();
    void queries.invalidateQueries({ queryKey: keys.me });
    toast(say("profile.saved"));
  });
  const free = me.username_free_at === null || new Date(me.username_free_at) <= new Date();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    command.mutate({ username: String(new FormData(event.currentTarget).get("username") ?? "") });
  };
  return (
    <Panel title={t("username.title")}>
      {free || me.username_free_at === null ? (
        <form onSubmit={submit} className="space-y-4" key={me.username}>
          <TextField
            label={t("username.label")}
            hint={t("username.hint")}
            name="username"
            defaultValue={me.username}
            pattern="[a-z][a-z0-9_]{2,29}"
            maxLength={30}
            dir="ltr"
            autoComplete="username"
            required
          />
          <CommandError error={command.error} />
          <Button type="submit" pending={command.isPending}>
            {t("username.change")}
          </Button>
        </form>
      ) : (
        <Note>{t("username.later", { date: dateOnly(new Date(me.username_free_at)) })}</Note>
      )}
    </Panel>
  );
}
