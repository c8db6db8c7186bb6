import { useTranslation } from "react-i18next";
import { usePerson } from "@/lib/session/use-session";
import { ButtonLink } from "@/ui/button";
import { MoneyWay } from "@/ui/money-way";
import { Page } from "@/ui/page";
import { SandboxNote } from "@/ui/sandbox-note";

const STEPS = ["post", "apply", "accept", "fund", "work", "release"] as const;

export function HowItWorksPage() {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <Page title={t("how.title")} lead={t("how.lead")}>
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_25rem]">
        <ol className="relative space-y-7 border-s-2 border-line ps-8">
          {STEPS.map((step, index) => (
            <li key={step} className="relative">
              <span
                aria-hidden="true"
                className="absolute -start-[3.05rem] flex size-8 items-center justify-center rounded-full bg-accent text-small font-semibold text-accent-ink"
              >
                {index + 1}
              </span>
              <h2 className="font-semibold">{t(`how.${step}`)}</h2>
              <p className="mt-1 max-w-prose text-ink-soft">{t(`how.${step}_text`)}</p>
            </li>
          ))}
        </ol>
        <div className="space-y-6 lg:sticky lg:top-24">
          <MoneyWay />
          <SandboxNote />
          {!person && (
            <ButtonLink to="/register" look="primary" size="large" className="w-full">
              {t("nav.register")}
            </ButtonLink>
          )}
        </div>
      </div>
    </Page>
  );
}
