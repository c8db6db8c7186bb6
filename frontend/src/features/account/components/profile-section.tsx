import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import type { Me } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError } from "@/ui/feedback";
import { TextArea, TextField } from "@/ui/field";
import { toast } from "@/ui/toasts";
import { keys } from "../keys";
import { saveProfile } from "../save";

const BIO_MAX = 2_000;

/** What this form does not show stays as it is. */
const kept = ({ languages, hourly_rate, availability }: Me) => ({ languages, hourly_rate, availability });

export function ProfileSection({ me, onSaved }: { me: Me; onSaved?: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const schema = useMemo(
    () =>
      z.object({
        name: z.string().check(z.trim(), z.minLength(1, t("form.required")), z.maxLength(80)),
        bio: z.string().check(z.maxLength(BIO_MAX)),
        city: z.string().check(z.maxLength(80)),
      }),
    [t],
  );
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: me.name, bio: me.bio, city: me.city },
  });
  const command = useCommand(saveProfile, () => {
    void queries.invalidateQueries({ queryKey: keys.me });
    toast(t("profile.saved"));
    onSaved?.();
  });
  const submit = form.handleSubmit((values) => command.mutate({ ...kept(me), ...values }));
  return (
    <Panel title={t("profile.about")}>
      <form onSubmit={(event) => void submit(event)} noValidate className="space-y-4">
        <dl className="grid gap-4 text-small sm:grid-cols-2">
          <div>
            <dt className="text-ink-soft">{t("register.email")}</dt>
            <dd dir="ltr" className="rtl:text-end">
              {me.email}
            </dd>
          </div>
          <div>
            <dt className="text-ink-soft">{t("register.username")}</dt>
            <dd dir="ltr" className="rtl:text-end">
              {me.username}
            </dd>
          </div>
        </dl>
        <TextField
          label={t("register.name")}
          autoComplete="name"
          dir="auto"
          maxLength={80}
          error={form.formState.errors.name?.message}
          {...form.register("name")}
        />
        <TextArea
          label={t("profile.bio")}
          hint={t("form.counter", { count: form.watch("bio").length, most: BIO_MAX })}
          rows={5}
          maxLength={BIO_MAX}
          {...form.register("bio")}
        />
        <TextField
          label={t("profile.city")}
          autoComplete="address-level2"
          dir="auto"
          maxLength={80}
          {...form.register("city")}
        />
        <CommandError error={command.error} />
        <Button type="submit" look="primary" pending={command.isPending}>
          {t("action.save")}
        </Button>
      </form>
    </Panel>
  );
}
