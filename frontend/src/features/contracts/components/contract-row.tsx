import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { MoneyText } from "@/ui/money";
import { OneLine } from "@/ui/one-line";
import { TimeText } from "@/ui/time";
import type { RoomCard } from "../reads";

type Shown = Pick<RoomCard, "task" | "client" | "freelancer" | "amount">;

/** One contract in a list: what it is about, its two sides, how it stands (`children`) and what was agreed. */
export function ContractRow(props: { contract: string; of: Shown; at: string; children: ReactNode }) {
  const { task, client, freelancer, amount } = props.of;
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-4">
      <div className="min-w-[min(14rem,100%)] flex-1">
        <Link
          to="/contracts/$contractId"
          params={{ contractId: props.contract }}
          className="block font-semibold hover:underline"
        >
          <OneLine>{task.title}</OneLine>
        </Link>
        <p className="truncate text-fine text-ink-soft">
          <bdi>{client.name}</bdi>
          {" · "}
          <bdi>{freelancer.name}</bdi>
          {" · "}
          <TimeText at={props.at} />
        </p>
      </div>
      {props.children}
      <MoneyText money={amount} className="font-semibold" />
    </li>
  );
}
