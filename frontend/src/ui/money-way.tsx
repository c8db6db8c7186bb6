import { useTranslation } from "react-i18next";
import { type Money, split } from "@/lib/money";
import { MoneyText } from "./money";

const EXAMPLE: Money = { minor: 199_999, currency: "EGP" };

/** The way of the money as a page of a ledger, with an example that adds up to the piastre. */
export function MoneyWay() {
  const { t } = useTranslation();
  const { gross, fee, net } = split(EXAMPLE);
  const entries = [
    { label: t("way.agreed"), money: gross, bar: "bg-sunken", width: "w-full" },
    { label: t("way.held"), money: gross, bar: "bg-saffron", width: "w-full" },
    { label: t("way.fee"), money: fee, bar: "bg-refunded", width: "w-[15%]" },
    { label: t("way.released"), money: net, bar: "bg-released", width: "w-[85%]" },
  ];
  return (
    <figure className="overflow-hidden rounded-round border border-line bg-surface shadow-soft">
      <figcaption className="flex items-baseline justify-between border-b border-line px-5 py-3.5">
        <span className="font-semibold">{t("way.title")}</span>
        <span className="text-fine text-ink-soft">{t("way.example")}</span>
      </figcaption>
      <ol className="ruled">
        {entries.map((entry, index) => (
          <li key={entry.label} className="px-5 py-3.5">
            <div className="flex items-baseline justify-between gap-4 text-small">
              <span>
                <span className="me-2.5 text-fine text-ink-soft">{index + 1}</span>
                {entry.label}
              </span>
              <MoneyText money={entry.money} className="font-semibold" />
            </div>
            <div aria-hidden="true" className="mt-2.5 h-1.5 overflow-hidden rounded-full bg-sunken">
              <div
                className={`h-full rounded-full ${entry.bar} ${entry.width} ${index === 3 ? "ms-auto" : ""}`}
              />
            </div>
          </li>
        ))}
      </ol>
      <p className="border-t border-line bg-paper px-5 py-3 text-fine text-ink-soft">{t("way.adds_up")}</p>
    </figure>
  );
}
