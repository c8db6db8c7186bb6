import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@/ui/card";
import { Page } from "@/ui/page";

/** The doorway of signing in and registering: the stall's awning over one card. */
export function Entrance({ title, children, foot }: { title: string; children: ReactNode; foot: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Page title={title} hiddenHeading>
      <div className="mx-auto max-w-md">
        <Card className="overflow-hidden shadow-soft">
          <div className="awning" aria-hidden="true" />
          <div className="p-6 sm:p-8">
            <p aria-hidden="true" className="text-title font-semibold tracking-tight">
              {title}
            </p>
            <p className="mt-1 mb-6 text-small text-ink-soft">{t("entrance.lead")}</p>
            {children}
          </div>
        </Card>
        <p className="mt-5 text-center text-small text-ink-soft">{foot}</p>
      </div>
    </Page>
  );
}
