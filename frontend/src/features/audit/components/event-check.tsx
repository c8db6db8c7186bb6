import { useMutation, useQuery } from "@tanstack/react-query";
import { BadgeCheck, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { hex, leafOf } from "@/lib/verify";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { save } from "../export";
import { getCheckpoint, getReceipt, keysIn, prove, storedKeys } from "../proofs";
import type { EventWhole } from "../types";
import { ProofError } from "./proof-error";

/** Works out here, from what the page shows, whether the signed tree has this event in its place. */
export function EventCheck({ event }: { event: EventWhole }) {
  const { t } = useTranslation("audit");
  const newest = useQuery(getCheckpoint);
  const own = keysIn(storedKeys());
  const keys = own.length > 0 ? own : (newest.data?.keys ?? []);
  const check = useMutation({ mutationFn: () => holds(event, keys) });
  const keep = useMutation({
    mutationFn: async () => {
      const { proof } = await getReceipt(event.position);
      save(new Blob([proof], { type: "text/plain" }), `souk-${event.position}.receipt`);
    },
  });
  return (
    <Panel title={t("check.title")}>
      <div className="space-y-4">
        <p className="text-small text-ink-soft">{t(own.length > 0 ? "check.own_keys" : "check.its_keys")}</p>
        {check.data === true && (
          <p role="status" className="flex gap-2 text-small font-semibold text-released">
            <BadgeCheck className="size-5 shrink-0" aria-hidden="true" />
            {t("check.good")}
          </p>
        )}
        {check.data === false && (
          <p role="alert" className="flex gap-2 text-small font-semibold text-disputed">
            <TriangleAlert className="size-5 shrink-0" aria-hidden="true" />
            {t("check.bad")}
          </p>
        )}
        <ProofError error={check.error} />
        <div className="flex flex-wrap gap-2">
          <Button pending={check.isPending} onClick={() => check.mutate()}>
            {t("check.action")}
          </Button>
          <Button look="quiet" pending={keep.isPending} onClick={() => keep.mutate()}>
            {t("check.save")}
          </Button>
        </div>
        <ProofError error={keep.error} />
      </div>
    </Panel>
  );
}

async function holds(event: EventWhole, keys: string[]): Promise<boolean> {
  const receipt = await getReceipt(event.position);
  const proved = await prove(receipt.proof, "", keys);
  if (proved.kind !== "receipt" || proved.position !== String(event.position)) return false;
  return proved.leaf === hex(await leafOf(event));
}
