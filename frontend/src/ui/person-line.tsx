import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Person } from "@/lib/api/types";
import { Avatar } from "./avatar";

/** A person with a way to their profile. */
export function PersonLine({ person, children }: { person: Person; children?: ReactNode }) {
  return (
    <div className="flex items-center gap-3">
      <Avatar name={person.name} id={person.id} />
      <div className="min-w-0">
        <Link
          to="/users/$username"
          params={{ username: person.username }}
          className="block truncate font-semibold hover:underline"
        >
          <bdi>{person.name}</bdi>
        </Link>
        <div className="truncate text-fine text-ink-soft">
          {children ?? <bdi dir="ltr">@{person.username}</bdi>}
        </div>
      </div>
    </div>
  );
}
