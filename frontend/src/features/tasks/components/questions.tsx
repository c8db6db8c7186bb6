import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Task } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { usePerson, works } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError, SkeletonRows } from "@/ui/feedback";
import { TextArea } from "@/ui/field";
import { PersonLine } from "@/ui/person-line";
import { ListView } from "@/ui/query-view";
import { isOpen } from "@/ui/stage";
import { TimeText } from "@/ui/time";
import { toast } from "@/ui/toasts";
import { UserText } from "@/ui/user-text";
import { answer, ask, listQuestions, type Question } from "../choosing";
import { keys } from "../keys";

/** What people ask the client in public, and the answers. */
export function Questions({ task }: { task: Task }) {
  const { t } = useTranslation("choosing");
  const query = useInfiniteQuery(listQuestions(task.id));
  const person = usePerson();
  const open = isOpen(task.stage);
  const mayAsk = open && !task.mine && person !== null && works(person);
  return (
    <Panel title={t("questions.title")} flush>
      <ListView
        query={query}
        skeleton={<SkeletonRows rows={2} />}
        empty={<p className="p-5 text-small text-ink-soft">{t("questions.empty")}</p>}
        endNote={false}
      >
        {(questions) => (
          <ul className="ruled">
            {questions.map((each) => (
              <Row key={each.number} task={task} question={each} />
            ))}
          </ul>
        )}
      </ListView>
      {mayAsk && (
        <div className="border-t border-line p-5">
          <Say
            label={t("questions.ask")}
            send={t("questions.send")}
            done={t("questions.sent")}
            least={5}
            task={task.id}
            run={(text, header) => ask({ task: task.id, text }, header)}
          />
        </div>
      )}
    </Panel>
  );
}

function Row({ task, question }: { task: Task; question: Question }) {
  const { t } = useTranslation("choosing");
  return (
    <li className="space-y-3 p-5">
      <PersonLine person={question.asker}>
        <TimeText at={question.asked_at} />
      </PersonLine>
      <UserText className="max-w-prose text-small">{question.text}</UserText>
      {question.answer !== null ? (
        <div className="rounded-soft bg-sunken px-4 py-3 text-small">
          <p className="font-semibold">{t("questions.answer")}</p>
          <UserText>{question.answer}</UserText>
        </div>
      ) : task.mine ? (
        <Say
          label={t("questions.your_answer")}
          send={t("questions.publish")}
          done={t("questions.answered")}
          least={1}
          task={task.id}
          run={(text, header) => answer({ task: task.id, number: question.number, text }, header)}
        />
      ) : (
        <p className="text-fine text-ink-soft">{t("questions.waiting")}</p>
      )}
    </li>
  );
}

interface SayProps {
  label: string;
  send: string;
  done: string;
  least: number;
  task: string;
  run: (text: string, header: { "idempotency-key": string }) => Promise<unknown>;
}

function Say({ label, send, done, least, task, run }: SayProps) {
  const common = useTranslation().t;
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const short = text.trim().length < least;
  const command = useCommand(run, async () => {
    await queries.invalidateQueries({ queryKey: keys.questions(task) });
    setText("");
    setTried(false);
    toast(done);
  });
  return (
    <form
      noValidate
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (short) setTried(true);
        else command.mutate(text.trim());
      }}
    >
      <TextArea
        label={label}
        rows={2}
        maxLength={1_000}
        value={text}
        error={tried && short ? common("form.at_least", { count: least }) : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <CommandError error={command.error} />
      <Button type="submit" size="small" pending={command.isPending}>
        {send}
      </Button>
    </form>
  );
}
