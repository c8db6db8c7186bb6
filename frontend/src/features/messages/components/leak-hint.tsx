import { ShieldAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import type { Hint } from "../use-checked";

interface Props {
  hints: Hint[];
  onSend: () => void;
  onChange: () => void;
}

/** Explains before something is sent; whoever has read it decides. */
export function LeakHint({ hints, onSend, onChange }: Props) {
  const { t } = useTranslation("talk");
  return (
    <div
      role="alert"
      className="space-y-2 rounded-soft border border-line-strong bg-accent-wash p-3 text-small"
    >
      <p className="flex items-center gap-2 font-semibold">
        <ShieldAlert className="size-4 shrink-0" aria-hidden="true" />
        {t("hint_title")}
      </p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {hints.map((hint) => (
          <li key={hint.start}>
            {t(`hint_${hint.kind}`)}: <bdi className="font-semibold">{hint.part}</bdi>
          </li>
        ))}
      </ul>
      <p>{t("hint_text")}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" look="primary" onClick={onChange}>
          {t("go_on_writing")}
        </Button>
        <Button size="small" onClick={onSend}>
          {t("send_anyway")}
        </Button>
      </div>
    </div>
  );
}
