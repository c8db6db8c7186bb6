import { Check, CloudOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/lib/api/problem";
import { useRefusal } from "@/lib/refusals";
import { clock } from "@/lib/time";
import { Button } from "@/ui/button";
import type { Autosave, SaveState } from "../autosave";

interface Props<Body> {
  autosave: Autosave<Body>;
  state: SaveState;
  /** Shows what was saved elsewhere in place of what is here. */
  onShowOther: () => void;
}

/** How it stands with what was typed: saved and when, or why not and what can be done. */
export function SaveStatus<Body>({ autosave, state, onShowOther }: Props<Body>) {
  const { t } = useTranslation("drafting");
  if (state.kind === "failed") {
    return <NotSaved autosave={autosave} error={state.error} onShowOther={onShowOther} />;
  }
  return (
    <p role="status" className="text-small text-ink-soft">
      {state.kind === "idle" && t("by_itself")}
      {state.kind === "saving" && <span aria-hidden="true">{t("saving")}</span>}
      {state.kind === "saved" && (
        <span className="flex items-center gap-1.5">
          <Check className="size-4 shrink-0 text-accent" aria-hidden="true" />
          {t("saved_at", { time: clock(state.at) })}
        </span>
      )}
    </p>
  );
}

function NotSaved<Body>({
  autosave,
  error,
  onShowOther,
}: Pick<Props<Body>, "autosave" | "onShowOther"> & { error: unknown }) {
  const { t } = useTranslation("drafting");
  const refusal = useRefusal();
  const changed = isProblem(error, "version_changed");
  const gone = isProblem(error, "already_posted", "no_such_task");
  const why = (changed && t("changed")) || (gone && t("gone")) || refusal(error);
  return (
    <div role="alert" className="space-y-2 text-small">
      <p className="flex items-center gap-1.5 font-semibold text-disputed">
        <CloudOff className="size-4 shrink-0" aria-hidden="true" />
        {t("not_saved")}
      </p>
      {why && <p>{why}</p>}
      <div className="flex flex-wrap gap-2">
        {changed && (
          <>
            <Button size="small" onClick={() => void autosave.insist()}>
              {t("keep_mine")}
            </Button>
            <Button size="small" onClick={onShowOther}>
              {t("show_theirs")}
            </Button>
          </>
        )}
        {gone && (
          <Button size="small" onClick={() => void autosave.anew()}>
            {t("save_anew")}
          </Button>
        )}
        {!changed && !gone && (
          <Button size="small" onClick={() => void autosave.flush()}>
            {t("try_again")}
          </Button>
        )}
      </div>
    </div>
  );
}
