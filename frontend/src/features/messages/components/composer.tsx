import { SendHorizontal } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { type Deliver, dispatch } from "../outbox";

const MESSAGE_MAX = 4_000;

interface Props {
  conversation: string;
  /** The number of the newest message in sight. */
  newest: number;
  deliver: Deliver;
}

/** Enter sends, Shift and Enter begins a new line. */
export function Composer({ conversation, newest, deliver }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const said = text.trim();
    if (said === "") return;
    void dispatch({ conversation, text: said, files: [], after: newest }, deliver);
    setText("");
    box.current?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={submit} className="flex items-end gap-2 border-t border-line p-3">
      <textarea
        ref={box}
        dir="auto"
        rows={1}
        value={text}
        maxLength={MESSAGE_MAX}
        aria-label={t("messages.write")}
        placeholder={t("messages.write")}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={pressed}
        className="field-sizing-content max-h-40 min-h-11 flex-1 resize-none rounded-soft border border-line-strong bg-surface px-3.5 py-2.5 placeholder:text-ink-soft"
      />
      <Button type="submit" look="primary" className="min-h-11" aria-label={t("messages.send")}>
        <SendHorizontal className="size-5 rtl:-scale-x-100" aria-hidden="true" />
      </Button>
    </form>
  );
}
