import { useQueryClient } from "@tanstack/react-query";
import { Star } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Application } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { IconButton } from "@/ui/button";
import { cx } from "@/ui/cx";
import { shortlist } from "../choosing";
import { keys } from "../keys";

/** Puts an offer on the client's own short list, or takes it off. */
export function ShortlistToggle({ task, application }: { task: string; application: Application }) {
  const { t } = useTranslation("choosing");
  const queries = useQueryClient();
  const command = useCommand(shortlist, () =>
    queries.invalidateQueries({ queryKey: keys.applications(task) }),
  );
  const on = application.shortlisted;
  return (
    <IconButton
      label={t(on ? "shortlist.remove" : "shortlist.add", { name: application.freelancer.name })}
      aria-pressed={on}
      disabled={command.isPending}
      onClick={() => command.mutate({ task, application: application.id, on: !on })}
    >
      <Star className={cx("size-4.5", on && "fill-held text-held")} aria-hidden="true" />
    </IconButton>
  );
}
