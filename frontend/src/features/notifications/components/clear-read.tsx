import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { toast } from "@/ui/toasts";
import { clearRead } from "../delete";
import { keys } from "../keys";

/** Puts away all that was read, once that is confirmed. */
export function ClearRead() {
  const { t } = useTranslation("notices");
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const command = useCommand(clearRead, () => {
    setAsking(false);
    toast(t("page.cleared"));
    void queries.invalidateQueries({ queryKey: keys.all });
  });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("page.clear")}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => command.mutate(undefined)}
        title={t("page.clear_title")}
        confirm={t("page.clear")}
        pending={command.isPending}
        error={command.error}
        danger
        undo={t("page.clear_undo")}
      >
        <p>{t("page.clear_text")}</p>
      </ConfirmDialog>
    </>
  );
}
