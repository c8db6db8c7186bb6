import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatMoney, parseAmount } from "@/lib/money";
import { Button, IconButton } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { TextArea, TextField } from "@/ui/field";
import { proposeChange } from "../commands";
import type { Room } from "../reads";
import { useWish } from "../use-wish";

interface Part {
  key: string;
  title: string;
  amount: string;
}

const MILESTONES_MAX = 20;
const newPart = (): Part => ({ key: crypto.randomUUID(), title: "", amount: "" });

export function ChangeDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const { t } = useTranslation("contracts");
  const [text, setText] = useState("");
  const [due, setDue] = useState("");
  const [parts, setParts] = useState<Part[]>([]);
  const command = useWish(proposeChange, t("change.toast"), onClose);
  const sum = parts.reduce((total, each) => total + (parseAmount(each.amount) ?? 0), 0);
  const fits = parts.length === 0 || (parts.length > 1 && sum === room.amount.minor);
  const fixed = room.deliveries.length > 0;
  const confirm = () => {
    if (!fits) return;
    command.mutate({
      id: room.id,
      text: text.trim(),
      due_at: due ? new Date(`${due}T23:59:59`).toISOString() : null,
      milestones: parts.map((each) => ({
        title: each.title.trim(),
        amount_minor: parseAmount(each.amount) ?? 0,
      })),
    });
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={confirm}
      title={t("change.title")}
      confirm={t("change.send")}
      pending={command.isPending}
      error={command.error}
      undo={t("change.undo")}
    >
      <TextArea
        label={t("change.text")}
        rows={4}
        maxLength={5_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <TextField
        label={t("change.due")}
        type="date"
        value={due}
        onChange={(event) => setDue(event.target.value)}
      />
      {!fixed && <Parts parts={parts} onChange={setParts} />}
      {parts.length > 0 && (
        <p
          role="status"
          className={fits ? "text-small text-ink-soft" : "text-small font-semibold text-disputed"}
        >
          {t("change.sum", {
            sum: formatMoney({ minor: sum, currency: room.amount.currency }),
            amount: formatMoney(room.amount),
          })}
        </p>
      )}
    </ConfirmDialog>
  );
}

function Parts({ parts, onChange }: { parts: Part[]; onChange: (parts: Part[]) => void }) {
  const { t } = useTranslation("contracts");
  const legend = useId();
  const set = (key: string, changes: Partial<Part>) =>
    onChange(parts.map((each) => (each.key === key ? { ...each, ...changes } : each)));
  return (
    <fieldset aria-labelledby={legend} className="space-y-3">
      <legend id={legend} className="text-small font-semibold">
        {t("milestones.title")}
      </legend>
      {parts.map((part, index) => (
        <div key={part.key} className="grid grid-cols-[1fr_7rem_2.5rem] items-end gap-2">
          <TextField
            label={t("change.part", { number: index + 1 })}
            maxLength={120}
            value={part.title}
            onChange={(event) => set(part.key, { title: event.target.value })}
          />
          <TextField
            label={t("change.amount")}
            inputMode="decimal"
            value={part.amount}
            onChange={(event) => set(part.key, { amount: event.target.value })}
          />
          <IconButton
            label={t("change.remove", { number: index + 1 })}
            onClick={() => onChange(parts.filter((each) => each.key !== part.key))}
          >
            <X className="size-4" aria-hidden="true" />
          </IconButton>
        </div>
      ))}
      {parts.length < MILESTONES_MAX && (
        <Button
          size="small"
          onClick={() => onChange([...parts, newPart(), ...(parts.length === 0 ? [newPart()] : [])])}
        >
          <Plus className="size-4" aria-hidden="true" />
          {t("change.add")}
        </Button>
      )}
    </fieldset>
  );
}
