import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError } from "@/ui/feedback";
import { TextArea } from "@/ui/field";
import { TimeText } from "@/ui/time";
import { UserText } from "@/ui/user-text";
import { type Case, keys, noteCase } from "../cases";

/** For operators alone. */
export function Notes({ shown }: { shown: Case }) {
  const { t } = useTranslation("desk");
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const command = useCommand(noteCase, () => {
    setText("");
    void queries.invalidateQueries({ queryKey: keys.one(shown.id) });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) command.mutate({ id: shown.id, text: text.trim() });
  };
  return (
    <Panel title={t("note.title")}>
      {shown.notes.length > 0 && (
        <ul className="ruled mb-4">
          {shown.notes.map((note) => (
            <li key={note.at} className="py-2">
              <UserText>{note.text}</UserText>
              <TimeText at={note.at} className="text-fine text-ink-soft" />
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={submit} className="space-y-3">
        <TextArea
          label={t("note.text")}
          rows={2}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <CommandError error={command.error} />
        <Button type="submit" size="small" pending={command.isPending}>
          {t("note.add")}
        </Button>
      </form>
    </Panel>
  );
}
