import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/lib/session/use-session";
import { ButtonLink } from "@/ui/button";
import { CommandError, Note, Skeleton } from "@/ui/feedback";
import { Entrance } from "../components/entrance";
import { keys } from "../keys";
import { mailedToken, verifyEmail } from "../recover";

/** Where the mailed link leads: opening it confirms the address, once. */
export function VerifyEmailPage() {
  const { t } = useTranslation();
  const person = usePerson();
  const queries = useQueryClient();
  const token = mailedToken();
  const { isPending, error } = useQuery({
    queryKey: ["verify-email", token],
    queryFn: async () => {
      const done = await verifyEmail(token);
      void queries.invalidateQueries({ queryKey: keys.me });
      return done;
    },
    enabled: token !== "",
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Entrance title={t("verify.title")} foot={null}>
      {token === "" ? (
        <Failed>
          <Note>{t("verify.incomplete")}</Note>
        </Failed>
      ) : error ? (
        <Failed>
          <CommandError error={error} />
        </Failed>
      ) : isPending ? (
        <Skeleton>{null}</Skeleton>
      ) : (
        <div className="space-y-4">
          <p role="status" className="font-semibold">
            {t("verify.done")}
          </p>
          <ButtonLink to={person ? "/dashboard" : "/login"} look="primary" size="large" className="w-full">
            {person ? t("nav.dashboard") : t("nav.login")}
          </ButtonLink>
        </div>
      )}
    </Entrance>
  );
}

/** Why it did not work, and where to ask for another link. */
function Failed({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <div className="space-y-4">
      {children}
      {!person && <p className="text-small text-ink-soft">{t("verify.how")}</p>}
      <ButtonLink to={person ? "/dashboard" : "/login"} size="large" className="w-full">
        {person ? t("nav.dashboard") : t("nav.login")}
      </ButtonLink>
    </div>
  );
}
