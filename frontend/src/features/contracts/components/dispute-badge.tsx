import { useTranslation } from "react-i18next";
import { Badge } from "@/ui/badge";
import type { Dispute } from "../reads";

const LIVE = new Set<Dispute["status"]>(["open", "answered", "escalated"]);

export function DisputeBadge({ status }: { status: Dispute["status"] }) {
  const { t } = useTranslation("contracts");
  return <Badge tone={LIVE.has(status) ? "disputed" : "plain"}>{t(`dispute.status.${status}`)}</Badge>;
}
