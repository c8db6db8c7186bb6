import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { usePerson } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError, Note } from "@/ui/feedback";
import { TextArea, TextField } from "@/ui/field";
import { InfoPage, Part } from "../components/info-page";
import { Operator } from "../components/operator";
import { type About, write } from "../get-about";

const LEAST = 20;

export function ContactPage() {
  const { t } = useTranslation("info");
  return (
    <InfoPage title={t("contact.title")} lead={t("contact.lead")}>
      {(about) => (
        <>
          <Letter about={about} />
          {(about.operator || about.email || about.address) && (
            <Part title={t("contact.other")}>
              <Operator about={about} />
            </Part>
          )}
        </>
      )}
    </InfoPage>
  );
}

function Letter({ about }: { about: About }) {
  const { t } = useTranslation("info");
  const person = usePerson();
  const [email, setEmail] = useState("");
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const command = useCommand(write);
  const short = text.trim().length < LEAST;
  const missing = !person && !email.includes("@");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !missing) command.mutate({ email: person ? null : email.trim(), text: text.trim() });
  };
  if (command.isSuccess) {
    return (
      <div role="status">
        <Note tone="accent">{t("contact.sent")}</Note>
        {!about.sends_mail && <p className="mt-2 text-small text-ink-soft">{t("contact.kept_here")}</p>}
      </div>
    );
  }
  return (
    <Panel title={t("contact.text")}>
      <form onSubmit={submit} noValidate className="space-y-4">
        {person ? (
          <p className="text-small text-ink-soft">{t("contact.member")}</p>
        ) : (
          <TextField
            label={t("contact.email")}
            hint={t("contact.email_hint")}
            type="email"
            autoComplete="email"
            dir="ltr"
            maxLength={254}
            value={email}
            error={tried && missing ? t("contact.email_missing") : undefined}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
        <TextArea
          label={t("contact.text")}
          hideLabel
          rows={6}
          maxLength={4_000}
          value={text}
          error={tried && short ? t("contact.short", { count: LEAST }) : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <CommandError error={command.error} />
        <Button type="submit" look="primary" pending={command.isPending}>
          {t("contact.send")}
        </Button>
      </form>
    </Panel>
  );
}
