import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import type { Category, Kind } from "@/lib/api/types";
import { catalogue, useNames } from "@/lib/catalogue";
import { AMOUNT_MINOR_MAX, CURRENCIES, type Currency, parseAmount } from "@/lib/money";
import { fieldErrors } from "@/lib/refusals";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { ChipToggle } from "@/ui/chip";
import { CommandError } from "@/ui/feedback";
import { SelectField, TextArea, TextField } from "@/ui/field";
import { CATEGORIES, KINDS } from "../filters";
import type { TaskBody } from "../post-task";
import { KindChoice } from "./kind-choice";

const TITLE_MAX = 100;
const DESCRIPTION_MAX = 5_000;
const SKILLS_MAX = 10;
const QUESTIONS_MAX = 5;
const DAYS = /^$|^([1-9]\d?|[12]\d\d|3[0-5]\d|36[0-5])$/;

export interface TaskDraft {
  title: string;
  description: string;
  category: Category;
  skills: string[];
  kind: Kind;
  city: string;
  budget: string;
  currency: Currency;
  /** A calendar day in the client's own zone; the task is due at its end. */
  deadline: string;
  negotiable: boolean;
  /** How many days it should take; empty: not said. */
  days: string;
  /** What is put to applicants, a line each. */
  questions: string;
  address: string;
  files: string[];
}

function useSchema() {
  const { t } = useTranslation();
  return useMemo(() => {
    const budget = (typed: string) => {
      const minor = parseAmount(typed);
      return minor !== null && minor > 0 && minor <= AMOUNT_MINOR_MAX;
    };
    const shape = z.object({
      title: z
        .string()
        .check(z.trim(), z.minLength(5, t("form.at_least", { count: 5 })), z.maxLength(TITLE_MAX)),
      description: z
        .string()
        .check(z.trim(), z.minLength(20, t("form.at_least", { count: 20 })), z.maxLength(DESCRIPTION_MAX)),
      category: z.enum(CATEGORIES),
      skills: z
        .array(z.string())
        .check(z.maxLength(SKILLS_MAX, t("form.skills_most", { count: SKILLS_MAX }))),
      kind: z.enum(KINDS),
      city: z.string().check(z.maxLength(80)),
      budget: z.string().check(z.refine(budget, t("form.amount"))),
      currency: z.enum(CURRENCIES),
      deadline: z.string().check(z.refine((day) => endOfDay(day) > new Date(), t("form.deadline"))),
      negotiable: z.boolean(),
      days: z.string().check(z.regex(DAYS, t("form.days"))),
      questions: z
        .string()
        .check(z.refine((typed) => linesOf(typed).length <= QUESTIONS_MAX, t("task_form.questions_most"))),
      address: z.string().check(z.maxLength(300)),
      files: z.array(z.string()),
    });
    return shape.check(
      z.refine((draft) => draft.kind === "digital" || draft.city.trim() !== "", {
        message: t("form.city"),
        path: ["city"],
      }),
    );
  }, [t]);
}

