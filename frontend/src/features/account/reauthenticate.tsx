import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { reauthentication } from "@/lib/session/reauthentication";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { CommandError } from "@/ui/feedback";
import { CodeField } from "./components/code-field";
import { PasswordField } from "./components/password-field";
import { getMe } from "./get-me";
import { proveAgain } from "./sign-in";

/** Over the page whenever a command was refused for want of a fresh proof; then the command goes on as it was. */
export function Reauthenticate() {
  const open = useSyncExternalStore(reauthentication.subscribe, () => reauthentication.open);
  return open ? <ProofDialog /> : null;
}

function ProofDialog() {
  const { t } = useTranslation("security");
  const { data: me } = useQuery(getMe);
  const [byPassword, setByPassword] = useState(false);
  const withCode = me?.two_step === true && !byPassword;
  const [proof, setProof] = useState("");
  const command = useMutation({
    mutationFn: proveAgain,
    onSuccess: () => reauthentication.settle(true),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (proof.trim() !== "") command.mutate(withCode ? { code: proof.trim() } : { password: proof });
  };
  const change = () => {
    setByPassword(!byPassword);
    setProof("");
    command.reset();
  };
  return (
    <Dialog
      open
      onClose={() => reauthentication.settle(false)}
      title={t("proof.title")}
      locked={command.isPending}
    >
      <form onSubmit={submit} noValidate className="space-y-4">
        <p className="text-small text-ink-soft">{t("proof.text")}</p>
        {withCode ? (
          <CodeField kind="device" value={proof} onChange={setProof} />
        ) : (
          <PasswordField
            label={t("proof.password")}
            autoComplete="current-password"
            value={proof}
            onChange={(event) => setProof(event.target.value)}
          />
        )}
        <CommandError error={command.error} />
        <div className="flex flex-wrap justify-between gap-2">
          {me?.two_step ? (
            <Button look="quiet" onClick={change}>
              {t(byPassword ? "second_step.with_device" : "proof.with_password")}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" look="primary" pending={command.isPending}>
            {t("proof.action")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
