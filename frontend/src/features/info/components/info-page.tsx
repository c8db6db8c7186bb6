import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { formatLocale } from "@/lib/i18n";
import { SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { QueryView } from "@/ui/query-view";
import { type About, getAbout } from "../get-about";

/** A page of text whose facts come from the settings of this installation. */
export function InfoPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: (about: About) => ReactNode;
}) {
  const query = useQuery(getAbout);
  return (
    <Page title={title} lead={lead} narrow>
      <QueryView query={query} skeleton={<SkeletonRows rows={4} />}>
        {(about) => <div className="space-y-7">{children(about)}</div>}
      </QueryView>
    </Page>
  );
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-lead font-semibold">{title}</h2>
      <div className="mt-1.5 max-w-prose space-y-3 text-ink-soft">{children}</div>
    </section>
  );
}

/** The fee as people say it: hundredths of a per cent in, "15%" out. */
export function percent(about: About): string {
  const format = new Intl.NumberFormat(formatLocale(), { style: "percent", maximumFractionDigits: 2 });
  return format.format(about.fee_bps / 10_000);
}
