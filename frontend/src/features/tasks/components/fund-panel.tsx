import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Contract, PaymentMethod } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { formatMoney } from "@/lib/money";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { Note } from "@/ui/feedback";
import { SplitTable } from "@/ui/money";
import { PersonLine } from "@/ui/person-line";
import { SandboxNote } from "@/ui/sandbox-note";
import { Spinner } from "@/ui/spinner";
import { keys } from "../keys";
import { METHODS, pay } from "../pay";

/** How the sandbox says it. */
const DECLINED = "The card was declined.";

/** Paying into escrow. The money counts as held only when the provider has said so. */
export function FundPanel({ contract, task }: { contract: Contract; task: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [method, setMethod] = useState<PaymentMethod>("card_ok");
  const [asking, setAsking] = useState(false);
  const command = useCommand(pay, async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: keys.contract(contract.id) }),
      queries.invalidateQueries({ queryKey: keys.one(task) }),
    ]);
    setAsking(false);
  });
  if (contract.stage === "paying") {
    return (
      <p role="status" className="flex items-center gap-3 rounded-soft bg-sunken px-4 py-3 text-small">
        <Spinner />
        {t("pay.waiting")}
      </p>
    );
  }
  return (
    <div className="space-y-4">
      {contract.failure && (
        <Note tone="held">
          <p className="font-semibold">{t("pay.failed")}</p>
          <p dir="auto">{contract.failure === DECLINED ? t("pay.declined") : contract.failure}</p>
        </Note>
      )}
      <SandboxNote />
      <Methods chosen={method} onChoose={setMethod} />
      <Button look="primary" className="w-full" onClick={() => setAsking(true)}>
        {t("pay.action", { amount: formatMoney(contract.amount) })}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => command.mutate({ contract: contract.id, method })}
        title={t("pay.title")}
        confirm={t("pay.confirm")}
        pending={command.isPending}
        error={command.error}
        undo={t("undo.pay")}
      >
        <p>{t("pay.text")}</p>
        <PersonLine person={contract.freelancer} />
        <SplitTable gross={contract.amount} for="client" />
        <SandboxNote />
      </ConfirmDialog>
    </div>
  );
}

function Methods({ chosen, onChoose }: { chosen: PaymentMethod; onChoose: (method: PaymentMethod) => void }) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-2 text-small font-semibold">{t("pay.method")}</legend>
      <div className="ruled rounded-soft border border-line-strong">
        {METHODS.map((each) => (
          <label
            key={each}
            className="flex min-h-12 cursor-pointer items-center gap-3 px-4 py-2 text-small has-checked:bg-accent-wash"
          >
            <input
              type="radio"
              name={name}
              value={each}
              checked={chosen === each}
              onChange={() => onChoose(each)}
              className="size-4.5 accent-accent"
            />
            {t(`pay.methods.${each}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
