import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { TextArea } from "@/ui/field";
import { toast } from "@/ui/toasts";
import { appeal } from "../appeal";
import { keys } from "../keys";

const LEAST = 20;

/** The one appeal there is: written here, confirmed, and answered by an operator. */
export function AppealForm({ restriction }: { restriction: { case: string } }) {
  const { t } = useTranslation("standing");
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [step, setStep] = useState<"write" | "missing" | "confirm">("write");
  const command = useCommand(appeal, async () => {
    await queries.invalidateQueries({ queryKey: keys.standing });
    toast(t("appeal.sent"));
    setStep("write");
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setStep(text.trim().length < LEAST ? "missing" : "confirm");
  };
  return (
    <form onSubmit={submit} noValidate className="space-y-3 border-t border-line pt-4">
      <TextArea
        label={t("appeal.text")}
        hint={t("appeal.hint")}
        rows={5}
        maxLength={4_000}
        value={text}
        error={step === "missing" ? t("least", { count: LEAST }) : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="primary">
        {t("appeal.action")}
      </Button>
      <ConfirmDialog
        open={step === "confirm"}
        onClose={() => setStep("write")}
        onConfirm={() => command.mutate({ case: restriction.case, text: text.trim() })}
        title={t("appeal.title")}
        confirm={t("appeal.confirm")}
        pending={command.isPending}
        error={command.error}
        undo={t("appeal.once")}
      >
        <p dir="auto" className="whitespace-pre-line">
          {text.trim()}
        </p>
      </ConfirmDialog>
    </form>
  );
}
