import { useQueryClient } from "@tanstack/react-query";
import { Camera } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Me } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { Avatar } from "@/ui/avatar";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { CommandError } from "@/ui/feedback";
import { toast } from "@/ui/toasts";
import { AVATAR_MAX_BYTES, AVATAR_TYPES, type Chosen, choose, removeAvatar, setAvatar } from "../avatar";

/** One's picture: chosen, looked at, then shown to everybody. */
export function AvatarSection({ me, onSaved }: { me: Me; onSaved?: () => void }) {
  const { t } = useTranslation("people");
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const set = useCommand(setAvatar, () => {
    setChosen(null);
    void queries.invalidateQueries();
    toast(t("avatar.saved"));
    onSaved?.();
  });
  return (
    <Panel title={t("avatar.title")}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
        {chosen ? <Preview file={chosen.file} /> : <Avatar person={me} size="large" />}
        <div className="min-w-0 flex-1 basis-56 space-y-3">
          <p className="text-small text-ink-soft">{t("avatar.hint")}</p>
          {chosen ? (
            <div className="flex flex-wrap gap-2">
              <Button look="primary" pending={set.isPending} onClick={() => set.mutate(chosen)}>
                {t("avatar.save")}
              </Button>
              <Button disabled={set.isPending} onClick={() => setChosen(null)}>
                {t("avatar.cancel")}
              </Button>
            </div>
          ) : (
            <Choice me={me} onChoose={setChosen} />
          )}
          <CommandError error={set.error} />
        </div>
      </div>
    </Panel>
  );
}

function Choice({ me, onChoose }: { me: Me; onChoose: (chosen: Chosen) => void }) {
  const { t } = useTranslation("people");
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<"wrong_type" | "too_large" | null>(null);
  const take = (file: File | undefined) => {
    if (!file) return;
    const problem = !AVATAR_TYPES.includes(file.type)
      ? "wrong_type"
      : file.size > AVATAR_MAX_BYTES
        ? "too_large"
        : null;
    setWrong(problem);
    if (problem === null) onChoose(choose(file));
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={AVATAR_TYPES.join(",")}
        aria-label={t("avatar.choose")}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => input.current?.click()}>
          <Camera className="size-4" aria-hidden="true" />
          {me.avatar ? t("avatar.replace") : t("avatar.choose")}
        </Button>
        {me.avatar && <Remove />}
      </div>
      {wrong && (
        <p role="alert" className="text-small font-semibold text-disputed">
          {t(`avatar.${wrong}`)}
        </p>
      )}
    </>
  );
}

function Remove() {
  const { t } = useTranslation("people");
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useCommand(removeAvatar, () => {
    setAsking(false);
    void queries.invalidateQueries();
    toast(t("avatar.removed"));
  });
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t("avatar.remove")}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate(null)}
        title={t("avatar.remove_title")}
        confirm={t("avatar.remove")}
        pending={remove.isPending}
        error={remove.error}
        undo={t("avatar.remove_undo")}
        danger
      >
        <p>{t("avatar.remove_text")}</p>
      </ConfirmDialog>
    </>
  );
}

/** As it will be shown: the middle, round, large and small. */
function Preview({ file }: { file: File }) {
  const { t } = useTranslation("people");
  const address = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <figure className="flex items-end gap-3">
      <img src={address} alt={t("avatar.preview")} className="size-20 rounded-full bg-sunken object-cover" />
      <img src={address} alt="" className="size-10 rounded-full bg-sunken object-cover" />
    </figure>
  );
}
