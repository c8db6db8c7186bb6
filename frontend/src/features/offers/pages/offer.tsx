import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Offer } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { hires, usePerson } from "@/lib/session/use-session";
import { ButtonLink } from "@/ui/button";
import { Card, Panel } from "@/ui/card";
import { SkeletonRows } from "@/ui/feedback";
import { MoneyText } from "@/ui/money";
import { Page } from "@/ui/page";
import { PageView } from "@/ui/page-view";
import { PersonLine } from "@/ui/person-line";
import { ReportButton } from "@/ui/report";
import { UserText } from "@/ui/user-text";
import { WriteTo } from "@/ui/write-to";
import { getOffer } from "../offers";

const route = getRouteApi("/offers/$offerId");

export function OfferPage() {
  const { t } = useTranslation("people");
  const { offerId } = route.useParams();
  const query = useQuery(getOffer(offerId));
  return (
    <PageView title={t("offer.browse_title")} query={query} skeleton={<SkeletonRows />}>
      {(offer) => <OfferView offer={offer} />}
    </PageView>
  );
}

function OfferView({ offer }: { offer: Offer }) {
  const { t } = useTranslation("people");
  const names = useNames();
  const me = usePerson();
  const own = me?.id === offer.freelancer.id;
  return (
    <Page
      title={offer.title}
      lead={names.category(offer.category)}
      actions={
        own ? (
          <ButtonLink to="/my-offers">{t("offer.manage")}</ButtonLink>
        ) : (
          <>
            {hires(me) && <WriteTo person={offer.freelancer} />}
            {me === null && (
              <ButtonLink to="/login" search={{ next: `/offers/${offer.id}` }} look="primary">
                {t("offer.sign_in")}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Panel title={t("offer.description")}>
          <UserText className="max-w-prose">{offer.description}</UserText>
        </Panel>
        <div className="space-y-6">
          <Card className="p-5">
            <p className="text-small text-ink-soft">{t("offer.from")}</p>
            <MoneyText money={offer.price} className="text-title font-semibold" />
            <p className="mt-2 text-small">{t("offer.days", { count: offer.days })}</p>
          </Card>
          <Panel title={t("offer.by")}>
            <PersonLine person={offer.freelancer} />
          </Panel>
          {!own && <ReportButton subject={{ kind: "offer", id: offer.id }} />}
        </div>
      </div>
    </Page>
  );
}