function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59`);
}

export function linesOf(typed: string): string[] {
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

export function bodyOf(draft: TaskDraft): TaskBody {
  const { budget, currency, deadline, ...rest } = draft;
  return {
    ...rest,
    title: draft.title.trim(),
    description: draft.description.trim(),
    city: draft.city.trim(),
    budget: { minor: parseAmount(budget) ?? 0, currency },
    deadline: endOfDay(deadline).toISOString(),
    days: draft.days ? Number(draft.days) : null,
    questions: linesOf(draft.questions),
    address: draft.address.trim(),
  };
}

interface Props {
  draft: TaskDraft;
  submitLabel: string;
  pending: boolean;
  error: unknown;
  onSubmit: (body: TaskBody) => void;
}

/** Describing a task: what, where, by when, for how much. */
export function TaskForm({ draft, submitLabel, pending, error, onSubmit }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const form = useForm<TaskDraft>({ resolver: zodResolver(useSchema()), defaultValues: draft });
  const { errors } = form.formState;
  const refused = fieldErrors(error);
  const [title, description, kind] = form.watch(["title", "description", "kind"]);
  const submit = form.handleSubmit((values) => onSubmit(bodyOf(values)));
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Card className="space-y-6 p-5 sm:p-6">
        <TextField
          label={t("task_form.title")}
          hint={t("form.counter", { count: title.length, most: TITLE_MAX })}
          error={errors.title?.message ?? refused.title}
          maxLength={TITLE_MAX}
          dir="auto"
          {...form.register("title")}
        />
        <TextArea
          label={t("task_form.description")}
          hint={`${t("task_form.description_hint")} ${t("form.counter", { count: description.length, most: DESCRIPTION_MAX })}`}
          error={errors.description?.message ?? refused.description}
          rows={8}
          maxLength={DESCRIPTION_MAX}
          {...form.register("description")}
        />
        <SelectField
          label={t("task_form.category")}
          error={errors.category?.message}
          {...form.register("category")}
        >
          {CATEGORIES.map((each) => (
            <option key={each} value={each}>
              {names.category(each)}
            </option>
          ))}
        </SelectField>
        <Controller
          control={form.control}
          name="skills"
          render={({ field }) => (
            <SkillChoice
              category={form.watch("category")}
              chosen={field.value}
              onChange={field.onChange}
              error={errors.skills?.message}
            />
          )}
        />
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => <KindChoice chosen={field.value} onChoose={field.onChange} />}
        />
        {kind !== "digital" && (
          <TextField
            label={t("task_form.city")}
            error={errors.city?.message ?? refused.city}
            maxLength={80}
            dir="auto"
            {...form.register("city")}
          />
        )}
        <div className="grid gap-4 sm:grid-cols-[1fr_7rem_12rem]">
          <TextField
            label={t("task_form.budget")}
            inputMode="decimal"
            autoComplete="off"
            error={errors.budget?.message ?? refused.budget}
            {...form.register("budget")}
          />
          <SelectField label={t("task_form.currency")} {...form.register("currency")}>
            {CURRENCIES.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </SelectField>
          <TextField
            label={t("task_form.deadline")}
            type="date"
            error={errors.deadline?.message ?? refused.deadline}
            {...form.register("deadline")}
          />
        </div>
        <div className="grid items-end gap-4 sm:grid-cols-[12rem_1fr]">
          <TextField
            label={t("task_form.days")}
            optional={t("task_form.optional")}
            inputMode="numeric"
            autoComplete="off"
            error={errors.days?.message}
            {...form.register("days")}
          />
          <label className="flex min-h-11 items-center gap-3 text-small">
            <input type="checkbox" className="size-4.5 accent-accent" {...form.register("negotiable")} />
            {t("task_form.negotiable")}
          </label>
        </div>
        {kind !== "digital" && (
          <TextField
            label={t("task_form.address")}
            optional={t("task_form.optional")}
            hint={t("task_form.address_hint")}
            maxLength={300}
            dir="auto"
            {...form.register("address")}
          />
        )}
        <TextArea
          label={t("task_form.questions")}
          optional={t("task_form.optional")}
          hint={t("task_form.questions_hint")}
          error={errors.questions?.message}
          rows={3}
          {...form.register("questions")}
        />
        <CommandError error={error} />
        <div className="flex justify-end border-t border-line pt-5">
          <Button type="submit" look="primary" size="large" pending={pending}>
            {submitLabel}
          </Button>
        </div>
      </Card>
    </form>
  );
}

interface SkillChoiceProps {
  category: Category;
  chosen: string[];
  onChange: (skills: string[]) => void;
  error?: string | undefined;
}

function SkillChoice({ category, chosen, onChange, error }: SkillChoiceProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { data } = useQuery(catalogue);
  const near = data?.categories.find((each) => each.id === category)?.skills ?? [];
  const shown = [...new Set([...near, ...chosen])];
  const toggle = (skill: string) =>
    onChange(chosen.includes(skill) ? chosen.filter((each) => each !== skill) : [...chosen, skill]);
  return (
    <fieldset>
      <legend className="mb-2 text-small font-semibold">
        {t("task_form.skills")}{" "}
        <span className="font-normal text-ink-soft">{t("task_form.skills_hint", { count: SKILLS_MAX })}</span>
      </legend>
      <div className="flex flex-wrap gap-2">
        {shown.map((skill) => (
          <ChipToggle key={skill} pressed={chosen.includes(skill)} onClick={() => toggle(skill)}>
            {names.skill(skill)}
          </ChipToggle>
        ))}
      </div>
      {error && <p className="mt-1.5 text-small font-semibold text-disputed">{error}</p>}
    </fieldset>
  );
}
