import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "@/lib/api.gen";
import { usePerson } from "@/lib/session/use-session";
import { PersonLine } from "./person-line";
import { ReportButton } from "./report";
import { Stars } from "./stars";
import { UserText } from "./user-text";

type Review = components["schemas"]["ReviewView"];

const ASPECTS = ["communication", "quality", "professionalism"] as const;

/** What one side said of the other. */
export function ReviewLine({ review, children }: { review: Review; children?: ReactNode }) {
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
      {children}
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
