import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Offer } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { usePerson } from "@/lib/session/use-session";
import { Button, ButtonLink } from "@/ui/button";
import { ConfirmDialog, Dialog } from "@/ui/dialog";
import { Empty, SkeletonCards } from "@/ui/feedback";
import { OfferCard } from "@/ui/offer-card";
import { Page } from "@/ui/page";
import { ProfileTabs } from "@/ui/profile-tabs";
import { QueryView } from "@/ui/query-view";
import { toast } from "@/ui/toasts";
import { OfferForm } from "../components/offer-form";
import { closeOffer, editOffer, offersOf } from "../offers";

export function MyOffersPage() {
  const { t } = useTranslation("people");
  const query = useQuery(offersOf(usePerson()?.username ?? ""));
  const create = (
    <ButtonLink to="/offers/create" look="primary">
      {t("create.offer")}
    </ButtonLink>
  );
  return (
    <Page title={t("offer.mine")} actions={create}>
      <ProfileTabs />
      <QueryView query={query} skeleton={<SkeletonCards cards={3} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("offer.mine_none")} action={create}>
              {t("offer.create_lead")}
            </Empty>
          ) : (
            <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
              {items.map((offer) => (
                <li key={offer.id}>
                  <OfferCard offer={offer} foot={<Actions offer={offer} />} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}

function Actions({ offer }: { offer: Offer }) {
  const { t } = useTranslation("people");
  const { t: say } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<"edit" | "close" | null>(null);
  const done = () => {
    setOpen(null);
    void queries.invalidateQueries({ queryKey: ["offers"] });
    toast(say("profile.saved"));
  };
  const edit = useCommand(editOffer, done);
  const close = useCommand(closeOffer, done);
  return (
    <div className="flex gap-2">
      <Button size="small" onClick={() => setOpen("edit")}>
        {t("offer.edit")}
      </Button>
      <Button size="small" look="danger" onClick={() => setOpen("close")}>
        {t("offer.close")}
      </Button>
      <Dialog open={open === "edit"} onClose={() => setOpen(null)} title={t("offer.edit")}>
        <OfferForm
          offer={offer}
          submitLabel={say("action.save")}
          pending={edit.isPending}
          error={edit.error}
          onSubmit={(body) => edit.mutate({ ...body, id: offer.id })}
        />
      </Dialog>
      <ConfirmDialog
        open={open === "close"}
        onClose={() => setOpen(null)}
        onConfirm={() => close.mutate(offer.id)}
        title={t("offer.close")}
        confirm={t("offer.close")}
        pending={close.isPending}
        error={close.error}
        danger
        undo={t("offer.close_final")}
      >
        <bdi>{offer.title}</bdi>
      </ConfirmDialog>
    </div>
  );
}
