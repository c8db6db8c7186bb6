import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "@/ui/button";
import { CommandError, Note } from "@/ui/feedback";
import { Entrance } from "../components/entrance";
import { PasswordField } from "../components/password-field";
import { mailedToken, resetPassword } from "../recover";

/** Where the mailed link leads: a new password, which ends every session. */
export function ResetPasswordPage() {
  const { t } = useTranslation();
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const token = mailedToken();
  const command = useMutation({ mutationFn: resetPassword });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (password !== "") command.mutate({ token, password });
  };
  return (
    <Entrance
      title={t("forgot.title")}
      foot={
        <Link to="/forgot-password" className="font-semibold text-accent underline">
          {t("forgot.again")}
        </Link>
      }
    >
      {command.isSuccess ? (
        <div className="space-y-4">
          <p role="status" className="font-semibold">
            {t("forgot.done")}
          </p>
          <ButtonLink to="/login" look="primary" size="large" className="w-full">
            {t("nav.login")}
          </ButtonLink>
        </div>
      ) : token === "" ? (
        <Note>{t("forgot.incomplete")}</Note>
      ) : (
        <form onSubmit={submit} noValidate className="space-y-4">
          <PasswordField
            label={t("password.new")}
            hint={t("register.password_hint")}
            autoComplete="new-password"
            value={password}
            error={tried && password === "" ? t("form.required") : undefined}
            onChange={(event) => setPassword(event.target.value)}
          />
          <CommandError error={command.error} />
          <Button type="submit" look="primary" size="large" pending={command.isPending} className="w-full">
            {t("forgot.set")}
          </Button>
        </form>
      )}
    </Entrance>
  );
}
