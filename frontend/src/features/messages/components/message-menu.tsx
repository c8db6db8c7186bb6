import { Menu } from "@base-ui/react/menu";
import { useQueryClient } from "@tanstack/react-query";
import { EllipsisVertical } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Message } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { Button } from "@/ui/button";
import { ConfirmDialog, Dialog } from "@/ui/dialog";
import { CommandError } from "@/ui/feedback";
import { MENU_ITEM, MENU_POPUP } from "@/ui/menu";
import { Report } from "@/ui/report";
import { changeMessage } from "../cache";
import { edit, redact } from "../change";

const EDITING_MS = 15 * 60_000;
const WORDS = "w-full rounded-soft border border-line-strong bg-surface px-3 py-2";

interface Props {
  conversation: string;
  message: Message;
  other: string;
  mine: boolean;
  now: Date;
}

/** What one can still do with one's own message; that of the other can be reported. */
export function MessageMenu(props: Props) {
  const { t } = useTranslation("talk");
  const [open, setOpen] = useState<"edit" | "redact" | "report" | null>(null);
  const { conversation, message, mine, now } = props;
  const editable = mine && now.getTime() - new Date(message.at).getTime() < EDITING_MS;
  const close = () => setOpen(null);
  return (
    <>
      <Menu.Root>
        <Menu.Trigger
          aria-label={t("actions")}
          className="inline-flex size-6 items-center justify-center rounded-full hover:bg-sunken"
        >
          <EllipsisVertical className="size-3.5" aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={4} align="end" className="z-40">
            <Menu.Popup className={MENU_POPUP}>
              {editable && (
                <Menu.Item className={MENU_ITEM} onClick={() => setOpen("edit")}>
                  {t("edit")}
                </Menu.Item>
              )}
              <Menu.Item className={MENU_ITEM} onClick={() => setOpen(mine ? "redact" : "report")}>
                {t(mine ? "redact" : "report")}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {open === "edit" && <EditDialog {...props} onClose={close} />}
      {open === "report" && (
        <Report subject={{ kind: "message", id: conversation, number: message.number }} onClose={close} />
      )}
      {open === "redact" && <RedactDialog {...props} onClose={close} />}
    </>
  );
}

function EditDialog({ conversation, message, other, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation("talk");
  const queries = useQueryClient();
  const [text, setText] = useState(message.text);
  const save = useCommand(
    (wish: string) => edit(conversation, message.number, wish),
    (_, wish) => {
      changeMessage(queries, conversation, message.number, {
        text: wish.trim(),
        edited_at: new Date().toISOString(),
      });
      onClose();
    },
  );
  const empty = text.trim() === "" && message.files.length === 0;
  return (
    <Dialog open onClose={onClose} title={t("edit_title")} locked={save.isPending}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!empty) save.mutate(text);
        }}
      >
        <textarea
          dir="auto"
          rows={4}
          maxLength={4_000}
          aria-label={t("edit_title")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className={WORDS}
        />
        <p className="text-small text-ink-soft">{t("edit_note", { name: other })}</p>
        <CommandError error={save.error} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose} disabled={save.isPending}>
            {t("cancel")}
          </Button>
          <Button type="submit" look="primary" pending={save.isPending} disabled={empty}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function RedactDialog({ conversation, message, other, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation("talk");
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const take = useCommand(
    (wish: string) => redact(conversation, message.number, wish),
    (_, wish) => {
      const by = { redacted_by: message.sender_id, reason: wish };
      const gone = { text: "", files: [], redacted_at: new Date().toISOString(), ...by };
      changeMessage(queries, conversation, message.number, gone);
      onClose();
    },
  );
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => reason.trim() !== "" && take.mutate(reason.trim())}
      title={t("redact_title")}
      confirm={t("redact")}
      pending={take.isPending}
      error={take.error}
      danger
      undo={t("redact_note", { name: other })}
    >
      <label className="block space-y-1.5 text-small font-semibold">
        <span>{t("reason")}</span>
        <input
          dir="auto"
          required
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          className={`${WORDS} min-h-11 font-normal`}
        />
      </label>
    </ConfirmDialog>
  );
}
