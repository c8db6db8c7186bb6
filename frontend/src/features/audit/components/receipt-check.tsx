import { useMutation } from "@tanstack/react-query";
import { BadgeCheck } from "lucide-react";
import { type ChangeEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, got } from "@/lib/api/client";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { TextArea } from "@/ui/field";
import { keysIn, type Proved, prove, storedKeys, storeKeys } from "../proofs";
import { ProofError } from "./proof-error";

/** Checks a receipt, a checkpoint, or that one extends another: here, with nothing sent anywhere. */
export function ReceiptCheck() {
  const { t } = useTranslation("audit");
  const [keys, setKeys] = useState(storedKeys);
  const [text, setText] = useState("");
  const [earlier, setEarlier] = useState("");
  const take = useMutation({
    mutationFn: () => got(api.GET("/v1/audit/checkpoint")),
    onSuccess: (checkpoint) => trust(checkpoint.keys.join("\n")),
  });
  const check = useMutation({ mutationFn: () => prove(text, earlier, keysIn(keys)) });
  const trust = (chosen: string) => {
    setKeys(chosen);
    storeKeys(chosen);
    check.reset();
  };
  const write = (chosen: string) => {
    setText(chosen);
    check.reset();
  };
  return (
    <Panel title={t("receipt.title")}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          check.mutate();
        }}
      >
        <p className="text-small text-ink-soft">{t("receipt.lead")}</p>
        <TextArea
          label={t("receipt.keys")}
          hint={t("receipt.keys_hint")}
          rows={2}
          dir="ltr"
          spellCheck={false}
          value={keys}
          onChange={(event) => trust(event.target.value)}
        />
        <Button size="small" pending={take.isPending} onClick={() => take.mutate()}>
          {t("receipt.take_keys")}
        </Button>
        <ProofError error={take.error} />
        <TextArea
          label={t("receipt.proof")}
          hint={<Opened onOpen={write} />}
          rows={7}
          dir="ltr"
          spellCheck={false}
          required
          value={text}
          onChange={(event) => write(event.target.value)}
        />
        {text.startsWith("old ") && (
          <TextArea
            label={t("receipt.earlier")}
            rows={5}
            dir="ltr"
            spellCheck={false}
            value={earlier}
            onChange={(event) => setEarlier(event.target.value)}
          />
        )}
        <Button type="submit" look="primary" pending={check.isPending}>
          {t("receipt.check")}
        </Button>
        <ProofError error={check.error} />
        {check.data && <Result proved={check.data} />}
      </form>
    </Panel>
  );
}

function Opened({ onOpen }: { onOpen: (text: string) => void }) {
  const { t } = useTranslation("audit");
  const id = useId();
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) onOpen((await file.slice(0, 1 << 20).text()).toString());
  };
  return (
    <span className="flex flex-wrap items-center gap-2">
      <label htmlFor={id}>{t("receipt.open")}</label>
      <input id={id} type="file" onChange={(event) => void open(event)} className="max-w-full text-fine" />
    </span>
  );
}

function Result({ proved }: { proved: Proved }) {
  const { t } = useTranslation("audit");
  const words = {
    receipt: () => t("receipt.good", { ...(proved as Proved & { kind: "receipt" }) }),
    extension: () => t("receipt.extends", { ...(proved as Proved & { kind: "extension" }) }),
    checkpoint: () => t("receipt.checkpoint", { ...(proved as Proved & { kind: "checkpoint" }) }),
  };
  return (
    <div role="status" className="rounded-soft bg-released-wash px-4 py-3 text-released">
      <p className="flex gap-2 font-semibold">
        <BadgeCheck className="size-6 shrink-0" aria-hidden="true" />
        {words[proved.kind]()}
      </p>
      {proved.kind === "receipt" && (
        <code dir="ltr" className="mt-2 block text-fine break-all">
          {proved.leaf}
        </code>
      )}
    </div>
  );
}
