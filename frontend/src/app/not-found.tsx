import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/button";
import { Empty } from "@/ui/feedback";
import { Page } from "@/ui/page";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t("not_found.title")} hiddenHeading>
      <Empty
        title={t("not_found.title")}
        action={
          <ButtonLink to="/tasks" look="primary">
            {t("nav.browse")}
          </ButtonLink>
        }
      >
        {t("not_found.text")}
      </Empty>
    </Page>
  );
}
