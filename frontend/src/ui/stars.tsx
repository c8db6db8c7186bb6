import { Star } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "./cx";

const FIVE = [1, 2, 3, 4, 5] as const;

/** As many stars as were given. */
export function Stars({ value }: { value: number }) {
  const { t } = useTranslation("contracts");
  return (
    <span role="img" aria-label={t("reviews.stars", { count: value })} className="flex gap-0.5">
      {FIVE.map((each) => (
        <Star
          key={each}
          aria-hidden="true"
          className={cx("size-4.5", each <= value ? "fill-held text-held" : "text-line-strong")}
        />
      ))}
    </span>
  );
}

interface ChoiceProps {
  legend: string;
  name: string;
  value: number | null;
  error?: string | undefined;
  onChoose: (stars: number) => void;
}

/** Chooses 1 to 5 with the keyboard or a press, as a group of radio buttons. */
export function StarChoice({ legend, name, value, error, onChoose }: ChoiceProps) {
  const { t } = useTranslation("contracts");
  return (
    <fieldset>
      <legend className="mb-1 text-small font-semibold">{legend}</legend>
      <div className="flex">
        {FIVE.map((each) => (
          <label
            key={each}
            className="flex size-10 cursor-pointer items-center justify-center rounded-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={value === each}
              onChange={() => onChoose(each)}
            />
            <span className="sr-only">{t("reviews.stars", { count: each })}</span>
            <Star
              aria-hidden="true"
              className={cx(
                "size-6",
                value !== null && each <= value ? "fill-held text-held" : "text-line-strong",
              )}
            />
          </label>
        ))}
      </div>
      {error && <p className="mt-1 text-small font-semibold text-disputed">{error}</p>}
    </fieldset>
  );
}
