import { Link } from "@tanstack/react-router";
import { MapPin } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { PersonCard as Card } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { Avatar } from "@/ui/avatar";
import { SkillTag } from "@/ui/chip";
import { InviteButton } from "@/ui/invite";
import { MoneyText } from "@/ui/money";
import { VerifiedMark } from "@/ui/verified";

const SKILLS_SHOWN = 4;

/** Somebody in the directory: the whole surface leads to the profile. */
export function PersonCard({ person }: { person: Card }) {
  const { t } = useTranslation("people");
  const names = useNames();
  return (
    <article className="group relative flex h-full flex-col rounded-round border border-line bg-surface p-5 hover:border-line-strong hover:shadow-soft">
      <div className="flex items-center gap-3">
        <Avatar person={person} />
        <div className="min-w-0">
          <h2 className="flex items-center gap-1 font-semibold">
            <Link
              to="/users/$username"
              params={{ username: person.username }}
              className="truncate after:absolute after:inset-0 after:rounded-round group-hover:text-accent"
            >
              <bdi>{person.name}</bdi>
            </Link>
            {person.verified && <VerifiedMark />}
          </h2>
          <p className="truncate text-fine text-ink-soft">
            <bdi dir="ltr">@{person.username}</bdi>
          </p>
        </div>
      </div>
      <p className="mt-3 line-clamp-2 text-small text-ink-soft" dir="auto">
        {person.excerpt}
      </p>
      <div className="mt-3 flex flex-wrap gap-1.5">
        {person.skills.slice(0, SKILLS_SHOWN).map((skill) => (
          <SkillTag key={skill}>{names.skill(skill)}</SkillTag>
        ))}
      </div>
      <div className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-1 pt-4 text-small">
        {person.hourly_rate && (
          <span>
            <MoneyText money={person.hourly_rate} className="font-semibold" /> {t("directory.per_hour")}
          </span>
        )}
        <span className="text-ink-soft">{t("directory.done", { count: person.done })}</span>
        <span className="text-ink-soft">{t(`availability.${person.availability}`)}</span>
        {person.city && (
          <span className="flex items-center gap-1 text-ink-soft">
            <MapPin className="size-4" aria-hidden="true" />
            <bdi>{person.city}</bdi>
          </span>
        )}
        <span className="relative ms-auto">
          <InviteButton person={person} />
        </span>
      </div>
    </article>
  );
}
