import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getMailbox } from "../recover";

/** To the mail of an installation that has no mail server. */
export function MailboxLink() {
  const { t } = useTranslation();
  const { data: mailbox } = useQuery(getMailbox);
  if (!mailbox) return null;
  return (
    <a href={mailbox} target="_blank" rel="noreferrer" className="font-semibold underline">
      {t("verify.mailbox")}
    </a>
  );
}
