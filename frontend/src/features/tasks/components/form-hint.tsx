import { Lightbulb } from "lucide-react";
import { useTranslation } from "react-i18next";
import { HintBox } from "@/ui/hint-box";
import type { Hint } from "../hints";

interface Props {
  hints: Hint[];
  pending: boolean;
  onGoOn: () => void;
  onChange: () => void;
}

/** Points out, before a task is posted, what looks unfinished. */
export function FormHint({ hints, pending, onGoOn, onChange }: Props) {
  const { t } = useTranslation("drafting");
  return (
    <HintBox
      Icon={Lightbulb}
      title={t("hint_heading")}
      change={t("hint_change")}
      goOn={t("hint_go_on")}
      pending={pending}
      onChange={onChange}
      onGoOn={onGoOn}
    >
      <ul className="space-y-1">
        {hints.map((hint) => (
          <li key={hint}>{t(`hint_${hint}`)}</li>
        ))}
      </ul>
    </HintBox>
  );
}
