import { useTranslation } from "react-i18next";
import { InfoPage, Part, percent } from "../components/info-page";

export function TermsPage() {
  const { t } = useTranslation("info");
  const rules = useTranslation("standing").t;
  return (
    <InfoPage title={t("terms.title")} lead={t("terms.lead")}>
      {(about) => (
        <>
          <Part title={t("terms.work")}>
            <p>{t("terms.work_text", { percent: percent(about) })}</p>
            {about.sandbox && <p>{t("about.sandbox")}</p>}
          </Part>
          <Part title={t("terms.rules")}>
            <p>{t("terms.rules_text")}</p>
            <ul className="list-disc space-y-1 ps-5">
              {about.house_rules.map((rule) => (
                <li key={rule}>{rules(`rule.${rule}`)}</li>
              ))}
            </ul>
          </Part>
          <Part title={t("terms.process")}>
            <p>{t("terms.process_text", { days: about.appeal_days })}</p>
          </Part>
          <Part title={t("terms.operator")}>
            <p>{t("terms.operator_text", { operator: about.operator || t("unnamed") })}</p>
          </Part>
        </>
      )}
    </InfoPage>
  );
}
