import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

const TAB =
  "inline-flex min-h-10 items-center border-b-2 border-transparent px-1 text-small whitespace-nowrap text-ink-soft transition-colors hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent";

interface AuditPageProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** One page of the auditor's, with the way to the others above it. */
export function AuditPage({ title, lead, actions, children }: AuditPageProps) {
  const { t } = useTranslation("audit");
  return (
    <>
      <nav aria-label={t("nav.label")} className="border-b border-line bg-surface">
        <div className="container-page flex gap-5 overflow-x-auto">
          <Link to="/audit" activeOptions={{ exact: true, includeSearch: false }} className={TAB}>
            {t("nav.events")}
          </Link>
          <Link to="/audit/models" className={TAB}>
            {t("nav.models")}
          </Link>
          <Link to="/audit/rows" activeOptions={{ includeSearch: false }} className={TAB}>
            {t("nav.rows")}
          </Link>
          <Link to="/audit/verify" className={TAB}>
            {t("nav.verify")}
          </Link>
        </div>
      </nav>
      <Page title={title} lead={lead} actions={actions}>
        {children}
      </Page>
    </>
  );
}
