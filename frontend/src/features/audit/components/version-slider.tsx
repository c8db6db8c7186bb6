import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@/ui/card";
import { count } from "./words";

interface Props {
  versions: number;
  version: number;
  onChange: (version: number) => void;
}

/** From before a stream's first event to its last: by hand, or by the arrow keys, event by event. */
export function VersionSlider({ versions, version, onChange }: Props) {
  const { t } = useTranslation("audit");
  const id = useId();
  const words = version === 0 ? t("slider.before") : t("slider.at", { version: count(version) });
  return (
    <Card className="px-5 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <label htmlFor={id} className="text-small font-semibold">
          {t("slider.label")}
        </label>
        <output htmlFor={id} className="text-small text-ink-soft">
          {t("slider.of", { at: words, versions: count(versions) })}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={versions}
        value={version}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.target.value))}
        className="mt-2 h-8 w-full accent-accent"
      />
    </Card>
  );
}
