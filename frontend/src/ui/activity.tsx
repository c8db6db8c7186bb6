import { Link } from "@tanstack/react-router";
import {
  BadgeCheck,
  Ban,
  CircleX,
  FilePen,
  Handshake,
  Inbox,
  type LucideIcon,
  MessageCircle,
  PiggyBank,
  SearchCheck,
  TriangleAlert,
  Undo2,
  Wallet,
} from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { placeOf, sentence } from "@/lib/activity";
import type { Activity } from "@/lib/api/types";
import { cx } from "./cx";
import { TimeText } from "./time";

const LOOKS: Record<Activity["kind"], [LucideIcon, string]> = {
  application_received: [Inbox, "bg-accent-wash text-accent"],
  application_accepted: [Handshake, "bg-released-wash text-released"],
  application_not_chosen: [CircleX, "bg-sunken text-ink-soft"],
  task_cancelled: [Ban, "bg-sunken text-ink-soft"],
  task_completed: [BadgeCheck, "bg-released-wash text-released"],
  task_updated: [FilePen, "bg-sunken text-ink-soft"],
  message_received: [MessageCircle, "bg-accent-wash text-accent"],
  payment_received: [Wallet, "bg-released-wash text-released"],
  escrow_funded: [PiggyBank, "bg-held-wash text-held"],
  payment_failed: [TriangleAlert, "bg-disputed-wash text-disputed"],
  refunded: [Undo2, "bg-refunded-wash text-refunded"],
  search_matched: [SearchCheck, "bg-accent-wash text-accent"],
};

/** Something that happened, in a sentence that leads to where it happened. */
export function ActivityLine({
  what,
  unread,
  children,
}: {
  what: Activity;
  unread?: boolean;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const [Icon, look] = LOOKS[what.kind];
  const place = placeOf(what);
  const words = sentence(t, what);
  return (
    <div
      className={cx(
        "relative flex gap-3.5 px-5 py-3.5 transition-colors",
        place && "hover:bg-paper",
        unread && "bg-accent-wash/40",
      )}
    >
      <span className={cx("flex size-9 shrink-0 items-center justify-center rounded-full", look)}>
        <Icon className="size-4.5" aria-hidden="true" />
      </span>
      <div className="min-w-0 flex-1">
        <p className={cx("text-small", unread && "font-semibold")}>
          {place ? (
            <Link {...place} className="after:absolute after:inset-0">
              {words}
            </Link>
          ) : (
            words
          )}
        </p>
        <TimeText at={what.at} className="text-fine text-ink-soft" />
      </div>
      {children}
    </div>
  );
}
