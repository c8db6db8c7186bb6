import { Lightbulb } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import type { Hint } from "../hints";

interface Props {
  hints: Hint[];
  pending: boolean;
  onGoOn: () => void;
  onChange: () => void;
}

/** Points out, before a task is posted, what looks unfinished; whoever has read it decides. */
export function FormHint({ hints, pending, onGoOn, onChange }: Props) {
  const { t } = useTranslation("drafting");
  return (
    <div
      role="alert"
      className="space-y-2 rounded-soft border border-line-strong bg-accent-wash p-4 text-small"
    >
      <p className="flex items-center gap-2 font-semibold">
        <Lightbulb className="size-4 shrink-0" aria-hidden="true" />
        {t("hint_heading")}
      </p>
      <ul className="space-y-1">
        {hints.map((hint) => (
          <li key={hint}>{t(`hint_${hint}`)}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2 pt-1">
        <Button size="small" look="primary" onClick={onChange}>
          {t("hint_change")}
        </Button>
        <Button size="small" pending={pending} onClick={onGoOn}>
          {t("hint_go_on")}
        </Button>
      </div>
    </div>
  );
}
