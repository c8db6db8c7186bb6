import { useTranslation } from "react-i18next";
import { InfoPage, Part, percent } from "../components/info-page";

const QUESTIONS = ["fee", "held", "cancel", "wrong", "restricted", "checked", "delete"] as const;

export function FaqPage() {
  const { t } = useTranslation("info");
  return (
    <InfoPage title={t("faq.title")} lead={t("faq.lead")}>
      {(about) => (
        <>
          {about.sandbox && (
            <Part title={t("faq.money")}>
              <p>{t("faq.money_text")}</p>
            </Part>
          )}
          {QUESTIONS.map((each) => (
            <Part key={each} title={t(`faq.${each}`)}>
              <p>{t(`faq.${each}_text`, { percent: percent(about), days: about.appeal_days })}</p>
            </Part>
          ))}
        </>
      )}
    </InfoPage>
  );
}
