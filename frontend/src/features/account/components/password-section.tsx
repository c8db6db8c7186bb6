import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError } from "@/ui/feedback";
import { toast } from "@/ui/toasts";
import { getMe } from "../get-me";
import { changePassword } from "../recover";
import { PasswordField } from "./password-field";

const NOTHING = { current: "", password: "" };

/** Another password; every other session ends. */
export function PasswordSection() {
  const { t } = useTranslation();
  const { t: security } = useTranslation("security");
  const { data: me } = useQuery(getMe);
  const [wish, setWish] = useState(NOTHING);
  const command = useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      setWish(NOTHING);
      toast(t("password.changed"));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wish.current !== "" && wish.password !== "") command.mutate(wish);
  };
  return (
    <Panel title={t("password.title")}>
      <form onSubmit={submit} noValidate className="space-y-4">
        <PasswordField
          label={t("password.current")}
          autoComplete="current-password"
          value={wish.current}
          onChange={(event) => setWish({ ...wish, current: event.target.value })}
        />
        <PasswordField
          label={t("password.new")}
          hint={me?.two_step ? security("password.hint") : t("register.password_hint")}
          autoComplete="new-password"
          value={wish.password}
          onChange={(event) => setWish({ ...wish, password: event.target.value })}
        />
        <CommandError error={command.error} />
        <Button type="submit" look="primary" pending={command.isPending}>
          {t("password.action")}
        </Button>
      </form>
    </Panel>
  );
}
