import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { CommandError, Note } from "@/ui/feedback";
import { TextField } from "@/ui/field";
import { Entrance } from "../components/entrance";
import { MailboxLink } from "../components/mailbox-link";
import { forgotPassword } from "../recover";

const looksRight = (email: string) => /^[^@\s]+@[^@\s]+$/.test(email.trim());

/** Asks for a link by mail; what is said is the same whether the address is known or not. */
export function ForgotPasswordPage() {
  const { t } = useTranslation();
  const [email, setEmail] = useState("");
  const [tried, setTried] = useState(false);
  const command = useMutation({ mutationFn: forgotPassword });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (looksRight(email)) command.mutate({ email: email.trim() });
  };
  return (
    <Entrance
      title={t("forgot.title")}
      foot={
        <Link to="/login" className="font-semibold text-accent underline">
          {t("nav.login")}
        </Link>
      }
    >
      {command.isSuccess ? (
        <Note tone="accent">
          <p role="status">{t("forgot.sent")}</p>
          <MailboxLink />
        </Note>
      ) : (
        <form onSubmit={submit} noValidate className="space-y-4">
          <TextField
            label={t("register.email")}
            type="email"
            autoComplete="email"
            dir="ltr"
            value={email}
            error={tried && !looksRight(email) ? t("form.email") : undefined}
            onChange={(event) => setEmail(event.target.value)}
          />
          <CommandError error={command.error} />
          <Button type="submit" look="primary" size="large" pending={command.isPending} className="w-full">
            {t("forgot.action")}
          </Button>
        </form>
      )}
    </Entrance>
  );
}
