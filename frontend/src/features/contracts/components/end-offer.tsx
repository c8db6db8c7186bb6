import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { UserText } from "@/ui/user-text";
import { answerEnd } from "../commands";
import type { Room } from "../reads";
import { useWish } from "../use-wish";
import { Split } from "./split";

/** One side offers to stop here; the other decides. */
export function EndOffer({ room, offer }: { room: Room; offer: NonNullable<Room["offer"]> }) {
  const { t } = useTranslation("contracts");
  const common = useTranslation().t;
  const me = usePerson();
  const [asking, setAsking] = useState(false);
  const command = useWish(answerEnd, t("end.answered"), () => setAsking(false));
  const mine = offer.by === me?.id;
  const by = offer.by === room.client.id ? room.client : room.freelancer;
  const answer = (agree: boolean) => command.mutate({ id: room.id, number: offer.number, agree });
  return (
    <Panel title={t(mine ? "end.yours" : "end.theirs", { name: by.name })}>
      <div className="space-y-4 text-small">
        <UserText>{offer.reason}</UserText>
        <Split room={room} minor={offer.to_freelancer_minor} />
        <div className="flex flex-wrap gap-2">
          {!mine && (
            <Button look="primary" onClick={() => setAsking(true)}>
              {t("end.agree")}
            </Button>
          )}
          <Button pending={command.isPending && !asking} onClick={() => answer(false)}>
            {t(mine ? "changes.take_back" : "changes.decline")}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        open={asking}
        danger
        onClose={() => setAsking(false)}
        onConfirm={() => answer(true)}
        title={t("end.agree_title")}
        confirm={t("end.agree")}
        pending={command.isPending}
        error={command.error}
        undo={common("undo.never")}
      >
        <Split room={room} minor={offer.to_freelancer_minor} />
      </ConfirmDialog>
    </Panel>
  );
}
