import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Money } from "@/lib/money";
import { MoneyText } from "@/ui/money";
import { OneLine } from "@/ui/one-line";

/** A line of one's own lists: a task, what there is to know of it, where it stands and for how much. */
export function TaskRow({
  task,
  facts,
  badge,
  money,
}: {
  task: { id: string; title: string };
  facts: ReactNode;
  badge: ReactNode;
  money: Money;
}) {
  return (
    <li className="relative flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-4 transition-colors hover:bg-paper">
      <div className="min-w-0 flex-1 basis-64">
        <Link
          to="/tasks/$taskId"
          params={{ taskId: task.id }}
          className="block font-semibold after:absolute after:inset-0"
        >
          <OneLine>{task.title}</OneLine>
        </Link>
        <p className="mt-0.5 text-fine text-ink-soft">{facts}</p>
      </div>
      {badge}
      <MoneyText money={money} className="ms-auto font-semibold sm:w-40 sm:text-end" />
    </li>
  );
}
