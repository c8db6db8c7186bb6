import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Suspense, useMemo, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { Problem } from "@/lib/api/problem";
import { refusedFields, useFieldErrors } from "@/lib/refusals";
import { Button } from "@/ui/button";
import { CommandError } from "@/ui/feedback";
import { TextField } from "@/ui/field";
import { Entrance } from "../components/entrance";
import { OtherWays } from "../components/other-ways";
import { PasswordField } from "../components/password-field";
import { isChosenRole, RoleChoice } from "../components/role-choice";
import { register as registerAccount } from "../sign-in";

const route = getRouteApi("/register");
const STEPS = ["role", "identity", "password"] as const;
const PASSWORD_MIN = 12;
type Step = (typeof STEPS)[number];
const FIELDS = { role: ["role"], identity: ["name", "username", "email"], password: ["password"] } as const;

function useSchema() {
  const { t } = useTranslation();
  return useMemo(
    () =>
      z.object({
        role: z.enum(["client", "freelancer", "both"]),
        name: z.string().check(z.trim(), z.minLength(1, t("form.required")), z.maxLength(80)),
        username: z.string().check(z.regex(/^[a-z][a-z0-9_]{2,29}$/, t("form.username"))),
        email: z.string().check(z.trim(), z.regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, t("form.email"))),
        password: z.string().check(z.minLength(PASSWORD_MIN, t("form.at_least", { count: PASSWORD_MIN }))),
      }),
    [t],
  );
}

/** Which step a refusal belongs to, so that what is wrong is in sight. */
function stepOf(error: unknown): Step | null {
  if (!(error instanceof Problem)) return null;
  const names = refusedFields(error);
  const taken = /username|email/.exec(error.code)?.[0];
  if (taken !== undefined) names.push(taken);
  return (
    STEPS.find((step) => names.some((name) => (FIELDS[step] as readonly string[]).includes(name))) ?? null
  );
}

export function RegisterPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { role } = route.useSearch();
  const [step, setStep] = useState<Step>("role");
  const form = useForm({
    resolver: zodResolver(useSchema()),
    defaultValues: {
      role: isChosenRole(role) ? role : "client",
      name: "",
      username: "",
      email: "",
      password: "",
    },
  });
  const command = useMutation({
    mutationFn: registerAccount,
    onSuccess: () => void navigate({ to: "/onboarding" }),
    onError: (error) => setStep(stepOf(error) ?? step),
  });
  const { errors } = form.formState;
  const refused = useFieldErrors()(command.error);
  const at = STEPS.indexOf(step);
  const next = async () => {
    if (!(await form.trigger(FIELDS[step]))) return;
    const following = STEPS[at + 1];
    if (following) setStep(following);
    else
      command.mutate({
        ...form.getValues(),
        email: form.getValues("email").trim(),
        name: form.getValues("name").trim(),
      });
  };
  return (
    <Entrance
      title={t("register.title")}
      foot={
        <>
          {t("register.have_account")}{" "}
          <Link to="/login" className="font-semibold text-accent underline">
            {t("nav.login")}
          </Link>
        </>
      }
    >
      <form
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void next();
        }}
      >
        <Progress at={at} />
        {step === "role" && (
          <RoleChoice chosen={form.watch("role")} onChoose={(chosen) => form.setValue("role", chosen)} />
        )}
        {step === "identity" && (
          <>
            <TextField
              label={t("register.name")}
              autoComplete="name"
              dir="auto"
              maxLength={80}
              error={errors.name?.message ?? refused.name}
              {...form.register("name")}
            />
            <TextField
              label={t("register.username")}
              hint={t("register.username_hint")}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              dir="ltr"
              maxLength={30}
              error={errors.username?.message ?? refused.username}
              {...form.register("username")}
            />
            <TextField
              label={t("register.email")}
              type="email"
              autoComplete="email"
              dir="ltr"
              error={errors.email?.message ?? refused.email}
              {...form.register("email")}
            />
          </>
        )}
        {step === "password" && (
          <PasswordField
            label={t("login.password")}
            hint={t("register.password_hint")}
            autoComplete="new-password"
            error={errors.password?.message ?? refused.password}
            {...form.register("password")}
          />
        )}
        <CommandError error={command.error} />
        <div className="flex gap-2 pt-1">
          {at > 0 && (
            <Button size="large" onClick={() => setStep(STEPS[at - 1] ?? "role")}>
              {t("action.back")}
            </Button>
          )}
          <Button type="submit" look="primary" size="large" pending={command.isPending} className="flex-1">
            {step === "password" ? t("register.action") : t("action.next")}
          </Button>
        </div>
      </form>
      <Suspense>{step === "role" && <OtherWays next="/dashboard" />}</Suspense>
    </Entrance>
  );
}

function Progress({ at }: { at: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" className="flex items-center gap-3">
      <p className="text-small font-semibold">{t("register.step", { at: at + 1, of: STEPS.length })}</p>
      <div className="flex flex-1 gap-1.5" aria-hidden="true">
        {STEPS.map((step, index) => (
          <span
            key={step}
            className={`h-1.5 flex-1 rounded-full ${index <= at ? "bg-accent" : "bg-sunken"}`}
          />
        ))}
      </div>
    </div>
  );
}
