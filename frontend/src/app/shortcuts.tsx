import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/lib/session/use-session";
import {
  focusSearch,
  listenForShortcuts,
  onShowShortcuts,
  SEARCH_ID,
  type Shortcut,
  shortcutsOn,
  showShortcuts,
  switchShortcuts,
} from "@/lib/shortcuts";
import { Dialog } from "@/ui/dialog";

/** The keyboard's ways around, and the list of them. */
export function Shortcuts() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signedIn = usePerson() !== null;
  const [open, setOpen] = useState(false);

  useEffect(() => onShowShortcuts(() => setOpen(true)), []);
  useEffect(() => {
    const own: Shortcut[] = [
      { keys: ["g", "d"], run: () => void navigate({ to: "/dashboard" }) },
      { keys: ["g", "m"], run: () => void navigate({ to: "/messages" }) },
    ];
    return listenForShortcuts([
      { keys: ["/"], run: () => focusSearch() || void navigate({ to: "/tasks", hash: SEARCH_ID }) },
      { keys: ["?"], run: showShortcuts },
      ...(signedIn ? own : []),
    ]);
  }, [navigate, signedIn]);

  const rows = [
    { keys: ["/"], does: t("shortcuts.search") },
    { keys: ["g", "d"], does: t("shortcuts.dashboard") },
    { keys: ["g", "m"], does: t("shortcuts.messages") },
    { keys: ["?"], does: t("shortcuts.help") },
    { keys: ["Esc"], does: t("shortcuts.close") },
  ];
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title={t("shortcuts.title")}>
      <dl className="ruled">
        {rows.map((row) => (
          <div key={row.does} className="flex items-center justify-between gap-6 py-2.5">
            <dt className="text-small">{row.does}</dt>
            <dd className="flex gap-1" dir="ltr">
              {row.keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-7 rounded-tight border border-line-strong bg-sunken px-1.5 py-0.5 text-center text-fine font-semibold"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <OnOff label={t("shortcuts.on")} />
    </Dialog>
  );
}

function OnOff({ label }: { label: string }) {
  const [on, setOn] = useState(shortcutsOn);
  const change = (wanted: boolean) => {
    switchShortcuts(wanted);
    setOn(wanted);
  };
  return (
    <label className="mt-3 flex min-h-9 items-center gap-3 border-t border-line pt-3 text-small">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => change(event.target.checked)}
        className="size-5 accent-accent"
      />
      {label}
    </label>
  );
}
