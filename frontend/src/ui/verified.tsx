import { BadgeCheck } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "./dialog";

/** Beside a name: an operator has checked who this is. */
export function VerifiedMark() {
  const { t } = useTranslation();
  return (
    <span title={t("verified.title")} className="inline-flex shrink-0 text-accent">
      <BadgeCheck className="size-4" role="img" aria-label={t("verified.title")} />
    </span>
  );
}

/** The same in words, with what was checked. */
export function VerifiedBadge() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="inline-flex min-h-7 items-center gap-1.5 rounded-full bg-accent-wash px-2.5 text-fine font-semibold text-accent hover:underline"
      >
        <BadgeCheck className="size-4" aria-hidden="true" />
        {t("verified.title")}
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("verified.title")}>
        <div className="space-y-3">
          <p>{t("verified.what")}</p>
          <ul className="list-disc space-y-1 ps-5 text-small">
            <li>{t("verified.email")}</li>
            <li>{t("verified.check")}</li>
          </ul>
          <p className="text-small text-ink-soft">{t("verified.not")}</p>
        </div>
      </Dialog>
    </>
  );
}
