import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { CommandError, Note, SkeletonRows } from "@/ui/feedback";
import { QueryView } from "@/ui/query-view";
import { toast } from "@/ui/toasts";
import { keys } from "../keys";
import { beginTwoStep, disableTwoStep, getTwoStep, renewRecoveryCodes } from "../two-step";
import { RecoveryCodes } from "./recovery-codes";
import { TwoStepSetup } from "./two-step-setup";

/** Two-step sign-in: off, being set up, its codes to save, on. */
export function TwoStepSection() {
  const { t } = useTranslation("security");
  const query = useQuery(getTwoStep);
  const told = useTold();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const begin = useMutation({ mutationFn: beginTwoStep });
  const made = (fresh: readonly string[]) => {
    setCodes(fresh);
    begin.reset();
    told();
  };
  return (
    <Panel
      title={t("two_step.title")}
      aside={query.data?.on && <Badge tone="released">{t("two_step.on")}</Badge>}
    >
      {codes ? (
        <RecoveryCodes codes={codes} onSaved={() => setCodes(null)} />
      ) : (
        <QueryView query={query} skeleton={<SkeletonRows rows={2} />}>
          {(standing) => {
            if (standing.on) return <On left={standing.recovery_codes_left} onCodes={made} />;
            if (begin.data) return <TwoStepSetup setup={begin.data} onCodes={made} onCancel={begin.reset} />;
            return (
              <div className="space-y-4">
                <p className="text-small text-ink-soft">{t("two_step.lead")}</p>
                <CommandError error={begin.error} />
                <Button look="primary" pending={begin.isPending} onClick={() => begin.mutate()}>
                  {t("two_step.begin")}
                </Button>
              </div>
            );
          }}
        </QueryView>
      )}
    </Panel>
  );
}

function On({ left, onCodes }: { left: number; onCodes: (codes: readonly string[]) => void }) {
  const { t } = useTranslation("security");
  const told = useTold();
  const [asking, setAsking] = useState<"renew" | "off" | null>(null);
  const renew = useMutation({ mutationFn: renewRecoveryCodes, onSuccess: ({ codes }) => onCodes(codes) });
  const off = useMutation({
    mutationFn: disableTwoStep,
    onSuccess: () => {
      toast(t("two_step.now_off"));
      told();
    },
  });
  const command = asking === "off" ? off : renew;
  const close = () => {
    setAsking(null);
    renew.reset();
    off.reset();
  };
  return (
    <div className="space-y-4">
      <p className="text-small text-ink-soft">{t("two_step.on_lead")}</p>
      <p className="text-small">{t("codes.left", { count: left })}</p>
      {left < 3 && <Note tone="held">{t("codes.few")}</Note>}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setAsking("renew")}>{t("codes.renew")}</Button>
        <Button look="danger" onClick={() => setAsking("off")}>
          {t("two_step.turn_off")}
        </Button>
      </div>
      <ConfirmDialog
        open={asking !== null}
        onClose={close}
        onConfirm={() => command.mutate()}
        title={t(asking === "off" ? "two_step.off_title" : "codes.renew_title")}
        confirm={t(asking === "off" ? "two_step.turn_off" : "codes.renew")}
        pending={command.isPending}
        error={command.error}
        danger={asking === "off"}
        undo={t(asking === "off" ? "two_step.off_undo" : "codes.renew_undo")}
      >
        <p>{t(asking === "off" ? "two_step.off_text" : "codes.renew_text")}</p>
      </ConfirmDialog>
    </div>
  );
}

/** What depends on it is read anew. */
function useTold() {
  const queries = useQueryClient();
  return () => {
    for (const queryKey of [keys.twoStep, keys.me, keys.securityEvents])
      void queries.invalidateQueries({ queryKey });
  };
}
