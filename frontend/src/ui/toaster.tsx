import { X } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./button";
import { dismiss, type Toast, toastStore } from "./toasts";

const STAYS_MS = 5_000;

export function Toaster() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.get);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 md:bottom-6 md:items-end"
    >
      {toasts.map((each) => (
        <Slice key={each.id} toast={each} />
      ))}
    </div>
  );
}

function Slice({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(toast.id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: reading or focusing it only makes it stay
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex max-w-md items-center gap-3 rounded-soft bg-ink py-1 ps-4 pe-1 text-small text-paper shadow-lifted"
    >
      <span className="py-2">{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          className="min-h-8 rounded-tight px-2 font-semibold underline underline-offset-4"
          onClick={() => {
            toast.action?.run();
            dismiss(toast.id);
          }}
        >
          {toast.action.label}
        </button>
      )}
      <IconButton
        label={t("action.dismiss")}
        onClick={() => dismiss(toast.id)}
        className="text-paper hover:bg-transparent hover:text-paper"
      >
        <X className="size-4" aria-hidden="true" />
      </IconButton>
    </div>
  );
}
