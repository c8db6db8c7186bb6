import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { CommandError } from "@/ui/feedback";
import { SelectField, TextArea } from "@/ui/field";
import { FilesField } from "@/ui/files-field";
import { useUploads } from "@/ui/use-uploads";
import { deliver } from "../commands";
import type { Room } from "../reads";
import { useWish } from "../use-wish";

const NOTE_MAX = 5_000;

export function DeliverForm({ room }: { room: Room }) {
  const { t } = useTranslation("contracts");
  const common = useTranslation().t;
  const left = room.milestones.filter((each) => !each.approved);
  const [note, setNote] = useState("");
  const [chosen, choose] = useState<number | null>(null);
  // The plan can change while this is open: what was chosen may be approved by now, or a plan be new.
  const milestone = (left.find((each) => each.number === chosen) ?? left[0])?.number ?? null;
  const [tried, setTried] = useState(false);
  const uploads = useUploads();
  const command = useWish(deliver, t("deliver.toast"), () => {
    setNote("");
    uploads.clear();
  });
  const empty = note.trim() === "";
  const submit = () => {
    if (empty || uploads.busy) return setTried(true);
    const files = uploads.stored.map((each) => each.id);
    command.mutate({ id: room.id, note: note.trim(), files, milestone });
  };
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {left.length > 0 && (
        <SelectField
          label={t("deliver.milestone")}
          value={String(milestone)}
          onChange={(event) => choose(Number(event.target.value))}
        >
          {left.map((each) => (
            <option key={each.number} value={each.number}>
              {each.title}
            </option>
          ))}
        </SelectField>
      )}
      <TextArea
        label={t("deliver.note")}
        hint={t("deliver.hint")}
        rows={4}
        maxLength={NOTE_MAX}
        value={note}
        error={tried && empty ? common("form.required") : undefined}
        onChange={(event) => setNote(event.target.value)}
      />
      <FilesField uploads={uploads} />
      <CommandError error={command.error} />
      <Button type="submit" look="primary" pending={command.isPending}>
        {t("deliver.action")}
      </Button>
    </form>
  );
}
