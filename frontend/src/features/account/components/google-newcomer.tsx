import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { useCommand } from "@/lib/command";
import { useFieldErrors } from "@/lib/refusals";
import { Button } from "@/ui/button";
import { CommandError } from "@/ui/feedback";
import { TextField } from "@/ui/field";
import { registerWithGoogle } from "../google";
import { type ChosenRole, RoleChoice } from "./role-choice";

/** Somebody new whom Google knows: a role and a name, and the account is open. */
export function GoogleNewcomer({ email, name, onDone }: { email: string; name: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { t: say } = useTranslation("signin");
  const schema = useMemo(
    () =>
      z.object({
        role: z.enum(["client", "freelancer", "both"]),
        name: z.string().check(z.trim(), z.minLength(1, t("form.required")), z.maxLength(80)),
        username: z.string().check(z.regex(/^[a-z][a-z0-9_]{2,29}$/, t("form.username"))),
      }),
    [t],
  );
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { role: "client" as ChosenRole, name, username: "" },
  });
  const command = useCommand(registerWithGoogle, onDone);
  const submit = form.handleSubmit((values) => command.mutate(values));
  const { errors } = form.formState;
  const refused = useFieldErrors()(command.error);
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="space-y-4">
      <p className="text-small">{say("google.register_text", { email })}</p>
      <RoleChoice chosen={form.watch("role")} onChoose={(chosen) => form.setValue("role", chosen)} />
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
      <CommandError error={command.error} />
      <Button type="submit" look="primary" size="large" pending={command.isPending} className="w-full">
        {say("google.register")}
      </Button>
    </form>
  );
}
