import { Eye } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { Dialog } from "@/ui/dialog";
import { CommandError } from "@/ui/feedback";
import { SelectField, TextArea } from "@/ui/field";
import { UserText } from "@/ui/user-text";
import { GROUNDS, reveal } from "../reveal";
import type { EventWhole, Ground } from "../types";
import { Code } from "./words";

/** The personal texts of an event, each opened only with a reason, which is an event of its own. */
export function MaskedTexts({ event }: { event: EventWhole }) {
  const { t } = useTranslation("audit");
  const [read, setRead] = useState<Record<string, string>>({});
  const [asking, setAsking] = useState<string | null>(null);
  const fields = Object.keys(event.personal);
  if (fields.length === 0) return null;
  return (
    <Panel title={t("reveal.title")} flush>
      <p className="px-5 pt-4 text-small text-ink-soft">{t("reveal.lead")}</p>
      <ul className="ruled">
        {fields.map((field) => (
          <li key={field} className="flex flex-wrap items-center justify-between gap-3 px-5 py-3 text-small">
            <div className="min-w-0">
              <Code>{field}</Code>
              {read[field] !== undefined && <UserText className="mt-1">{read[field]}</UserText>}
            </div>
            {read[field] === undefined && (
              <Button
                size="small"
                onClick={() => setAsking(field)}
                aria-label={t("reveal.action_of", { field })}
              >
                <Eye className="size-4" aria-hidden="true" />
                {t("reveal.action")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Dialog open={asking !== null} onClose={() => setAsking(null)} title={t("reveal.title")}>
        {asking && (
          <RevealForm
            position={event.position}
            field={asking}
            onRead={(text) => {
              setRead((before) => ({ ...before, [asking]: text }));
              setAsking(null);
            }}
          />
        )}
      </Dialog>
    </Panel>
  );
}

interface RevealFormProps {
  position: number;
  field: string;
  onRead: (text: string) => void;
}

function RevealForm({ position, field, onRead }: RevealFormProps) {
  const { t } = useTranslation("audit");
  const [ground, setGround] = useState<Ground>("dispute");
  const [reason, setReason] = useState("");
  const command = useCommand(reveal, (told) => onRead(told.erased ? t("reveal.erased") : told.text));
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        command.mutate({ position, field, ground, reason });
      }}
    >
      <p className="text-small text-ink-soft">{t("reveal.text")}</p>
      <SelectField
        label={t("reveal.ground")}
        value={ground}
        onChange={(event) => setGround(event.target.value as Ground)}
      >
        {GROUNDS.map((each) => (
          <option key={each} value={each}>
            {t(`ground.${each}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t("reveal.reason")}
        hint={t("reveal.reason_hint")}
        rows={3}
        minLength={10}
        maxLength={500}
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <CommandError error={command.error} />
      <Button type="submit" look="primary" pending={command.isPending}>
        {t("reveal.confirm")}
      </Button>
    </form>
  );
}
