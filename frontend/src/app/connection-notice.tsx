import { WifiOff } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useLiveness } from "@/lib/realtime/browser";
import { clock } from "@/lib/time";
import { Button } from "@/ui/button";

const RELOAD = 4426;

function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener("online", changed);
      window.addEventListener("offline", changed);
      return () => {
        window.removeEventListener("online", changed);
        window.removeEventListener("offline", changed);
      };
    },
    () => navigator.onLine,
  );
}

/** True once `value` has been true for `ms`: a short break is nobody's business. */
function useLasting(value: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!value) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return lasting;
}

/** Says when what is shown may be old, and since when. */
export function ConnectionNotice() {
  const { t } = useTranslation();
  const online = useOnline();
  const live = useLiveness();
  const cut = useLasting(
    live.status === "waiting" || (live.status === "connecting" && live.since !== null),
    1_500,
  );
  const outdated = live.status === "stopped" && live.code === RELOAD;
  const words = !online
    ? t("state.offline")
    : cut
      ? t("state.reconnecting")
      : outdated
        ? t("state.outdated")
        : null;
  return (
    <div role="status" className="sticky top-16 z-20">
      {words && (
        <div className="bg-held-wash text-held">
          <p className="container-page flex items-center gap-2 py-1.5 text-small">
            <WifiOff className="size-4 shrink-0" aria-hidden="true" />
            <span className="font-semibold">{words}</span>
            {live.since && <span>{t("state.last_sync", { time: clock(live.since) })}</span>}
            {outdated && (
              <Button size="small" look="quiet" onClick={() => window.location.reload()}>
                {t("action.reload")}
              </Button>
            )}
          </p>
        </div>
      )}
    </div>
  );
}
