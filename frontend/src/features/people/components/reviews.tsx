import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { User } from "@/lib/api/types";
import { Panel } from "@/ui/card";
import { SkeletonRows } from "@/ui/feedback";
import { ListView } from "@/ui/query-view";
import { ReviewLine } from "@/ui/review-line";
import { TimeText } from "@/ui/time";
import { listReviewsOf } from "../list-people";

/** What others said of somebody, newest first; nothing where nobody has. */
export function Reviews({ user }: { user: User }) {
  const { t } = useTranslation("contracts");
  const query = useInfiniteQuery(listReviewsOf(user.username));
  if (query.data?.pages[0]?.items.length === 0) return null;
  return (
    <Panel title={t("reviews.title")}>
      <ListView query={query} skeleton={<SkeletonRows rows={2} />} empty={null}>
        {(reviews) => (
          <ul className="space-y-6">
            {reviews.map((each) => (
              <ReviewLine key={`${each.task.id}-${each.number}`} review={each}>
                <p className="text-fine text-ink-soft">
                  <Link to="/tasks/$taskId" params={{ taskId: each.task.id }} className="hover:underline">
                    <bdi>{each.task.title}</bdi>
                  </Link>
                  {" · "}
                  <TimeText at={each.shown_at} />
                </p>
              </ReviewLine>
            ))}
          </ul>
        )}
      </ListView>
    </Panel>
  );
}
