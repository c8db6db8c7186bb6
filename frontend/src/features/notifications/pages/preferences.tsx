import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError, SkeletonRows } from "@/ui/feedback";
import { SelectField, TextField } from "@/ui/field";
import { Page } from "@/ui/page";
import { ProfileTabs } from "@/ui/profile-tabs";
import { QueryView } from "@/ui/query-view";
import { toast } from "@/ui/toasts";
import { WishTable } from "../components/wish-table";
import { getPreferences, PREFERENCES, savePreferences, type Wishes } from "../preferences";

const DIGESTS = ["off", "daily", "weekly"] as const;
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const minute = (written: string) => Number(written.slice(0, 2)) * 60 + Number(written.slice(3, 5));

export function NotificationPreferencesPage() {
  const { t } = useTranslation("people");
  const query = useQuery(getPreferences);
  return (
    <Page title={t("wishes.title")} lead={t("wishes.lead")} narrow>
      <ProfileTabs />
      <QueryView query={query} skeleton={<SkeletonRows rows={8} />}>
        {(wishes) => <Matrix wishes={wishes} />}
      </QueryView>
    </Page>
  );
}

function Matrix({ wishes }: { wishes: Wishes }) {
  const { t } = useTranslation("people");
  const { t: say } = useTranslation();
  const queries = useQueryClient();
  const [choices, setChoices] = useState(wishes.choices);
  const [digest, setDigest] = useState(wishes.digest);
  const [quiet, setQuiet] = useState(wishes.quiet);
  const command = useCommand(savePreferences, () => {
    void queries.invalidateQueries({ queryKey: PREFERENCES });
    toast(say("profile.saved"));
  });
  const save = () =>
    command.mutate({
      choices: choices
        .filter(({ fixed }) => !fixed)
        .map(({ kind, channel, wanted }) => ({ kind, channel, wanted })),
      digest,
      quiet,
      zone: wishes.zone === "UTC" ? here() : wishes.zone,
    });
  return (
    <div className="space-y-6">
      <Panel title={t("wishes.matrix")} flush>
        <WishTable choices={choices} onChange={setChoices} />
      </Panel>
      <Panel title={t("wishes.when")}>
        <div className="space-y-4">
          <SelectField
            label={t("wishes.digest")}
            value={digest}
            onChange={(event) => setDigest(DIGESTS.find((each) => each === event.target.value) ?? "off")}
          >
            {DIGESTS.map((each) => (
              <option key={each} value={each}>
                {t(`digest.${each}`)}
              </option>
            ))}
          </SelectField>
          <label className="flex min-h-8 items-center gap-2 text-small">
            <input
              type="checkbox"
              className="size-6"
              checked={quiet !== null}
              onChange={(event) => setQuiet(event.target.checked ? { start: 1_320, end: 420 } : null)}
            />
            {t("wishes.quiet")}
          </label>
          {quiet && (
            <div className="grid grid-cols-2 gap-3">
              <TextField
                label={t("wishes.from")}
                type="time"
                value={clock(quiet.start)}
                onChange={(event) =>
                  event.target.value && setQuiet({ ...quiet, start: minute(event.target.value) })
                }
              />
              <TextField
                label={t("wishes.until")}
                type="time"
                value={clock(quiet.end)}
                onChange={(event) =>
                  event.target.value && setQuiet({ ...quiet, end: minute(event.target.value) })
                }
              />
            </div>
          )}
          <CommandError error={command.error} />
          <Button look="primary" pending={command.isPending} onClick={save}>
            {say("action.save")}
          </Button>
        </div>
      </Panel>
    </div>
  );
}
