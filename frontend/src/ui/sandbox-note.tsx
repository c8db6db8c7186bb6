import { FlaskConical } from "lucide-react";
import { useTranslation } from "react-i18next";

/** Stands wherever money is paid: no real money moves here. */
export function SandboxNote() {
  const { t } = useTranslation();
  return (
    <p className="flex items-start gap-2.5 rounded-soft bg-held-wash px-4 py-3 text-small text-held">
      <FlaskConical className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
      {t("money.sandbox")}
    </p>
  );
}
