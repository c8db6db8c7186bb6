import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/button";
import { Page } from "@/ui/page";
import { GoogleSection } from "../components/google-section";
import { PasswordSection } from "../components/password-section";
import { SecurityEvents } from "../components/security-events";
import { SessionsSection } from "../components/sessions-section";
import { TwoStepSection } from "../components/two-step-section";

/** Everything about getting into one's account. */
export function SecurityPage() {
  const { t } = useTranslation("security");
  return (
    <Page
      title={t("page.title")}
      lead={t("page.lead")}
      narrow
      actions={<ButtonLink to="/profile">{t("page.profile")}</ButtonLink>}
    >
      <div className="space-y-6">
        <PasswordSection />
        <GoogleSection />
        <TwoStepSection />
        <SessionsSection />
        <SecurityEvents />
      </div>
    </Page>
  );
}
