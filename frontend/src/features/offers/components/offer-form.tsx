import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import type { Category, Offer } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { CURRENCIES, parseAmount, plainAmount } from "@/lib/money";
import { CATEGORIES } from "@/lib/vocabulary";
import { Button } from "@/ui/button";
import { CommandError } from "@/ui/feedback";
import { SelectField, TextArea, TextField } from "@/ui/field";
import type { OfferBody } from "../offers";

interface Props {
  offer?: Offer;
  pending: boolean;
  error: unknown;
  submitLabel: string;
  onSubmit: (body: OfferBody) => void;
}

export function OfferForm({ offer, pending, error, submitLabel, onSubmit }: Props) {
  const { t } = useTranslation();
  const { t: say } = useTranslation("people");
  const names = useNames();
  const schema = useMemo(
    () =>
      z.object({
        title: z.string().check(z.trim(), z.minLength(5, say("offer.title_short")), z.maxLength(100)),
        description: z
          .string()
          .check(z.trim(), z.minLength(20, say("offer.description_short")), z.maxLength(5_000)),
        category: z.enum(CATEGORIES),
        price: z.string().check(z.refine((typed) => (parseAmount(typed) ?? 0) > 0, t("form.amount"))),
        currency: z.enum(CURRENCIES),
        days: z
          .string()
          .check(z.regex(/^([1-9]|[1-9]\d|[12]\d\d|3[0-5]\d|36[0-5])$/, say("offer.days_wrong"))),
      }),
    [t, say],
  );
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      title: offer?.title ?? "",
      description: offer?.description ?? "",
      category: offer?.category ?? ("design" as Category),
      price: offer ? plainAmount(offer.price.minor) : "",
      currency: offer?.price.currency ?? "EGP",
      days: String(offer?.days ?? 7),
    },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit(({ price, currency, days, ...rest }) =>
    onSubmit({ ...rest, price: { minor: parseAmount(price) ?? 0, currency }, days: Number(days) }),
  );
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="space-y-5">
      <TextField
        label={say("offer.title")}
        dir="auto"
        maxLength={100}
        error={errors.title?.message}
        {...form.register("title")}
      />
      <TextArea
        label={say("offer.description")}
        maxLength={5_000}
        error={errors.description?.message}
        {...form.register("description")}
      />
      <SelectField label={say("directory.category")} {...form.register("category")}>
        {CATEGORIES.map((each) => (
          <option key={each} value={each}>
            {names.category(each)}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-3 sm:grid-cols-[1fr_7rem_1fr]">
        <TextField
          label={say("offer.price")}
          inputMode="decimal"
          autoComplete="off"
          error={errors.price?.message}
          {...form.register("price")}
        />
        <SelectField label={t("task_form.currency")} {...form.register("currency")}>
          {CURRENCIES.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </SelectField>
        <TextField
          label={say("offer.days_label")}
          inputMode="numeric"
          error={errors.days?.message}
          {...form.register("days")}
        />
      </div>
      <CommandError error={error} />
      <Button type="submit" look="primary" pending={pending}>
        {submitLabel}
      </Button>
    </form>
  );
}
