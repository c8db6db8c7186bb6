import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { CURRENCIES } from "@/lib/money";
import { CATEGORIES, KINDS } from "@/lib/vocabulary";
import { DAYS, endOfDay, linesOf, minorOf } from "./task-draft";

export const TITLE_MAX = 100;
export const DESCRIPTION_MAX = 5_000;
export const SKILLS_MAX = 10;
const QUESTIONS_MAX = 5;

/** What has to be filled in, and how, before a task is posted. */
export function useSchema() {
  const { t } = useTranslation();
  return useMemo(() => {
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
      budget: z.string().check(z.refine((typed) => minorOf(typed) !== null, t("form.amount"))),
      currency: z.enum(CURRENCIES),
      deadline: z.string().check(z.refine((day) => endOfDay(day) > new Date(), t("form.deadline"))),
      negotiable: z.boolean(),
      days: z.string().check(z.regex(DAYS, t("form.days"))),
      questions: z
        .string()
        .check(z.refine((typed) => linesOf(typed).length <= QUESTIONS_MAX, t("task_form.questions_most"))),
      address: z.string().check(z.maxLength(300)),
    });
    return shape.check(
      z.refine((draft) => draft.kind === "digital" || draft.city.trim() !== "", {
        message: t("form.city"),
        path: ["city"],
      }),
    );
  }, [t]);
}
