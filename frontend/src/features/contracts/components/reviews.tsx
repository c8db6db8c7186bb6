import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { dateOnly } from "@/lib/time";
import { Panel } from "@/ui/card";
import { Note, SkeletonRows } from "@/ui/feedback";
import { QueryView } from "@/ui/query-view";
import { ReviewLine } from "@/ui/review-line";
import { getReviews, type TaskReviews } from "../reads";
import { ReviewForm } from "./review-form";

/** What the two say of one another: neither sees the other's before both are in or the time is over. */
export function Reviews({ task }: { task: string }) {
  const { t } = useTranslation("contracts");
  const query = useQuery(getReviews(task));
  if (query.data && query.data.items.length === 0 && query.data.own === null) return null;
  return (
    <Panel title={t("reviews.title")}>
      <QueryView query={query} skeleton={<SkeletonRows rows={2} />}>
        {(reviews) => <Both task={task} reviews={reviews} />}
      </QueryView>
    </Panel>
  );
}

function Both({ task, reviews }: { task: string; reviews: TaskReviews }) {
  const { t } = useTranslation("contracts");
  const own = reviews.own;
  if (reviews.items.length > 0 || !own || own.closed) {
    return reviews.items.length === 0 ? (
      <p className="text-small text-ink-soft">{t("reviews.none")}</p>
    ) : (
      <ul className="space-y-6">
        {reviews.items.map((each) => (
          <ReviewLine key={each.reviewer.id} review={each} />
        ))}
      </ul>
    );
  }
  return (
    <div className="space-y-4">
      <Note>{t("reviews.blind", { date: dateOnly(new Date(own.until)) })}</Note>
      {own.written ? <p className="text-small">{t("reviews.written")}</p> : <ReviewForm task={task} />}
    </div>
  );
}
