import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/lib/api/problem";
import { usePerson } from "@/lib/session/use-session";
import { ButtonLink } from "./button";
import { ErrorNotice } from "./feedback";
import { Page } from "./page";

interface Props<Data> {
  /** What the page is called until it is known what it shows. */
  title: string;
  query: Pick<UseQueryResult<Data>, "data" | "error" | "refetch">;
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
}

/** The states of a read that a whole page depends on: its failure is a page of its own, with a way on. */
export function PageView<Data>({ title, query, skeleton, children }: Props<Data>) {
  const { t } = useTranslation();
  const signedIn = usePerson() !== null;
  if (query.data !== undefined) return children(query.data);
  if (!query.error)
    return (
      <Page title={title} hiddenHeading>
        {skeleton}
      </Page>
    );
  return (
    <Page title={isProblem(query.error, 404) ? t("state.not_found") : title} hiddenHeading>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()}>
        {isProblem(query.error, 403, 404) && (
          <ButtonLink to={signedIn ? "/dashboard" : "/"} look="primary">
            {signedIn ? t("nav.dashboard") : t("state.home")}
          </ButtonLink>
        )}
      </ErrorNotice>
    </Page>
  );
}
