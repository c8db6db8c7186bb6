import { useTranslation } from "react-i18next";
import { Tabs } from "@/ui/tabs";

/** What suits us: tasks to work on, and people for our own tasks. */
export function ForYouTabs() {
  const { t } = useTranslation("people");
  return (
    <Tabs
      label={t("suited.tabs")}
      tabs={[
        { to: "/recommendations", label: t("suited.tasks_tab") },
        { to: "/recommendations/freelancers", label: t("suited.tab") },
      ]}
    />
  );
}
