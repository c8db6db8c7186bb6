import type { ErrorComponentProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "@/ui/feedback";
import { Page } from "@/ui/page";

/** A page that broke: said plainly, with the request's number when a request was the cause. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Page title={t("state.error")} hiddenHeading>
      <ErrorNotice error={error} onRetry={reset} />
    </Page>
  );
}
