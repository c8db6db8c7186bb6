import { useTranslation } from "react-i18next";
import { Badge, type Tone } from "./badge";
import { cx } from "./cx";
import { MoneyText } from "./money";

export type EscrowStage =
  | "requested"
  | "paying"
  | "held"
  | "released"
  | "cancelled"
  | "refunding"
  | "refunded";

export const ESCROW_TONE: Record<EscrowStage, Tone> = {
  requested: "plain",
  paying: "held",
  held: "held",
  released: "released",
  cancelled: "plain",
  refunding: "refunded",
  refunded: "refunded",
};

export function EscrowBadge({ stage }: { stage: EscrowStage }) {
  const { t } = useTranslation();
  return <Badge tone={ESCROW_TONE[stage]}>{t(`escrow.stage.${stage}`)}</Badge>;
}

interface EscrowBarProps {
  stage: EscrowStage;
  amount: { minor: number; currency: string };
  feeMinor: number;
  netMinor: number;
}

/** A vessel that fills when the client pays and drains to the freelancer, with the fee marked off. */
export function EscrowBar({ stage, amount, feeMinor, netMinor }: EscrowBarProps) {
  const { t } = useTranslation();
  const share = amount.minor > 0 ? (feeMinor / amount.minor) * 100 : 0;
  const fee = { minor: feeMinor, currency: amount.currency };
  const net = { minor: netMinor, currency: amount.currency };
  return (
    <figure>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <MoneyText money={amount} className="text-lead font-semibold" />
        <EscrowBadge stage={stage} />
      </div>
      <div
        aria-hidden="true"
        className="relative mt-3 h-5 overflow-hidden rounded-full border border-line-strong bg-sunken"
      >
        <div
          className={cx("h-full transition-[width] duration-(--gentle)", FILL[stage].colour)}
          style={{ width: `${FILL[stage].percent}%` }}
        />
        <div
          className="absolute inset-y-0 end-0 border-s-2 border-dashed border-line-strong"
          style={{ width: `${share}%` }}
        />
      </div>
      <figcaption className="mt-2 flex flex-wrap justify-between gap-x-4 text-fine text-ink-soft">
        <span>
          {t("money.freelancer_receives")} <MoneyText money={net} />
        </span>
        <span>
          {t("money.fee")} <MoneyText money={fee} />
        </span>
      </figcaption>
    </figure>
  );
}

const FILL: Record<EscrowStage, { percent: number; colour: string }> = {
  requested: { percent: 0, colour: "bg-saffron" },
  paying: { percent: 35, colour: "bg-saffron opacity-60 motion-safe:animate-pulse" },
  held: { percent: 100, colour: "bg-saffron" },
  released: { percent: 100, colour: "bg-released" },
  cancelled: { percent: 0, colour: "bg-saffron" },
  refunding: { percent: 60, colour: "bg-refunded opacity-70 motion-safe:animate-pulse" },
  refunded: { percent: 0, colour: "bg-refunded" },
};
