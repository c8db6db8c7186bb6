import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Panel } from "@/ui/card";

interface Props {
  title: string;
  counts: Array<[string, number]>;
  to: LinkProps["to"];
}

export function Counts({ title, counts, to }: Props) {
  const { t } = useTranslation();
  return (
    <Panel
      title={title}
      flush
      aside={
        <Link to={to} className="py-1 text-small font-semibold text-accent hover:underline">
          {t("action.see_all")}
        </Link>
      }
    >
      <dl className="ruled text-small">
        {counts.map(([label, count]) => (
          <div key={label} className="flex justify-between px-5 py-2.5">
            <dt className={count === 0 ? "text-ink-soft" : undefined}>{label}</dt>
            <dd className={count === 0 ? "text-ink-soft" : "font-semibold"}>{count}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
