import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { CommandError } from "@/ui/feedback";
import { TextField } from "@/ui/field";
import { signIn } from "../sign-in";
import { PasswordField } from "./password-field";
import { SecondStep } from "./second-step";

/** E-mail or username, and password: filled by password managers as well as by hand. */
export function LoginForm({ login, onDone }: { login?: string; onDone: () => void }) {
  const { t } = useTranslation();
  const [tried, setTried] = useState(false);
  const [name, setName] = useState(login ?? "");
  const [password, setPassword] = useState("");
  const [challenge, setChallenge] = useState<string | null>(null);
  const command = useMutation({
    mutationFn: signIn,
    onSuccess: (given) => (given ? setChallenge(given.challenge) : onDone()),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== "" && password !== "") command.mutate({ login: name.trim(), password });
  };
  const again = () => {
    setPassword("");
    setTried(false);
    setChallenge(null);
  };
  if (challenge !== null) return <SecondStep challenge={challenge} onDone={onDone} onAgain={again} />;
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <TextField
        label={t("login.name")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={tried && name.trim() === "" ? t("form.required") : undefined}
      />
      <PasswordField
        label={t("login.password")}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={tried && password === "" ? t("form.required") : undefined}
      />
      <p className="text-end text-small">
        <Link to="/forgot-password" className="text-accent underline">
          {t("login.forgot")}
        </Link>
      </p>
      <CommandError error={command.error} />
      <Button type="submit" look="primary" size="large" pending={command.isPending} className="w-full">
        {t("login.action")}
      </Button>
    </form>
  );
}
