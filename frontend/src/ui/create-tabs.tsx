import { useTranslation } from "react-i18next";
import { Tabs } from "./tabs";

/** What can be put up: a task that wants somebody, or a service that wants clients. */
export function CreateTabs() {
  const { t } = useTranslation("people");
  return (
    <Tabs
      label={t("create.label")}
      tabs={[
        { to: "/tasks/create", label: t("create.task"), anySearch: true },
        { to: "/offers/create", label: t("create.offer") },
      ]}
    />
  );
}
