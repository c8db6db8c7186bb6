import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { BrowseTabs } from "@/ui/browse-tabs";
import { Button } from "@/ui/button";
import { Empty, SkeletonCards } from "@/ui/feedback";
import { OfferCard } from "@/ui/offer-card";
import { Page } from "@/ui/page";
import { ListView } from "@/ui/query-view";
import { SearchForm } from "@/ui/search-form";
import { listOffers } from "../offers";

const route = getRouteApi("/offers");

export function OffersPage() {
  const { t } = useTranslation("people");
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(listOffers(q));
  const search = (words: string) =>
    void navigate({ search: { q: words || undefined }, replace: true, resetScroll: false });
  const clear = (
    <Button look="primary" onClick={() => search("")}>
      {t("directory.clear")}
    </Button>
  );
  return (
    <Page title={t("offer.browse_title")} lead={t("offer.browse_lead")}>
      <BrowseTabs />
      <SearchForm
        value={q}
        onSearch={search}
        label={t("offer.search")}
        placeholder={t("offer.search_example")}
        className="mb-6"
      />
      <ListView
        query={query}
        skeleton={<SkeletonCards />}
        empty={
          <Empty title={t("offer.none_title")} action={q && clear}>
            {t("offer.none_text")}
          </Empty>
        }
      >
        {(offers) => (
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {offers.map((offer) => (
              <li key={offer.id}>
                <OfferCard offer={offer} />
              </li>
            ))}
          </ul>
        )}
      </ListView>
    </Page>
  );
}
