import { SendHorizontal } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { keep, keptOf } from "@/lib/kept";
import { usePerson } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { AttachButton, UploadList } from "@/ui/files";
import { useUploads } from "@/ui/use-uploads";
import { type Deliver, dispatch } from "../outbox";
import { type Held, useChecked } from "../use-checked";
import { LeakHint } from "./leak-hint";

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
  const place = `message ${usePerson()?.id} ${conversation}`;
  const [text, setText] = useState(() => keptOf<string>(place) ?? "");
  useEffect(() => keep(place, text || null), [place, text]);
  const uploads = useUploads();
  const box = useRef<HTMLTextAreaElement>(null);
  const { checked, held, release } = useChecked(deliver);
  const said = text.trim();
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (uploads.busy || (said === "" && uploads.stored.length === 0)) return;
    void dispatch({ conversation, text: said, files: uploads.stored, after: newest }, checked);
    setText("");
    uploads.clear();
    box.current?.focus();
  };
  const sendAnyway = ({ entry: { text, files } }: Held) => {
    release();
    void dispatch({ conversation, text, files, after: newest }, deliver);
  };
  const goOn = ({ entry: { text, files } }: Held) => {
    release();
    setText((later) => [text, later].filter(Boolean).join("\n"));
    uploads.restore(files);
    box.current?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={submit} className="space-y-2 border-t border-line p-3">
      {held && <LeakHint hints={held.hints} onSend={() => sendAnyway(held)} onChange={() => goOn(held)} />}
      <UploadList uploads={uploads} />
      <div className="flex items-end gap-2">
        <AttachButton uploads={uploads} />
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
          className="field-sizing-content max-h-40 min-h-11 min-w-0 flex-1 resize-none rounded-soft border border-line-strong bg-surface px-3.5 py-2.5 placeholder:text-ink-soft"
        />
        <Button
          type="submit"
          look="primary"
          className="min-h-11"
          aria-label={t("messages.send")}
          disabled={uploads.busy}
        >
          <SendHorizontal className="size-5 rtl:-scale-x-100" aria-hidden="true" />
        </Button>
      </div>
    </form>
  );
}
