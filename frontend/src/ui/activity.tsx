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
  PenLine,
  PiggyBank,
  Scale,
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

type Look = readonly [LucideIcon, string];

const ASKS = "bg-accent-wash text-accent";
const GOOD = "bg-released-wash text-released";
const QUIET = "bg-sunken text-ink-soft";
const BAD = "bg-disputed-wash text-disputed";

const LOOKS: Record<Activity["kind"], Look> = {
  application_received: [Inbox, ASKS],
  application_withdrawn: [Undo2, QUIET],
  application_accepted: [Handshake, GOOD],
  application_declined: [CircleX, QUIET],
  application_not_chosen: [CircleX, QUIET],
  invited: [Handshake, ASKS],
  invitation_declined: [CircleX, QUIET],
  task_updated: [FilePen, QUIET],
  task_cancelled: [Ban, QUIET],
  task_expired: [Ban, QUIET],
  task_deleted: [Ban, QUIET],
  question_asked: [MessageCircle, ASKS],
  question_answered: [MessageCircle, GOOD],
  search_matched: [SearchCheck, ASKS],
  work_delivered: [Inbox, ASKS],
  revision_requested: [FilePen, ASKS],
  milestone_approved: [BadgeCheck, GOOD],
  change_proposed: [FilePen, ASKS],
  change_agreed: [Handshake, GOOD],
  change_declined: [CircleX, QUIET],
  end_offered: [Handshake, ASKS],
  end_declined: [CircleX, QUIET],
  contract_ended: [Ban, QUIET],
  task_completed: [BadgeCheck, GOOD],
  dispute_opened: [TriangleAlert, BAD],
  dispute_answered: [Scale, BAD],
  dispute_escalated: [Scale, BAD],
  dispute_withdrawn: [Undo2, QUIET],
  dispute_decided: [Scale, BAD],
  escrow_funded: [PiggyBank, "bg-held-wash text-held"],
  funding_lapsed: [TriangleAlert, QUIET],
  payment_received: [Wallet, GOOD],
  payment_failed: [TriangleAlert, BAD],
  refunded: [Undo2, "bg-refunded-wash text-refunded"],
  message_received: [MessageCircle, ASKS],
  review_due: [PenLine, ASKS],
  review_received: [BadgeCheck, GOOD],
  restricted: [Ban, BAD],
  warned: [TriangleAlert, BAD],
  thing_removed: [Ban, BAD],
  appeal_answered: [Scale, ASKS],
  verification_decided: [BadgeCheck, ASKS],
  report_answered: [Scale, QUIET],
};

/** Something that happened, in a sentence that leads to where it happened. */
export function ActivityLine({
  what,
  unread,
  onOpen,
  children,
}: {
  what: Activity;
  unread?: boolean;
  onOpen?: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation("notices");
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
            <Link {...place} onClick={onOpen} className="after:absolute after:inset-0">
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
