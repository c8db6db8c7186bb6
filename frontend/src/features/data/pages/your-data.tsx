import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { DeleteAccount } from "../components/delete-account";
import { type Format, save, takeOut } from "../own-data";

/** What the platform holds about somebody: to take away, and to delete. */
export function YourDataPage() {
  const { t } = useTranslation("data");
  return (
    <Page title={t("title")} lead={t("lead")} narrow>
      <div className="space-y-6">
        <Panel title={t("export.title")}>
          <p className="mb-4 text-ink-soft">{t("export.text")}</p>
          <TakeOut />
        </Panel>
        <DeleteAccount />
      </div>
    </Page>
  );
}

function TakeOut() {
  const { t } = useTranslation("data");
  const command = useMutation({
    mutationFn: takeOut,
    onSuccess: (file, format: Format) => save(file, `souk-events.${format}`),
  });
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          pending={command.isPending && command.variables === "html"}
          onClick={() => command.mutate("html")}
        >
          {t("export.page")}
        </Button>
        <Button
          pending={command.isPending && command.variables === "jsonl"}
          onClick={() => command.mutate("jsonl")}
        >
          {t("export.events")}
        </Button>
      </div>
      <CommandError error={command.error} />
    </div>
  );
}
