import { useTranslation } from "react-i18next";
import { Logo } from "@/ui/logo";

/** Shown while the session is being restored, when that takes long. */
export function Starting() {
  const { t } = useTranslation();
  return (
    <div className="grid min-h-dvh place-items-center p-6" role="status">
      <div className="flex flex-col items-center gap-4 text-center">
        <Logo />
        <p className="text-ink-soft">{t("state.connecting")}</p>
      </div>
    </div>
  );
}
