import { Link } from "@tanstack/react-router";
import { MapPin, Users } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TaskCard as Task } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { CategoryIcon } from "./category-icon";
import { SkillTag } from "./chip";
import { MoneyText } from "./money";
import { isOpen, isUnderWay, StageBadge } from "./stage";
import { TimeText } from "./time";

const SKILLS_SHOWN = 3;

/** A task where tasks are browsed: its whole surface leads to it. `foot` adds what the place knows more. */
export function TaskCard({
  task,
  level = "h2",
  foot,
}: {
  task: Task;
  level?: "h2" | "h3";
  foot?: ReactNode;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const Heading = level;
  return (
    <article className="group relative flex h-full flex-col rounded-round border border-line bg-surface p-5 transition-shadow hover:border-line-strong hover:shadow-soft">
      <div className="flex items-center justify-between gap-3 text-fine text-ink-soft">
        <span className="flex min-w-0 items-center gap-1.5">
          <CategoryIcon category={task.category} className="size-4 shrink-0 text-accent" />
          <span className="truncate">{names.category(task.category)}</span>
        </span>
        <TimeText at={task.posted_at} className="shrink-0" />
      </div>
      <Heading className="mt-2.5 font-semibold leading-snug" dir="auto">
        <Link
          to="/tasks/$taskId"
          params={{ taskId: task.id }}
          className="line-clamp-2 after:absolute after:inset-0 after:rounded-round group-hover:text-accent focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
        >
          {task.title}
        </Link>
      </Heading>
      <p className="mt-1.5 line-clamp-2 text-small text-ink-soft" dir="auto">
        {task.excerpt}
      </p>
      {task.skills.length > 0 && (
        <div className="mt-3 flex flex-wrap gap-1.5">
          {task.skills.slice(0, SKILLS_SHOWN).map((skill) => (
            <SkillTag key={skill}>{names.skill(skill)}</SkillTag>
          ))}
          {task.skills.length > SKILLS_SHOWN && (
            <SkillTag>{`+${task.skills.length - SKILLS_SHOWN}`}</SkillTag>
          )}
        </div>
      )}
      <div className="mt-auto flex items-end justify-between gap-3 pt-4">
        <MoneyText money={task.budget} className="text-lead font-semibold" />
        {!isOpen(task.stage) && <StageBadge stage={task.stage} />}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line pt-3 text-fine text-ink-soft">
        <span className="flex items-center gap-1.5">
          <Users className="size-4" aria-hidden="true" />
          {t("task.applications", { count: task.applications })}
        </span>
        <span className="flex items-center gap-1.5">
          <MapPin className="size-4" aria-hidden="true" />
          <span dir="auto">{task.city || t(`kind.${task.kind}`)}</span>
        </span>
        {isUnderWay(task.stage) && (
          <span className="ms-auto">
            {t("task.due")} <TimeText at={task.deadline} />
          </span>
        )}
      </div>
      {foot}
    </article>
  );
}
