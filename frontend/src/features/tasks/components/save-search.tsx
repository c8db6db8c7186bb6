import { useQueryClient } from "@tanstack/react-query";
import { BellPlus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { usePerson } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { CommandError } from "@/ui/feedback";
import { TextField } from "@/ui/field";
import { toast } from "@/ui/toasts";
import { type Filters, toQuery } from "../filters";
import { SEARCHES, saveSearch } from "../saved";

/** Keeps the filters in force, and tells of new tasks that they let through. */
export function SaveSearch({ filters }: { filters: Filters }) {
  const { t } = useTranslation("people");
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const command = useCommand(saveSearch, () => {
    setOpen(false);
    void queries.invalidateQueries({ queryKey: SEARCHES });
    toast(t("saved.search_saved"));
  });
  if (usePerson() === null) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const title = String(new FormData(event.currentTarget).get("title") ?? "").trim();
    const { sort: _sort, q = "", city = "", ...terms } = toQuery(filters);
    if (title) command.mutate({ title, q, city, alert: true, ...terms });
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        <BellPlus className="size-4" aria-hidden="true" />
        {t("saved.save_search")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("saved.save_search")}>
        <form onSubmit={submit} className="space-y-4">
          <TextField label={t("saved.search_name")} name="title" required maxLength={60} dir="auto" />
          <p className="text-small text-ink-soft">{t("saved.alert_text")}</p>
          <CommandError error={command.error} />
          <Button type="submit" look="primary" pending={command.isPending}>
            {t("saved.save")}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
