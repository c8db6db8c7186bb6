import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button, buttonClass } from "@/ui/button";
import { CommandError } from "@/ui/feedback";
import { getWays, googleStart } from "../google";
import { signIn, takeSecondStep } from "../sign-in";

/** The ways in beside the password: Google, where it is set up, and the demo's people. */
export function OtherWays({ next, onDone }: { next: string; onDone?: () => void }) {
  const { t } = useTranslation("signin");
  const { data: ways } = useQuery(getWays);
  const queries = useQueryClient();
  const command = useMutation({
    mutationFn: async (username: string) => {
      // A device shows another code every half minute.
      const { demo } = await queries.fetchQuery({ ...getWays, staleTime: 0 });
      const { password, code } = demo.find((each) => each.username === username) ?? { password: "" };
      const given = await signIn({ login: username, password });
      if (given) await takeSecondStep({ challenge: given.challenge, code: code ?? "" });
    },
    onSuccess: () => onDone?.(),
  });
  if (!ways) return null;
  return (
    <>
      {ways.google && (
        <div className="mt-5 space-y-5">
          <p className="text-center text-small text-ink-soft">{t("google.or")}</p>
          <GoogleLink next={next} />
        </div>
      )}
      {onDone && ways.demo.length > 0 && (
        <section className="mt-6 space-y-3 border-t border-line pt-5" aria-label={t("demo.title")}>
          <p className="text-small font-semibold">{t("demo.title")}</p>
          <CommandError error={command.error} />
          <ul className="space-y-2">
            {ways.demo.map((each) => (
              <li key={each.username}>
                <Button
                  className="w-full justify-between"
                  pending={command.isPending && command.variables === each.username}
                  onClick={() => command.mutate(each.username)}
                >
                  <bdi>{t("demo.sign_in_as", { name: each.name })}</bdi>
                  <span className="font-normal text-ink-soft">{t(`demo.role.${each.role}`)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export function GoogleLink({ next }: { next: string }) {
  const { t } = useTranslation("signin");
  return (
    <a href={googleStart(next)} className={buttonClass("secondary", "large", "w-full")}>
      {t("google.continue")}
    </a>
  );
}
