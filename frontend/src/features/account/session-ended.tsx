import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { session } from "@/lib/session/browser";
import { useSession } from "@/lib/session/use-session";
import { Dialog } from "@/ui/dialog";
import { LoginForm } from "./components/login-form";

/** A session that ran out: signing in again happens over the page, so that no draft is lost. */
export function SessionEnded() {
  const { t } = useTranslation();
  const state = useSession();
  const navigate = useNavigate();
  const leave = () => {
    session.abandon();
    void navigate({ to: "/" });
  };
  if (state.status !== "expired") return null;
  return (
    <Dialog open onClose={leave} title={t("session.ended_title")}>
      <p className="mb-4 text-small text-ink-soft">{t("session.ended_text")}</p>
      <LoginForm login={state.person.username} onDone={() => {}} />
    </Dialog>
  );
}
