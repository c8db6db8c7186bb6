import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Empty } from "@/ui/feedback";
import { Page } from "@/ui/page";

export function MaintenancePage() {
  const { t } = useTranslation();
  return (
    <Page title={t("maintenance.title")} hiddenHeading>
      <Empty
        title={t("maintenance.title")}
        action={<Button onClick={() => window.location.assign("/")}>{t("action.retry")}</Button>}
      >
        {t("maintenance.text")}
      </Empty>
    </Page>
  );
}
