import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Dashboard } from "@/lib/api/types";
import { hires, usePerson, works } from "@/lib/session/use-session";
import { Panel } from "@/ui/card";
import { MoneyText } from "@/ui/money";

type Facts = Dashboard["money"][number];

export function MoneyFacts({ facts }: { facts: Facts[] }) {
  const { t } = useTranslation();
  const shown: Facts[] =
    facts.length > 0
      ? facts
      : [{ currency: "EGP", held_as_client: 0, held_as_freelancer: 0, earned: 0, spent: 0 }];
  return (
    <Panel
      title={t("dashboard.money")}
      aside={
        <Link to="/wallet" className="py-1 text-small font-semibold text-accent hover:underline">
          {t("nav.wallet")}
        </Link>
      }
    >
      <div className="space-y-5">
        {shown.map((each) => (
          <OfCurrency key={each.currency} facts={each} />
        ))}
      </div>
    </Panel>
  );
}

function OfCurrency({ facts }: { facts: Facts }) {
  const { t } = useTranslation();
  const person = usePerson();
  const rows = [
    works(person) && { label: t("dashboard.earned"), minor: facts.earned, dot: "bg-released" },
    works(person) && {
      label: t("dashboard.held_as_freelancer"),
      minor: facts.held_as_freelancer,
      dot: "bg-saffron",
    },
    hires(person) && { label: t("dashboard.held_as_client"), minor: facts.held_as_client, dot: "bg-saffron" },
    hires(person) && { label: t("dashboard.spent"), minor: facts.spent, dot: "bg-refunded" },
  ].filter((row) => row !== false);
  return (
    <dl className="space-y-2.5 text-small">
      {rows.map((row) => (
        <div key={row.label} className="flex items-center justify-between gap-4">
          <dt className="flex items-center gap-2 text-ink-soft">
            <span aria-hidden="true" className={`size-2.5 rounded-full ${row.dot}`} />
            {row.label}
          </dt>
          <dd className="font-semibold">
            <MoneyText money={{ minor: row.minor, currency: facts.currency }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
