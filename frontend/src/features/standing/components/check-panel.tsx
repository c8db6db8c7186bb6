import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { usePerson, works } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError } from "@/ui/feedback";
import { TextArea } from "@/ui/field";
import { toast } from "@/ui/toasts";
import { askForCheck } from "../appeal";
import { listMyReports } from "../get-standing";
import { keys } from "../keys";

const LEAST = 20;

/** A freelancer's last step of being verified: an operator looks at where their work can be seen. */
export function CheckPanel({ checked }: { checked: boolean }) {
  const { t } = useTranslation("standing");
  const { data } = useInfiniteQuery(listMyReports);
  const waiting = data?.pages
    .flatMap((page) => page.items)
    .some((each) => each.kind === "verification" && each.outcome === null);
  if (!works(usePerson())) return null;
  return (
    <Panel title={t("check.title")}>
      {checked && <p>{t("check.done")}</p>}
      {!checked && waiting && <p>{t("check.waiting")}</p>}
      {!checked && waiting === false && <CheckForm />}
    </Panel>
  );
}

function CheckForm() {
  const { t } = useTranslation("standing");
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const command = useCommand(askForCheck, () => {
    void queries.invalidateQueries({ queryKey: keys.reports });
    toast(t("check.sent"));
  });
  const short = text.trim().length < LEAST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) command.mutate(text.trim());
  };
  return (
    <form onSubmit={submit} noValidate className="space-y-3">
      <p className="text-ink-soft">{t("check.lead")}</p>
      <TextArea
        label={t("check.text")}
        hint={t("check.hint")}
        rows={3}
        maxLength={4_000}
        value={text}
        error={tried && short ? t("least", { count: LEAST }) : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <CommandError error={command.error} />
      <Button type="submit" pending={command.isPending}>
        {t("check.action")}
      </Button>
    </form>
  );
}
