import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { TextArea } from "@/ui/field";
import { StarChoice, Stars } from "@/ui/stars";
import { writeReview } from "../commands";
import { useWish } from "../use-wish";

const ASPECTS = ["communication", "quality", "professionalism"] as const;
type Aspect = (typeof ASPECTS)[number];
const UNSAID: Record<Aspect, number | null> = { communication: null, quality: null, professionalism: null };

export function ReviewForm({ task }: { task: string }) {
  const { t } = useTranslation("contracts");
  const common = useTranslation().t;
  const [overall, setOverall] = useState<number | null>(null);
  const [aspects, setAspects] = useState(UNSAID);
  const [comment, setComment] = useState("");
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const command = useWish(writeReview, t("reviews.toast"), () => setAsking(false));
  const send = () =>
    overall !== null && command.mutate({ id: task, overall, ...aspects, comment: comment.trim() });
  return (
    <div className="space-y-4">
      <StarChoice
        legend={t("reviews.overall")}
        name="overall"
        value={overall}
        error={tried && overall === null ? common("form.required") : undefined}
        onChoose={setOverall}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        {ASPECTS.map((each) => (
          <StarChoice
            key={each}
            legend={`${t(`reviews.${each}`)} (${t("reviews.optional")})`}
            name={each}
            value={aspects[each]}
            onChoose={(stars) => setAspects({ ...aspects, [each]: stars })}
          />
        ))}
      </div>
      <TextArea
        label={t("reviews.comment")}
        rows={4}
        maxLength={2_000}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <Button look="primary" onClick={() => (overall === null ? setTried(true) : setAsking(true))}>
        {t("reviews.send")}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={send}
        title={t("reviews.confirm_title")}
        confirm={t("reviews.send")}
        pending={command.isPending}
        error={command.error}
        undo={common("undo.never")}
      >
        <Stars value={overall ?? 0} />
        <p className="text-small">{t("reviews.confirm_text")}</p>
      </ConfirmDialog>
    </div>
  );
}
