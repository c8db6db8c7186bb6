import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "@/lib/api.gen";
import { Button } from "@/ui/button";
import { CommandError } from "@/ui/feedback";
import { confirmTwoStep } from "../two-step";
import { CodeField } from "./code-field";
import { CopyButton } from "./copy-button";

interface Props {
  setup: components["schemas"]["SetupView"];
  onCodes: (codes: readonly string[]) => void;
  onCancel: () => void;
}

/** The secret for the device, as a picture and as text, and the first code that shows that it arrived. */
export function TwoStepSetup({ setup, onCodes, onCancel }: Props) {
  const { t } = useTranslation("security");
  const [code, setCode] = useState("");
  const command = useMutation({ mutationFn: confirmTwoStep, onSuccess: ({ codes }) => onCodes(codes) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== "") command.mutate(code.trim());
  };
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <ol className="list-decimal space-y-4 ps-5 text-small">
        <li>{t("setup.app")}</li>
        <li>
          <p>{t("setup.scan")}</p>
          <img
            src={setup.qr}
            alt={t("setup.qr")}
            width={208}
            height={208}
            className="my-3 rounded-soft border border-line bg-white"
          />
          <p>{t("setup.type")}</p>
          <p className="mt-1 flex flex-wrap items-center gap-2">
            <code dir="ltr" className="rounded-tight bg-sunken px-2 py-1 break-all">
              {setup.secret.match(/.{1,4}/g)?.join(" ")}
            </code>
            <CopyButton text={setup.secret} />
          </p>
        </li>
        <li>{t("setup.confirm")}</li>
      </ol>
      <CodeField kind="device" value={code} onChange={setCode} />
      <CommandError error={command.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" pending={command.isPending}>
          {t("setup.action")}
        </Button>
        <Button onClick={onCancel}>{t("setup.cancel")}</Button>
      </div>
    </form>
  );
}
