import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, IconButton } from "./button";
import { cx } from "./cx";
import { CommandError } from "./feedback";

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** A sheet comes from the bottom and takes the whole width of a phone. */
  sheet?: boolean;
  /** For what stands side by side. */
  wide?: boolean;
  /** While true neither Esc nor a press outside closes it. */
  locked?: boolean;
}

export function Dialog({ open, onClose, title, children, sheet, wide, locked }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && !locked && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          className={cx(
            "fixed z-50 flex max-h-[calc(100dvh-2rem)] flex-col overflow-hidden bg-surface text-ink shadow-lifted transition-[opacity,translate]",
            "data-ending-style:opacity-0 data-starting-style:opacity-0 data-starting-style:translate-y-3",
            sheet
              ? "inset-x-0 bottom-0 rounded-t-round sm:inset-x-auto sm:bottom-auto sm:top-1/2 sm:start-1/2 sm:-translate-y-1/2 sm:ltr:-translate-x-1/2 sm:rtl:translate-x-1/2 sm:rounded-round"
              : "start-1/2 top-1/2 w-[min(30rem,calc(100vw-2rem))] -translate-y-1/2 rounded-round ltr:-translate-x-1/2 rtl:translate-x-1/2",
            sheet && (wide ? "sm:w-[min(52rem,calc(100vw-2rem))]" : "sm:w-[30rem]"),
          )}
        >
          <div className="flex items-center justify-between gap-4 border-b border-line ps-5 pe-2 py-2">
            <Base.Title className="font-semibold">{title}</Base.Title>
            <Base.Close render={<IconButton label={t("action.close")} disabled={locked} />}>
              <X className="size-5" aria-hidden="true" />
            </Base.Close>
          </div>
          <div className="overflow-y-auto p-5">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

interface ConfirmProps {
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  confirm: string;
  pending: boolean;
  error?: unknown;
  danger?: boolean;
  /** Whether it can be undone, said in words. */
  undo: string;
  children: ReactNode;
}

/** Asks before anything that moves money or cannot be taken back. The answer comes from the server only. */
export function ConfirmDialog({
  open,
  onClose,
  onConfirm,
  title,
  confirm,
  pending,
  error,
  danger,
  undo,
  children,
}: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Dialog open={open} onClose={onClose} title={title} locked={pending}>
      <div className="space-y-4">
        {children}
        <p className="text-small text-ink-soft">{undo}</p>
        <CommandError error={error} />
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button onClick={onClose} disabled={pending}>
            {t("action.back")}
          </Button>
          <Button look={danger ? "danger" : "primary"} pending={pending} onClick={onConfirm}>
            {confirm}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
