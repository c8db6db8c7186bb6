import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import type { Task } from "@/lib/api/types";
import { type CommandHeaders, useCommand } from "@/lib/command";
import { keep, keptOf } from "@/lib/kept";
import { AMOUNT_MINOR_MAX, parseAmount, plainAmount } from "@/lib/money";
import { usePerson } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError } from "@/ui/feedback";
import { TextArea, TextField } from "@/ui/field";
import { SplitTable } from "@/ui/money";
import { toast } from "@/ui/toasts";
import { apply, type Offer } from "../apply";
import { revise } from "../choosing";
import { keys } from "../keys";
import { ProposalQuota } from "./proposal-quota";

const PROPOSAL_MAX = 4_000;

function useSchema() {
  const { t } = useTranslation();
  return useMemo(
    () =>
      z.object({
        proposal: z
          .string()
          .check(z.trim(), z.minLength(20, t("form.at_least", { count: 20 })), z.maxLength(PROPOSAL_MAX)),
        bid: z.string().check(
          z.refine((typed) => {
            const minor = parseAmount(typed);
            return minor !== null && minor > 0 && minor <= AMOUNT_MINOR_MAX;
          }, t("form.amount")),
        ),
        answers: z.array(z.object({ text: z.string().check(z.trim(), z.minLength(1, t("form.required"))) })),
        days: z.string().check(z.regex(/^([1-9]\d?|[12]\d\d|3[0-5]\d|36[0-5])$/, t("form.days"))),
      }),
    [t],
  );
}

type Typed = { proposal: string; bid: string; days: string; answers: { text: string }[] };

/** Applying, or changing one's offer: the offer, and exactly what arrives of it. */
export function ApplyForm({ task, onRevised }: { task: Task; onRevised?: () => void }) {
  const { t } = useTranslation();
  const choosing = useTranslation("choosing").t;
  const mine = onRevised ? task.my_application : null;
  const queries = useQueryClient();
  const place = `offer ${usePerson()?.id} ${task.id} ${mine?.id}`;
  const form = useForm<Typed>({
    resolver: zodResolver(useSchema()),
    defaultValues: keptOf<Typed>(place) ?? {
      proposal: mine?.proposal ?? "",
      bid: plainAmount((mine?.bid ?? task.budget).minor),
      days: String(mine?.days ?? 7),
      answers: task.questions.map((_, index) => ({ text: mine?.answers[index] ?? "" })),
    },
  });
  const run = (offer: Offer, header: CommandHeaders) =>
    mine ? revise({ ...offer, application: mine.id }, header) : apply(offer, header);
  const command = useCommand(run, async () => {
    keep(place, null);
    await queries.invalidateQueries({ queryKey: keys.one(task.id) });
    toast(mine ? choosing("revise.toast") : t("apply.sent_toast"));
    onRevised?.();
  });
  const { errors } = form.formState;
  useEffect(() => {
    const watching = form.watch((typed) => keep(place, typed));
    return () => watching.unsubscribe();
  }, [form, place]);
  const bid = parseAmount(form.watch("bid")) ?? 0;
  const proposal = form.watch("proposal");
  const submit = form.handleSubmit((values) =>
    command.mutate({
      task: task.id,
      proposal: values.proposal.trim(),
      bid: { minor: parseAmount(values.bid) ?? 0, currency: task.budget.currency },
      days: Number(values.days),
      answers: values.answers.map((each) => each.text.trim()),
    }),
  );
  return (
    <Panel title={mine ? choosing("revise.title") : t("apply.title")}>
      <form onSubmit={(event) => void submit(event)} noValidate className="space-y-4">
        <TextArea
          label={t("apply.proposal")}
          hint={t("form.counter", { count: proposal.length, most: PROPOSAL_MAX })}
          error={errors.proposal?.message}
          maxLength={PROPOSAL_MAX}
          {...form.register("proposal")}
        />
        {task.questions.map((question, index) => (
          <TextArea
            key={question}
            label={question}
            rows={2}
            maxLength={500}
            error={errors.answers?.[index]?.text?.message}
            {...form.register(`answers.${index}.text`)}
          />
        ))}
        <div className="grid grid-cols-[1fr_7rem] gap-3">
          <TextField
            label={t("apply.bid")}
            inputMode="decimal"
            autoComplete="off"
            suffix={task.budget.currency}
            error={errors.bid?.message}
            {...form.register("bid")}
          />
          <TextField
            label={t("apply.days")}
            inputMode="numeric"
            autoComplete="off"
            error={errors.days?.message}
            {...form.register("days")}
          />
        </div>
        <div aria-live="polite">
          <SplitTable gross={{ minor: bid, currency: task.budget.currency }} for="freelancer" />
        </div>
        <ProposalQuota />
        <CommandError error={command.error} />
        <Button type="submit" look="primary" pending={command.isPending} className="w-full">
          {mine ? choosing("revise.send") : t("apply.send")}
        </Button>
      </form>
    </Panel>
  );
}
