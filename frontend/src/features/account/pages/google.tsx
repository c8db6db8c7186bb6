import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "@/lib/api.gen";
import { useCommand } from "@/lib/command";
import { usePerson } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { CommandError, Note, SkeletonRows } from "@/ui/feedback";
import { QueryView } from "@/ui/query-view";
import { toast } from "@/ui/toasts";
import { Entrance } from "../components/entrance";
import { GoogleNewcomer } from "../components/google-newcomer";
import { LoginForm } from "../components/login-form";
import { GoogleLink } from "../components/other-ways";
import { SecondStep } from "../components/second-step";
import { getGoogle, googleStart, linkGoogle, signInWithGoogle } from "../google";
import { safeNext } from "./login";

type Shown = components["schemas"]["GoogleView"];
const route = getRouteApi("/sign-in/google");
const ERRORS = ["cancelled", "not_proven", "unavailable", "email_unproven"] as const;

/** Where Google sends people back to: signed in, to register, or to link the account they have. */
export function GooglePage() {
  const { t } = useTranslation("signin");
  const { error } = route.useSearch();
  return (
    <Entrance
      title={t("google.title")}
      foot={
        <Link to="/login" className="font-semibold text-accent underline">
          {t("google.other_way")}
        </Link>
      }
    >
      {error === undefined ? <Back /> : <Failed error={error} />}
    </Entrance>
  );
}

function Failed({ error }: { error: string }) {
  const { t } = useTranslation("signin");
  const known = ERRORS.find((each) => each === error) ?? "not_proven";
  return (
    <div className="space-y-4">
      <p role="alert">{t(`google.error.${known}`)}</p>
      <GoogleLink next="/dashboard" />
    </div>
  );
}

function Back() {
  const query = useQuery(getGoogle);
  return (
    <QueryView query={query} skeleton={<SkeletonRows rows={3} />}>
      {(shown) => <Follows shown={shown} />}
    </QueryView>
  );
}

/** What Google has shown decides what is asked; nobody is linked without a word. */
function Follows({ shown }: { shown: Shown }) {
  const { t } = useTranslation("signin");
  const router = useRouter();
  const person = usePerson();
  const go = () => router.history.push(safeNext(shown.next));
  if (shown.outcome === "sign_in") return <SigningIn onDone={go} />;
  if (person) return <Linking email={shown.email} username={person.username} onDone={go} />;
  if (shown.outcome === "register")
    return <GoogleNewcomer email={shown.email} name={shown.name} onDone={go} />;
  return (
    <div className="space-y-4">
      <Note>{t("google.link_text", { email: shown.email })}</Note>
      <LoginForm login={shown.email} onDone={() => {}} />
    </div>
  );
}

function SigningIn({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation("signin");
  const [challenge, setChallenge] = useState<string | null>(null);
  const { mutate, error } = useMutation({
    mutationFn: signInWithGoogle,
    onSuccess: (given) => (given ? setChallenge(given.challenge) : onDone()),
  });
  const again = () => window.location.assign(googleStart("/dashboard"));
  useEffect(() => mutate(), [mutate]);
  if (challenge !== null) return <SecondStep challenge={challenge} onDone={onDone} onAgain={again} />;
  if (!error) return <p role="status">{t("google.waiting")}</p>;
  return (
    <div className="space-y-4">
      <CommandError error={error} />
      <GoogleLink next="/dashboard" />
    </div>
  );
}

function Linking({ email, username, onDone }: { email: string; username: string; onDone: () => void }) {
  const { t } = useTranslation("signin");
  const command = useCommand(linkGoogle, () => {
    toast(t("google.linked"));
    onDone();
  });
  return (
    <div className="space-y-4">
      <p>{t("google.confirm_text", { email, username })}</p>
      <CommandError error={command.error} />
      <div className="flex gap-2">
        <Button size="large" onClick={onDone}>
          {t("google.not_now")}
        </Button>
        <Button
          look="primary"
          size="large"
          className="flex-1"
          pending={command.isPending}
          onClick={() => command.mutate(null)}
        >
          {t("google.confirm")}
        </Button>
      </div>
    </div>
  );
}
