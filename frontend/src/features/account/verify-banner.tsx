import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { toast } from "@/ui/toasts";
import { MailboxLink } from "./components/mailbox-link";
import { getMe } from "./get-me";
import { resendVerification } from "./recover";

/** Reminds somebody who is signed in that their address is not confirmed yet. */
export function VerifyBanner() {
  const { t } = useTranslation();
  const { data: me } = useQuery(getMe);
  const again = useMutation({ mutationFn: resendVerification, onSuccess: () => toast(t("verify.sent")) });
  if (!me || me.email_verified) return null;
  return (
    <section aria-label={t("verify.title")} className="bg-held-wash text-held">
      <div className="container-page flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5 text-small">
        <p>{t("verify.reminder")}</p>
        <MailboxLink />
        <Button size="small" look="quiet" pending={again.isPending} onClick={() => again.mutate()}>
          {t("verify.again")}
        </Button>
      </div>
    </section>
  );
}
