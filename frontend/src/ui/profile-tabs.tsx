import { useTranslation } from "react-i18next";
import { usePerson, works } from "@/lib/session/use-session";
import { Tabs } from "./tabs";

/** The pages about oneself. */
export function ProfileTabs() {
  const { t } = useTranslation("people");
  const work = works(usePerson());
  return (
    <Tabs
      label={t("tabs.label")}
      tabs={[
        { to: "/profile", label: t("tabs.about") },
        { to: "/profile", search: { tab: "skills" }, label: t("tabs.skills") },
        { to: "/profile", search: { tab: "preferences" }, label: t("tabs.preferences") },
        ...(work ? [{ to: "/portfolio" as const, label: t("tabs.portfolio") }] : []),
        ...(work ? [{ to: "/my-offers" as const, label: t("tabs.offers") }] : []),
        { to: "/profile", search: { tab: "statistics" }, label: t("tabs.statistics") },
        { to: "/notifications/preferences", label: t("tabs.notifications") },
        { to: "/profile", search: { tab: "account" }, label: t("tabs.account") },
      ]}
    />
  );
}
