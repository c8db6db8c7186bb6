import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/lib/session/use-session";
import { Dialog } from "@/ui/dialog";
import { LoginForm } from "./components/login-form";

/** A session that ran out: signing in again happens over the page, so that no draft is lost. */
export function SessionEnded() {
  const { t } = useTranslation();
  const state = useSession();
  const navigate = useNavigate();
  const who = useRef("");
  const [dismissed, setDismissed] = useState(false);
  const expired = state.status === "signed-out" && state.ended === "expired";
  useEffect(() => {
    if (state.status === "signed-in") {
      who.current = state.person.username;
      setDismissed(false);
    }
  }, [state]);
  const leave = () => {
    setDismissed(true);
    void navigate({ to: "/" });
  };
  return (
    <Dialog open={expired && !dismissed} onClose={leave} title={t("session.ended_title")}>
      <p className="mb-4 text-small text-ink-soft">{t("session.ended_text")}</p>
      <LoginForm login={who.current} onDone={() => {}} />
    </Dialog>
  );
}
