import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { session } from "@/lib/session/browser";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ConfirmDialog } from "@/ui/dialog";
import { CommandError, Note } from "@/ui/feedback";
import { TextField } from "@/ui/field";
import { MoneyText } from "@/ui/money";
import { toast } from "@/ui/toasts";
import { eraseAccount, getTies } from "../own-data";

const FOLLOWS = ["names", "words", "sessions", "facts", "copies"] as const;

export function DeleteAccount() {
  const { t } = useTranslation("data");
  const [open, setOpen] = useState(false);
  return (
    <Panel title={t("delete.title")}>
      <p className="mb-4 text-ink-soft">{t("delete.text")}</p>
      <Button look="danger" onClick={() => setOpen(true)}>
        {t("delete.action")}
      </Button>
      {open && <DeleteDialog onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function DeleteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("data");
  const navigate = useNavigate();
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const command = useCommand(eraseAccount, async () => {
    await session.leave().catch(() => {});
    await navigate({ to: "/" });
    toast(t("delete.done"));
  });
  const confirm = () => {
    setTried(true);
    if (password !== "") command.mutate(password);
  };
  return (
    <ConfirmDialog
      open
      danger
      onClose={onClose}
      onConfirm={confirm}
      title={t("delete.title")}
      confirm={t("delete.confirm")}
      pending={command.isPending}
      error={command.error}
      undo={t("delete.never")}
    >
      <p>{t("delete.what")}</p>
      <ul className="list-disc space-y-1 ps-5 text-small">
        {FOLLOWS.map((each) => (
          <li key={each}>{t(`delete.${each}`)}</li>
        ))}
      </ul>
      <HeldBack />
      <TextField
        label={t("delete.password")}
        type="password"
        autoComplete="current-password"
        value={password}
        error={tried && password === "" ? t("delete.password_needed") : undefined}
        onChange={(event) => setPassword(event.target.value)}
      />
    </ConfirmDialog>
  );
}

/** What has to end first: work that is open, and money. */
function HeldBack() {
  const { t } = useTranslation("data");
  const { data, error } = useQuery(getTies);
  if (error) return <CommandError error={error} />;
  if (!data || (data.tasks.length === 0 && data.money.length === 0)) return null;
  return (
    <Note tone="held">
      <p className="font-semibold">{t("delete.held")}</p>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        {data.tasks.map((each) => (
          <li key={each.id}>
            <Link to="/tasks/$taskId" params={{ taskId: each.id }} className="underline">
              <bdi>{each.title}</bdi>
            </Link>
          </li>
        ))}
        {data.money.map((each) => (
          <li key={each.currency}>
            {t("delete.wallet")} <MoneyText money={each} />
          </li>
        ))}
      </ul>
    </Note>
  );
}
