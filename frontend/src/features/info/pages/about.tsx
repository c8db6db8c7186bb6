import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/button";
import { InfoPage, Part, percent } from "../components/info-page";
import { Operator } from "../components/operator";

export function AboutPage() {
  const { t } = useTranslation("info");
  const common = useTranslation().t;
  return (
    <InfoPage title={t("about.title")} lead={t("about.what")}>
      {(about) => (
        <>
          <p className="max-w-prose text-ink-soft">{t("about.how")}</p>
          <Part title={t("about.who_title")}>
            <Operator about={about} />
          </Part>
          <Part title={t("about.money_title")}>
            {about.sandbox && <p>{t("about.sandbox")}</p>}
            <p>{t("about.fee", { percent: percent(about) })}</p>
          </Part>
          <ButtonLink to="/contact">{common("nav.contact")}</ButtonLink>
        </>
      )}
    </InfoPage>
  );
}
