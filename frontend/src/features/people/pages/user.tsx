import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { CalendarDays, MapPin } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { User } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { hires, usePerson, works } from "@/lib/session/use-session";
import { dateOnly } from "@/lib/time";
import { Avatar } from "@/ui/avatar";
import { Badge } from "@/ui/badge";
import { ButtonLink } from "@/ui/button";
import { Panel } from "@/ui/card";
import { SkillTag } from "@/ui/chip";
import { SkeletonRows } from "@/ui/feedback";
import { InviteButton } from "@/ui/invite";
import { Page } from "@/ui/page";
import { PageView } from "@/ui/page-view";
import { ReportButton } from "@/ui/report";
import { UserText } from "@/ui/user-text";
import { VerifiedBadge } from "@/ui/verified";
import { WriteTo } from "@/ui/write-to";
import { Reviews } from "../components/reviews";
import { Numbers, Offers, Works } from "../components/shown";
import { getUser } from "../get-user";

const route = getRouteApi("/users/$username");

export function UserPage() {
  const { t } = useTranslation();
  const { username } = route.useParams();
  const query = useQuery(getUser(username));
  return (
    <PageView title={t("user.title")} query={query} skeleton={<SkeletonRows />}>
      {(user) => <UserView user={user} />}
    </PageView>
  );
}

function UserView({ user }: { user: User }) {
  const { t } = useTranslation();
  const names = useNames();
  const me = usePerson();
  const own = me?.id === user.id;
  return (
    <Page
      title={user.name}
      narrow
      lead={<Facts user={user} />}
      actions={
        own ? (
          <ButtonLink to="/profile">{t("user.edit")}</ButtonLink>
        ) : (
          <>
            {works(user) && <InviteButton person={user} />}
            {hires(me) && works(user) && <WriteTo person={user} />}
            <ReportButton subject={{ kind: "profile", id: user.id }} />
          </>
        )
      }
    >
      <div className="space-y-6">
        <Panel title={t("user.about")}>
          {user.bio ? (
            <UserText className="max-w-prose">{user.bio}</UserText>
          ) : (
            <p className="text-ink-soft">{own ? t("user.no_bio_own") : t("user.no_bio")}</p>
          )}
        </Panel>
        <Numbers user={user} />
        {user.skills.length > 0 && (
          <Panel title={t("task.skills")}>
            <ul className="flex flex-wrap gap-1.5">
              {user.skills.map((skill) => (
                <li key={skill}>
                  <SkillTag>
                    {names.skill(skill)}
                    <Experience of={user.experience.find((each) => each.skill === skill)} />
                  </SkillTag>
                </li>
              ))}
            </ul>
          </Panel>
        )}
        <Works user={user} />
        <Offers user={user} />
        <Reviews user={user} />
      </div>
    </Page>
  );
}

function Experience({ of }: { of: User["experience"][number] | undefined }) {
  const { t } = useTranslation("people");
  if (!of) return null;
  const years = t("experience.years_count", { count: of.years });
  return <span>{` · ${t("experience.of", { level: t(`level.${of.level}`), years })}`}</span>;
}

function Facts({ user }: { user: User }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
      <Avatar person={user} size="large" />
      <bdi dir="ltr">@{user.username}</bdi>
      {user.verified && <VerifiedBadge />}
      <Badge tone="accent">{t(`role_name.${user.role}`)}</Badge>
      {user.city && (
        <span className="flex items-center gap-1.5">
          <MapPin className="size-4" aria-hidden="true" />
          <bdi>{user.city}</bdi>
        </span>
      )}
      <span className="flex items-center gap-1.5">
        <CalendarDays className="size-4" aria-hidden="true" />
        {t("user.since", { date: dateOnly(new Date(user.member_since)) })}
      </span>
    </div>
  );
}
