import { useTranslation } from "react-i18next";
import { Badge, type Tone } from "@/ui/badge";
import type { RoomCard } from "../reads";

const TONE: Record<RoomCard["stage"], Tone> = {
  agreed: "plain",
  working: "held",
  delivered: "accent",
  fulfilled: "released",
  ended: "refunded",
  dropped: "plain",
};

/** Where the work stands; a dispute comes before everything else. */
export function RoomBadge({ room }: { room: Pick<RoomCard, "stage" | "disputed"> }) {
  const { t } = useTranslation("contracts");
  if (room.disputed) return <Badge tone="disputed">{t("stage.disputed")}</Badge>;
  return <Badge tone={TONE[room.stage]}>{t(`stage.${room.stage}`)}</Badge>;
}
