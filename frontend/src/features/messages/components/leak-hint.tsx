import { ShieldAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { HintBox } from "@/ui/hint-box";
import type { Hint } from "../use-checked";

interface Props {
  hints: Hint[];
  onSend: () => void;
  onChange: () => void;
}

/** Explains, before a message is sent, what in it may lead away from the platform. */
export function LeakHint({ hints, onSend, onChange }: Props) {
  const { t } = useTranslation("talk");
  return (
    <HintBox
      Icon={ShieldAlert}
      title={t("hint_title")}
      change={t("go_on_writing")}
      goOn={t("send_anyway")}
      onChange={onChange}
      onGoOn={onSend}
    >
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {hints.map((hint) => (
          <li key={hint.start}>
            {t(`hint_${hint.kind}`)}: <bdi className="font-semibold">{hint.part}</bdi>
          </li>
        ))}
      </ul>
      <p>{t("hint_text")}</p>
    </HintBox>
  );
}
