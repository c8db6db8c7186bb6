import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/lib/session/use-session";
import { ButtonLink } from "@/ui/button";
import { CommandError, Skeleton } from "@/ui/feedback";
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
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Entrance title={t("verify.title")} foot={null}>
      {isPending && <Skeleton>{null}</Skeleton>}
      {error && <CommandError error={error} />}
      {!isPending && !error && (
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
