import { useTranslation } from "react-i18next";
import { AuditPage } from "../components/audit-page";
import { ReceiptCheck } from "../components/receipt-check";
import { VerifyPanel } from "../components/verify-panel";

/** That history is what was signed: all of it by the server, any part of it by this browser alone. */
export function VerifyPage() {
  const { t } = useTranslation("audit");
  return (
    <AuditPage title={t("verify.title")} lead={t("verify.lead")}>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <VerifyPanel />
        <ReceiptCheck />
      </div>
    </AuditPage>
  );
}
