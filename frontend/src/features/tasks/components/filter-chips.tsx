import { useTranslation } from "react-i18next";
import { useNames } from "@/lib/catalogue";
import { formatMoney } from "@/lib/money";
import { Button } from "@/ui/button";
import { ChipRemove } from "@/ui/chip";
import { type FilterName, type Filters, inForce } from "../filters";

/** What the list is narrowed by, each with a way to take it away. */
export function FilterChips({
  filters,
  onChange,
}: {
  filters: Filters;
  onChange: (filters: Filters) => void;
}) {
  const { t } = useTranslation();
  const words = useWords(filters);
  const names = inForce(filters);
  if (names.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {names.map((name) => (
        <ChipRemove
          key={name}
          label={t("filter.remove", { name: words(name) })}
          onRemove={() => onChange({ ...filters, [name]: undefined })}
        >
          {words(name)}
        </ChipRemove>
      ))}
      <Button look="quiet" size="small" onClick={() => onChange({ sort: filters.sort })}>
        {t("filter.clear")}
      </Button>
    </div>
  );
}

function useWords(filters: Filters): (name: FilterName) => string {
  const { t } = useTranslation();
  const names = useNames();
  const currency = filters.currency ?? "EGP";
  return (name) => {
    switch (name) {
      case "q":
        return t("filter.words", { words: filters.q });
      case "category":
        return filters.category ? names.category(filters.category) : "";
      case "skill":
        return filters.skill ? names.skill(filters.skill) : "";
      case "kind":
        return filters.kind ? t(`kind.${filters.kind}`) : "";
      case "min":
        return t("filter.from_amount", {
          amount: formatMoney({ minor: (filters.min ?? 0) * 100, currency }),
        });
      case "max":
        return t("filter.to_amount", { amount: formatMoney({ minor: (filters.max ?? 0) * 100, currency }) });
      default:
        return filters[name] ?? "";
    }
  };
}
