import { useTranslation } from "react-i18next";
import { AttachedFiles } from "@/ui/files";
import { MoneyText } from "@/ui/money";
import { UserText } from "@/ui/user-text";
import type { Dispute, Room } from "../reads";
import { Split } from "./split";

/** What each side claims and shows for it, and what was decided. */
export function Positions({ room, dispute }: { room: Room; dispute: Dispute }) {
  return (
    <>
      <Claim room={room} side={dispute.opened} />
      {dispute.answered && <Claim room={room} side={dispute.answered} />}
      {dispute.decision !== null && <Decision room={room} dispute={dispute} />}
    </>
  );
}

function Claim({ room, side }: { room: Room; side: Dispute["opened"] }) {
  const { t } = useTranslation("contracts");
  const by = side.by === room.client.id ? room.client : room.freelancer;
  return (
    <div className="space-y-2 text-small">
      <p>
        <bdi className="font-semibold">{by.name}</bdi> {t("dispute.says")}{" "}
        <MoneyText money={{ minor: side.minor, currency: room.amount.currency }} className="font-semibold" />
      </p>
      <UserText className="max-w-prose">{side.reason}</UserText>
      <AttachedFiles files={side.files} />
    </div>
  );
}

function Decision({ room, dispute }: { room: Room; dispute: Dispute }) {
  const { t } = useTranslation("contracts");
  return (
    <div className="space-y-2 rounded-soft bg-sunken p-4 text-small">
      <p className="font-semibold">
        {t("dispute.decision")}
        {dispute.decided_by && (
          <span className="font-normal text-ink-soft">
            {" · "}
            <bdi>{dispute.decided_by.name}</bdi>
          </span>
        )}
      </p>
      <Split room={room} minor={dispute.decided_minor ?? 0} />
      <UserText>{dispute.decision ?? ""}</UserText>
      <p className="text-ink-soft">{t("dispute.rule", { rule: dispute.rule })}</p>
      {dispute.cited.length > 0 && (
        <p className="flex flex-wrap gap-x-3 text-ink-soft">
          {t("dispute.cited")}
          {dispute.cited.map((position) => (
            <a key={position} href={`#event-${position}`} className="inline-block min-h-6 underline">
              <bdi dir="ltr">#{position}</bdi>
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
