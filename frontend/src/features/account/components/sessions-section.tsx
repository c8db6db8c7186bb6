import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { session } from "@/lib/session/browser";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError, SkeletonRows } from "@/ui/feedback";
import { QueryView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { deviceOf } from "../device";
import { keys } from "../keys";
import { endAllSessions, endSession, listSessions } from "../sessions";

/** Where one is signed in; each can be ended from here. */
export function SessionsSection() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = useQuery(listSessions);
  const one = useCommand(endSession, () => void queries.invalidateQueries({ queryKey: keys.sessions }));
  const all = useCommand(endAllSessions, () => void session.leave());
  return (
    <Panel
      title={t("sessions.title")}
      aside={
        <Button size="small" pending={all.isPending} onClick={() => all.mutate(null)}>
          {t("sessions.end_all")}
        </Button>
      }
    >
      <CommandError error={one.error ?? all.error} />
      <QueryView query={query} skeleton={<SkeletonRows rows={2} />}>
        {(items) => (
          <ul className="ruled">
            {items.map((each) => (
              <li key={each.id} className="flex items-center justify-between gap-4 py-3">
                <div className="min-w-0">
                  <p dir="ltr" title={each.client} className="truncate text-small">
                    {deviceOf(each.client)}
                  </p>
                  <p className="text-fine text-ink-soft">
                    {t("sessions.used")} <TimeText at={each.used_at} />
                  </p>
                </div>
                {each.current ? (
                  <Badge>{t("sessions.this")}</Badge>
                ) : (
                  <Button size="small" onClick={() => one.mutate(each.id)}>
                    {t("sessions.end")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Panel>
  );
}
