import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { relative } from "@/lib/time";
import { useNow } from "@/ui/time";
import { readProposals } from "../apply";

/** How many proposals can still go out, and when more. The form works without: nothing stands here until it
 * is known. */
export function ProposalQuota() {
  const { t } = useTranslation("choosing");
  const { data } = useQuery(readProposals);
  const now = useNow();
  if (!data) return null;
  const { left, most, next_at, alike, alike_most, alike_next_at } = data;
  const when = (at: string) => relative(new Date(at), now);
  return (
    <div className="space-y-1 text-small text-ink-soft">
      <p>
        {next_at
          ? t("quota.used_up", { count: most, when: when(next_at) })
          : t("quota.left", { count: left })}
      </p>
      {alike > 1 && (
        <p>
          {t("quota.alike", { count: alike })}{" "}
          {alike_next_at
            ? t("quota.alike_used_up", { when: when(alike_next_at) })
            : t("quota.alike_left", { count: alike_most - alike })}
        </p>
      )}
    </div>
  );
}
