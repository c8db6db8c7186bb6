import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/lib/session/use-session";
import { dateOnly } from "@/lib/time";
import { Panel } from "@/ui/card";
import { Note, SkeletonRows } from "@/ui/feedback";
import { PersonLine } from "@/ui/person-line";
import { QueryView } from "@/ui/query-view";
import { ReportButton } from "@/ui/report";
import { UserText } from "@/ui/user-text";
import { getReviews, type Review, type TaskReviews } from "../reads";
import { ReviewForm } from "./review-form";
import { Stars } from "./stars";

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
          <Shown key={each.reviewer.id} review={each} />
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

const ASPECTS = ["communication", "quality", "professionalism"] as const;

function Shown({ review }: { review: Review }) {
  const { t } = useTranslation("contracts");
  const me = usePerson();
  return (
    <li className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <PersonLine person={review.reviewer} />
        <Stars value={review.ratings.overall} />
      </div>
      {review.comment && <UserText className="max-w-prose text-small">{review.comment}</UserText>}
      {review.redacted_at && (
        <div className="rounded-soft bg-sunken px-4 py-3 text-small text-ink-soft">
          <p className="italic">{t("reviews.redacted")}</p>
          <UserText>{review.redaction ?? ""}</UserText>
        </div>
      )}
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-fine text-ink-soft">
        {ASPECTS.map((each) => {
          const stars = review.ratings[each];
          return stars === null ? null : <li key={each}>{`${t(`reviews.${each}`)} ${stars}/5`}</li>;
        })}
      </ul>
      {review.comment && review.reviewer.id !== me?.id && (
        <ReportButton subject={{ kind: "review", id: review.task.id, number: review.number }} />
      )}
    </li>
  );
}
