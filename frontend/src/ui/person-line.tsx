import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Person } from "@/lib/api/types";
import { Avatar } from "./avatar";
import { VerifiedMark } from "./verified";

/** A person with a way to their profile. */
export function PersonLine({ person, children }: { person: Person; children?: ReactNode }) {
  return (
    <div className="flex items-center gap-3">
      <Avatar person={person} />
      <div className="min-w-0">
        <Link
          to="/users/$username"
          params={{ username: person.username }}
          className="flex items-center gap-1 font-semibold hover:underline"
        >
          <bdi className="truncate">{person.name}</bdi>
          {person.verified && <VerifiedMark />}
        </Link>
        <div className="truncate text-fine text-ink-soft">
          {children ?? <bdi dir="ltr">@{person.username}</bdi>}
        </div>
      </div>
    </div>
  );
}
