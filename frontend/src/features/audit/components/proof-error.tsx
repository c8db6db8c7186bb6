import { useTranslation } from "react-i18next";
import { Forged } from "@/lib/verify";
import { CommandError } from "@/ui/feedback";

/** Why a proof is not to be believed, or why there is none. */
export function ProofError({ error }: { error: Error | null }) {
  const { t } = useTranslation("audit");
  if (!(error instanceof Forged)) return <CommandError error={error} />;
  return (
    <div
      role="alert"
      className="rounded-soft border border-disputed bg-disputed-wash px-4 py-3 text-disputed"
    >
      <p className="text-small font-semibold">{t("proof.bad")}</p>
      <code dir="ltr" className="mt-1 block text-fine">
        {error.message}
      </code>
    </div>
  );
}
