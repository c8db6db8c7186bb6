import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { Button, buttonClass } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { CommandError, SkeletonRows } from "@/ui/feedback";
import { QueryView } from "@/ui/query-view";
import { toast } from "@/ui/toasts";
import { getMe } from "../get-me";
import { getOwnSignIn, getWays, googleStart, unlinkGoogle } from "../google";
import { forgotPassword } from "../recover";

/** Whether a Google account opens one's account; shown where Google is set up. */
export function GoogleSection() {
  const { t } = useTranslation("signin");
  const { data: me } = useQuery(getMe);
  const { data: ways } = useQuery(getWays);
  const query = useQuery(getOwnSignIn);
  if (!ways?.google) return null;
  return (
    <Panel title={t("section.title")}>
      <QueryView query={query} skeleton={<SkeletonRows rows={1} />}>
        {(own) => (
          <div className="space-y-4">
            <p>{t(own.google ? "section.linked" : "section.not_linked")}</p>
            {!own.google && (
              <a href={googleStart("/profile/security")} className={buttonClass()}>
                {t("section.link")}
              </a>
            )}
            {own.google && (own.password ? <Unlink /> : <ChoosePassword email={me?.email} />)}
          </div>
        )}
      </QueryView>
    </Panel>
  );
}

function Unlink() {
  const { t } = useTranslation("signin");
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const command = useCommand(unlinkGoogle, () => {
    setAsking(false);
    void queries.invalidateQueries({ queryKey: getOwnSignIn.queryKey });
    toast(t("section.unlinked"));
  });
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t("section.unlink")}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => command.mutate(null)}
        title={t("section.unlink_title")}
        confirm={t("section.unlink")}
        pending={command.isPending}
        error={command.error}
        undo={t("section.undo")}
        danger
      >
        <p>{t("section.unlink_text")}</p>
      </ConfirmDialog>
    </>
  );
}

/** By the mailed link: whoever has no password cannot show that they know it. */
function ChoosePassword({ email }: { email: string | undefined }) {
  const { t } = useTranslation("signin");
  const command = useMutation({ mutationFn: forgotPassword });
  if (command.isSuccess) return <p role="status">{t("section.mailed", { email })}</p>;
  return (
    <div className="space-y-3">
      <p className="text-small">{t("section.no_password")}</p>
      <CommandError error={command.error} />
      <Button pending={command.isPending} onClick={() => email && command.mutate({ email })}>
        {t("section.mail_link")}
      </Button>
    </div>
  );
}
