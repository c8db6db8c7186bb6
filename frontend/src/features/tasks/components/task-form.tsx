import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, useEffect, useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNames } from "@/lib/catalogue";
import { CURRENCIES } from "@/lib/money";
import { useFieldErrors } from "@/lib/refusals";
import { CATEGORIES } from "@/lib/vocabulary";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { CommandError } from "@/ui/feedback";
import { SelectField, TextArea, TextField } from "@/ui/field";
import { FilesField } from "@/ui/files-field";
import { useUploads } from "@/ui/use-uploads";
import type { DraftBody } from "../drafts";
import { type Hint, hintsAbout } from "../hints";
import type { TaskBody } from "../post-task";
import { bodyOf, sketchOf, type TaskDraft } from "../task-draft";
import { DESCRIPTION_MAX, TITLE_MAX, useSchema } from "../task-schema";
import { FormHint } from "./form-hint";
import { KindChoice } from "./kind-choice";
import { SkillChoice } from "./skill-choice";

type Fields = Omit<TaskDraft, "files">;

interface Props {
  draft: TaskDraft;
  submitLabel: string;
  pending: boolean;
  error: unknown;
  onSubmit: (body: TaskBody) => void;
  /** Told of every change, with what there is so far. */
  onTyped?: (sketch: DraftBody) => void;
  /** Beside the button: how things stand with what was typed. */
  status?: ReactNode;
}

/** Describing a task: what, where, by when, for how much. */
export function TaskForm({ draft, submitLabel, pending, error, onSubmit, onTyped, status }: Props) {
  const { t } = useTranslation();
  const { t: say } = useTranslation("drafting");
  const names = useNames();
  const { files, ...fields } = draft;
  const form = useForm<Fields>({ resolver: zodResolver(useSchema()), defaultValues: fields });
  const { errors } = form.formState;
  const refused = useFieldErrors()(error);
  const [title, description, kind] = form.watch(["title", "description", "kind"]);
  const uploads = useUploads(files);
  const whole = (values: Fields): TaskDraft => ({ ...values, files: uploads.stored });
  useTyped(sketchOf(whole(form.watch())), onTyped);
  const [hints, setHints] = useState<Hint[]>([]);
  const submit = (sure: boolean) =>
    form.handleSubmit((values) => {
      if (uploads.busy) return;
      const found = sure ? [] : hintsAbout(values, say("title_example"));
      setHints(found);
      if (found.length === 0) onSubmit(bodyOf(whole(values)));
    });
  return (
    <form onSubmit={(event) => void submit(false)(event)} noValidate>
      <Card className="space-y-6 p-5 sm:p-6">
        <TextField
          label={t("task_form.title")}
          hint={t("form.counter", { count: title.length, most: TITLE_MAX })}
          error={errors.title?.message ?? refused.title}
          maxLength={TITLE_MAX}
          dir="auto"
          placeholder={say("title_example")}
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
        <FilesField uploads={uploads} label={say("files")} hint={say("files_hint")} />
        {hints.length > 0 && (
          <FormHint
            hints={hints}
            pending={pending}
            onGoOn={() => void submit(true)()}
            onChange={() => {
              form.setFocus(hints.includes("title_example") ? "title" : "description");
              setHints([]);
            }}
          />
        )}
        <CommandError error={error} />
        <div className="flex flex-wrap items-center justify-end gap-x-6 gap-y-3 border-t border-line pt-5">
          {status && <div className="min-w-0 flex-1 basis-56">{status}</div>}
          <Button type="submit" look="primary" size="large" pending={pending}>
            {submitLabel}
          </Button>
        </div>
      </Card>
    </form>
  );
}

/** Tells of every change of the content; how often this is drawn makes no difference. */
function useTyped(sketch: DraftBody, onTyped: Props["onTyped"]): void {
  const written = JSON.stringify(sketch);
  useEffect(() => onTyped?.(JSON.parse(written) as DraftBody), [written, onTyped]);
}
