import { useTranslation } from "react-i18next";
import { Badge, type Tone } from "@/ui/badge";
import { Empty } from "@/ui/feedback";
import { AttachedFiles } from "@/ui/files";
import { TimeText } from "@/ui/time";
import { UserText } from "@/ui/user-text";
import type { Delivery, Room } from "../reads";

const TONE: Record<Delivery["status"], Tone> = { waiting: "held", revision: "accent", approved: "released" };

export function DeliveryList({ room, empty }: { room: Room; empty?: string }) {
  const { t } = useTranslation("contracts");
  if (room.deliveries.length === 0) return <Empty title={t("deliveries.empty_title")}>{empty}</Empty>;
  return (
    <ol className="ruled">
      {room.deliveries.map((each) => (
        <Row key={each.number} room={room} delivery={each} />
      ))}
    </ol>
  );
}

function Row({ room, delivery }: { room: Room; delivery: Delivery }) {
  const { t } = useTranslation("contracts");
  const milestone = room.milestones.find((each) => each.number === delivery.milestone);
  const silent =
    delivery.status === "approved" &&
    delivery.answered_by !== null &&
    delivery.answered_by !== room.client.id;
  return (
    <li className="space-y-3 p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">{t("deliveries.number", { number: delivery.number })}</h3>
        <Badge tone={TONE[delivery.status]}>
          {silent ? t("deliveries.status.silence") : t(`deliveries.status.${delivery.status}`)}
        </Badge>
        {milestone && <bdi className="text-small text-ink-soft">{milestone.title}</bdi>}
        <span className="ms-auto text-fine text-ink-soft">
          <TimeText at={delivery.at} />
        </span>
      </div>
      <UserText className="max-w-prose text-small">{delivery.note}</UserText>
      <AttachedFiles files={delivery.files} />
      {delivery.reason && (
        <div className="rounded-soft bg-sunken px-4 py-3 text-small">
          <p className="font-semibold">{t("deliveries.revision_wanted")}</p>
          <UserText>{delivery.reason}</UserText>
        </div>
      )}
    </li>
  );
}
