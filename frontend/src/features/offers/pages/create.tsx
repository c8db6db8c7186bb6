import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { usePerson, works } from "@/lib/session/use-session";
import { Card } from "@/ui/card";
import { CreateTabs } from "@/ui/create-tabs";
import { OtherRole } from "@/ui/other-role";
import { Page } from "@/ui/page";
import { toast } from "@/ui/toasts";
import { OfferForm } from "../components/offer-form";
import { publishOffer } from "../offers";

export function CreateOfferPage() {
  const { t } = useTranslation("people");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const command = useCommand(publishOffer, ({ id }) => {
    void queries.invalidateQueries({ queryKey: ["offers"] });
    toast(t("offer.published"));
    void navigate({ to: "/offers/$offerId", params: { offerId: id } });
  });
  return (
    <Page title={t("offer.create_title")} lead={t("offer.create_lead")} narrow>
      <CreateTabs />
      {works(usePerson()) ? (
        <Card className="p-5 sm:p-6">
          <OfferForm
            submitLabel={t("offer.publish")}
            pending={command.isPending}
            error={command.error}
            onSubmit={(body) => command.mutate(body)}
          />
        </Card>
      ) : (
        <OtherRole>{t("offer.clients_only")}</OtherRole>
      )}
    </Page>
  );
}
