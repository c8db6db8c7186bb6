import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getMe } from "./get-me";

/** Leads whoever looks after the platform to what their role needs first. */
export function TwoStepBanner() {
  const { t } = useTranslation("security");
  const { data: me } = useQuery(getMe);
  if (!me?.two_step_needed) return null;
  return (
    <section aria-label={t("two_step.title")} className="bg-held-wash text-held">
      <div className="container-page flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5 text-small">
        <p>{t("two_step.needed")}</p>
        <Link to="/profile/security" className="font-semibold underline">
          {t("two_step.begin")}
        </Link>
      </div>
    </section>
  );
}
