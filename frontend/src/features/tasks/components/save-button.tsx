import { Bookmark } from "lucide-react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { cx } from "@/ui/cx";
import { useSaved } from "../saved";

/** Keeps a task to come back to; for who is signed in. */
export function SaveButton({ task }: { task: string }) {
  const { t } = useTranslation("people");
  const signedIn = usePerson() !== null;
  const { saved, change } = useSaved(task, signedIn);
  if (!signedIn) return null;
  return (
    <Button aria-pressed={saved ?? false} onClick={() => change(!saved)}>
      <Bookmark className={cx("size-4", saved && "fill-current")} aria-hidden="true" />
      {saved ? t("saved.saved") : t("saved.save")}
    </Button>
  );
}
