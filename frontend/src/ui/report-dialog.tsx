import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { HOUSE_RULES, type HouseRule, report, type Subject } from "@/lib/report";
import { ConfirmDialog } from "./dialog";
import { SelectField, TextArea } from "./field";
import { toast } from "./toasts";

const LEAST = 20;

export function ReportDialog({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const { t } = useTranslation("standing");
  const queries = useQueryClient();
  const [rule, setRule] = useState<HouseRule | "">("");
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const command = useCommand(report, () => {
    void queries.invalidateQueries({ queryKey: ["reports"] });
    toast(t("report.sent"));
    onClose();
  });
  const short = text.trim().length < LEAST;
  const confirm = () => {
    setTried(true);
    if (rule !== "" && !short) command.mutate({ subject, rule, text: text.trim() });
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={confirm}
      title={t(`report.title_${subject.kind}`)}
      confirm={t("report.send")}
      pending={command.isPending}
      error={command.error}
      undo={t("report.after")}
    >
      <SelectField
        label={t("report.rule")}
        value={rule}
        error={tried && rule === "" ? t("report.choose") : undefined}
        onChange={(event) => setRule(event.target.value as HouseRule)}
      >
        <option value="">{t("report.choose")}</option>
        {HOUSE_RULES.map((each) => (
          <option key={each} value={each}>
            {t(`rule.${each}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t("report.text")}
        hint={t("report.hint")}
        rows={4}
        maxLength={4_000}
        value={text}
        error={tried && short ? t("least", { count: LEAST }) : undefined}
        onChange={(event) => setText(event.target.value)}
      />
    </ConfirmDialog>
  );
}
