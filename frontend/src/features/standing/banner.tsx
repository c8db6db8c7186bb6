import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { dateOnly } from "@/lib/time";
import { getStanding, type Restriction } from "./get-standing";

/** Tells somebody on every page what is restricted, by which rule, how long, by whom, and how to appeal. */
export function RestrictionBanner() {
  const { data } = useQuery(getStanding);
  const [worst] = data?.restrictions.filter((each) => each.in_force && !each.removed) ?? [];
  return worst ? <Told restriction={worst} /> : null;
}

function Told({ restriction }: { restriction: Restriction }) {
  const { t } = useTranslation("standing");
  const until = restriction.until
    ? t("until", { date: dateOnly(new Date(restriction.until)) })
    : t("for_good");
  return (
    <section aria-label={t("banner.title")} className="bg-disputed-wash text-disputed">
      <div className="container-page py-2 text-small">
        <p className="font-semibold">
          {t("banner.what", { scopes: restriction.scopes.map((scope) => t(`scope.${scope}`)).join(" · ") })}
        </p>
        <p>
          {t("banner.why", { rule: t(`rule.${restriction.rule}`) })} {until}{" "}
          {t("banner.by", { operator: restriction.decided_by.name })}{" "}
          {restriction.can_appeal &&
            t("banner.appeal_until", { date: dateOnly(new Date(restriction.appeal_until)) })}{" "}
          {restriction.appealed_at && restriction.reinstated === null && t("banner.appealed")}{" "}
          <Link to="/restrictions" className="font-semibold underline">
            {t("banner.more")}
          </Link>
        </p>
      </div>
    </section>
  );
}
