import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Offer } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { CategoryIcon } from "./category-icon";
import { MoneyText } from "./money";

/** A service at its price. `foot` adds what its owner can do. */
export function OfferCard({ offer, foot }: { offer: Offer; foot?: ReactNode }) {
  const { t } = useTranslation("people");
  const names = useNames();
  return (
    <article className="flex h-full flex-col rounded-round border border-line bg-surface p-5">
      <p className="flex items-center gap-1.5 text-fine text-ink-soft">
        <CategoryIcon category={offer.category} className="size-4 text-accent" />
        {names.category(offer.category)}
      </p>
      <h3 className="mt-2 font-semibold leading-snug" dir="auto">
        <Link to="/offers/$offerId" params={{ offerId: offer.id }} className="hover:text-accent">
          {offer.title}
        </Link>
      </h3>
      <p className="mt-1.5 line-clamp-3 text-small text-ink-soft" dir="auto">
        {offer.description}
      </p>
      <p className="mt-auto pt-4 text-small">
        {t("offer.from")} <MoneyText money={offer.price} className="font-semibold" />
        {" · "}
        {t("offer.days", { count: offer.days })}
      </p>
      <p className="mt-1 text-fine text-ink-soft">
        <Link
          to="/users/$username"
          params={{ username: offer.freelancer.username }}
          className="hover:text-accent"
        >
          <bdi>{offer.freelancer.name}</bdi>
        </Link>
      </p>
      {foot && <div className="mt-3 border-t border-line pt-3">{foot}</div>}
    </article>
  );
}
