import { Check, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { sentence } from "@/lib/activity";
import type { Notification } from "@/lib/api/types";
import { ActivityLine } from "@/ui/activity";
import { IconButton } from "@/ui/button";

interface Props {
  notification: Notification;
  onRead: (position: number) => void;
  onDelete: (position: number) => void;
}

/** One notification: opening it reads it, and it can be read or deleted where it stands. */
export function Row({ notification, onRead, onDelete }: Props) {
  const { t } = useTranslation("notices");
  const what = sentence(t, notification);
  const { id, read } = notification;
  return (
    <ActivityLine what={notification} unread={!read} onOpen={() => read || onRead(id)}>
      <div className="relative z-1 flex shrink-0 items-center self-start max-sm:-me-2">
        {!read && (
          <>
            <span className="me-1 size-2.5 shrink-0 rounded-full bg-saffron">
              <span className="sr-only">{t("page.unread")}</span>
            </span>
            <IconButton
              label={t("page.read_name", { what })}
              className="max-sm:size-8"
              onClick={() => onRead(id)}
            >
              <Check className="size-4.5" aria-hidden="true" />
            </IconButton>
          </>
        )}
        <IconButton
          label={t("page.delete_name", { what })}
          className="max-sm:size-8"
          onClick={(event) => {
            nextTo(event.currentTarget)?.focus();
            onDelete(id);
          }}
        >
          <X className="size-4.5" aria-hidden="true" />
        </IconButton>
      </div>
    </ActivityLine>
  );
}

/** Where the keyboard goes on when this row goes: the next row, the one before, else the page's heading. */
function nextTo(button: HTMLElement): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-notification]")];
  const at = rows.findIndex((row) => row.contains(button));
  const next = rows[at + 1] ?? rows[at - 1];
  return next?.querySelector<HTMLElement>("a, button") ?? document.querySelector<HTMLElement>("h1");
}
