import { useQuery, useQueryClient } from "@tanstack/react-query";
import { MessageCircle } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Contract, Task } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { Button, ButtonLink } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { EscrowBar } from "@/ui/escrow-bar";
import { Note, SkeletonRows } from "@/ui/feedback";
import { SplitTable } from "@/ui/money";
import { PersonLine } from "@/ui/person-line";
import { QueryView } from "@/ui/query-view";
import { toast } from "@/ui/toasts";
import { complete } from "../complete";
import { getContract } from "../get-contract";
import { keys } from "../keys";
import { FundPanel } from "./fund-panel";

/** The agreement on this task, for its two parties: where the money is and what comes next. */
export function ContractPanel({ task, application }: { task: Task; application: string }) {
  const { t } = useTranslation();
  const query = useQuery(getContract(application));
  return (
    <Panel title={t("contract.title")}>
      <QueryView query={query} skeleton={<SkeletonRows rows={2} />}>
        {(contract) => <ContractView task={task} contract={contract} />}
      </QueryView>
    </Panel>
  );
}

function ContractView({ task, contract }: { task: Task; contract: Contract }) {
  const { t } = useTranslation();
  const other = task.mine ? contract.freelancer : contract.client;
  const toPay = task.mine && (contract.stage === "requested" || contract.stage === "paying");
  return (
    <div className="space-y-5">
      <EscrowBar
        stage={contract.stage}
        amount={contract.amount}
        feeMinor={contract.fee_minor}
        netMinor={contract.net_minor}
      />
      <p className="text-small text-ink-soft">
        {t(`contract.${task.mine ? "client" : "freelancer"}.${contract.stage}`)}
      </p>
      {toPay && <FundPanel contract={contract} task={task.id} />}
      {task.mine && task.stage === "in_progress" && <CompleteAction task={task} contract={contract} />}
      <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
        <PersonLine person={other} />
        <ButtonLink to="/contracts/$contractId" params={{ contractId: contract.id }} size="small">
          {t("contract.room")}
        </ButtonLink>
        {task.accepted && (
          <ButtonLink
            to="/messages/$conversationId"
            params={{ conversationId: task.accepted.conversation }}
            size="small"
          >
            <MessageCircle className="size-4" aria-hidden="true" />
            {t("contract.message")}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

function CompleteAction({ task, contract }: { task: Task; contract: Contract }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const command = useCommand(complete, async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: keys.one(task.id) }),
      queries.invalidateQueries({ queryKey: keys.contract(contract.id) }),
    ]);
    toast(t("complete.toast"));
    setAsking(false);
  });
  const held = contract.stage === "held";
  return (
    <>
      <Button look="primary" className="w-full" onClick={() => setAsking(true)} disabled={!held}>
        {t("complete.action")}
      </Button>
      {!held && <Note>{t("complete.not_held")}</Note>}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => command.mutate(task.id)}
        title={t("complete.title")}
        confirm={t("complete.action")}
        pending={command.isPending}
        error={command.error}
        undo={t("undo.never")}
      >
        <p>{t("complete.text")}</p>
        <PersonLine person={contract.freelancer} />
        <SplitTable gross={contract.amount} for="client" />
      </ConfirmDialog>
    </>
  );
}
