import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CURRENCIES, type Currency, parseAmount, plainAmount } from "@/lib/money";
import { SelectField, TextField } from "./field";

type Amount = { minor: number; currency: Currency };

/** An amount that may be left out, as it is typed. `read` gives it, null for none, undefined (and says so at the
 * field) for what is no amount. */
export function useAmount(at: Amount | null) {
  const [typed, setTyped] = useState(at ? plainAmount(at.minor) : "");
  const [currency, setCurrency] = useState<Currency>(at?.currency ?? "EGP");
  const [wrong, setWrong] = useState(false);
  const read = (): Amount | null | undefined => {
    const minor = typed.trim() === "" ? 0 : parseAmount(typed);
    setWrong(minor === null);
    if (minor === null) return undefined;
    return minor > 0 ? { minor, currency } : null;
  };
  return { typed, setTyped, currency, setCurrency, wrong, read };
}

export function AmountField({ label, amount }: { label: string; amount: ReturnType<typeof useAmount> }) {
  const { t } = useTranslation();
  return (
    <div className="grid grid-cols-[1fr_7rem] gap-3">
      <TextField
        label={label}
        optional={t("form.optional")}
        inputMode="decimal"
        autoComplete="off"
        value={amount.typed}
        error={amount.wrong ? t("form.amount") : undefined}
        onChange={(event) => amount.setTyped(event.target.value)}
      />
      <SelectField
        label={t("task_form.currency")}
        value={amount.currency}
        onChange={(event) => amount.setCurrency(event.target.value as Currency)}
      >
        {CURRENCIES.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </SelectField>
    </div>
  );
}
