import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Me } from "@/lib/api/types";
import { ButtonLink } from "@/ui/button";
import { SkeletonRows } from "@/ui/feedback";
import { OnboardingCard } from "@/ui/onboarding-card";
import { Page } from "@/ui/page";
import { ProfileTabs } from "@/ui/profile-tabs";
import { QueryView } from "@/ui/query-view";
import { AvatarSection } from "../components/avatar-section";
import { PreferencesSection } from "../components/preferences-section";
import { ProfileSection } from "../components/profile-section";
import { RoleSection } from "../components/role-section";
import { SkillsSection } from "../components/skills-section";
import { StatisticsSection } from "../components/statistics-section";
import { UsernameSection } from "../components/username-section";
import { WorkFacts } from "../components/work-facts";
import { getMe } from "../get-me";

const route = getRouteApi("/profile");

export function ProfilePage() {
  const { t } = useTranslation();
  const { t: security } = useTranslation("security");
  const { tab } = route.useSearch();
  const query = useQuery(getMe);
  const username = query.data?.username;
  return (
    <Page
      title={t("profile.title")}
      narrow
      actions={
        <>
          <ButtonLink to="/profile/security">{security("page.title")}</ButtonLink>
          {username && (
            <ButtonLink to="/users/$username" params={{ username }}>
              {t("profile.public")}
            </ButtonLink>
          )}
        </>
      }
    >
      <ProfileTabs />
      <QueryView query={query} skeleton={<SkeletonRows rows={6} />}>
        {(me) => (
          <div className="space-y-6">
            <Sections me={me} tab={tab} />
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function Sections({ me, tab }: { me: Me; tab: string | undefined }) {
  switch (tab) {
    case "skills":
      return <SkillsSection me={me} />;
    case "preferences":
      return <PreferencesSection me={me} />;
    case "statistics":
      return <StatisticsSection me={me} />;
    case "account":
      return (
        <>
          <RoleSection me={me} />
          <UsernameSection me={me} />
        </>
      );
    default:
      return (
        <>
          <OnboardingCard />
          <AvatarSection me={me} />
          <ProfileSection me={me} />
          <WorkFacts me={me} />
        </>
      );
  }
}
