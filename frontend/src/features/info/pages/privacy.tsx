import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { InfoPage, Part } from "../components/info-page";

export function PrivacyPage() {
  const { t } = useTranslation("info");
  return (
    <InfoPage title={t("privacy.title")} lead={t("privacy.lead")}>
      {(about) => (
        <>
          <Part title={t("privacy.recorded")}>
            <p>{t("privacy.recorded_text")}</p>
          </Part>
          <Part title={t("privacy.seen")}>
            <p>{t("privacy.seen_text")}</p>
          </Part>
          <Part title={t("privacy.cookies")}>
            <p>{t("privacy.cookies_text")}</p>
          </Part>
          <Part title={t("privacy.rights")}>
            <p>{t("privacy.rights_text")}</p>
            <p>
              <Link to="/your-data" className="underline">
                {t("privacy.go")}
              </Link>
            </p>
          </Part>
          <Part title={t("privacy.asked")}>
            <p>{t("privacy.asked_text", { operator: about.operator || t("unnamed") })}</p>
          </Part>
        </>
      )}
    </InfoPage>
  );
}
