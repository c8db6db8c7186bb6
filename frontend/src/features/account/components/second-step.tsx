import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/lib/api/problem";
import { Button } from "@/ui/button";
import { CommandError } from "@/ui/feedback";
import { takeSecondStep } from "../sign-in";
import { CodeField } from "./code-field";
import { DemoCodes } from "./demo-codes";

interface Props {
  challenge: string;
  onDone: () => void;
  /** Back to the password. */
  onAgain: () => void;
}

/** The second step of signing in: a code of the device, or a recovery code where there is no device. */
export function SecondStep({ challenge, onDone, onAgain }: Props) {
  const { t } = useTranslation("security");
  const [kind, setKind] = useState<"device" | "recovery">("device");
  const [code, setCode] = useState("");
  const command = useMutation({ mutationFn: takeSecondStep, onSuccess: onDone });
  const other = kind === "device" ? "recovery" : "device";
  const over = isProblem(command.error, "challenge_over");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== "") command.mutate({ challenge, code: code.trim() });
  };
  const change = () => {
    setKind(other);
    setCode("");
    command.reset();
  };
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <p role="status" className="text-small text-ink-soft">
        {t("second_step.lead")}
      </p>
      <CodeField kind={kind} value={code} onChange={setCode} />
      {kind === "device" && <DemoCodes />}
      <CommandError error={command.error} />
      {over ? (
        <Button look="primary" size="large" onClick={onAgain} className="w-full">
          {t("second_step.again")}
        </Button>
      ) : (
        <Button type="submit" look="primary" size="large" pending={command.isPending} className="w-full">
          {t("second_step.action")}
        </Button>
      )}
      <div className="flex flex-wrap justify-between gap-2">
        <Button look="quiet" onClick={change}>
          {t(`second_step.with_${other}`)}
        </Button>
        <Button look="quiet" onClick={onAgain}>
          {t("second_step.back")}
        </Button>
      </div>
    </form>
  );
}
