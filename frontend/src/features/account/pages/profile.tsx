import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/button";
import { SkeletonRows } from "@/ui/feedback";
import { Page } from "@/ui/page";
import { QueryView } from "@/ui/query-view";
import { PreferencesSection } from "../components/preferences-section";
import { ProfileSection } from "../components/profile-section";
import { RoleSection } from "../components/role-section";
import { SkillsSection } from "../components/skills-section";
import { getMe } from "../get-me";

export function ProfilePage() {
  const { t } = useTranslation();
  const { t: security } = useTranslation("security");
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
      <QueryView query={query} skeleton={<SkeletonRows rows={6} />}>
        {(me) => (
          <div className="space-y-6">
            <ProfileSection me={me} />
            <RoleSection me={me} />
            <SkillsSection me={me} />
            <PreferencesSection me={me} />
          </div>
        )}
      </QueryView>
    </Page>
  );
}
