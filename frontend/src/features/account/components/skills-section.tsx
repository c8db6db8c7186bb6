import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Me } from "@/lib/api/types";
import { catalogue, useNames } from "@/lib/catalogue";
import { useCommand } from "@/lib/command";
import { works } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ChipToggle } from "@/ui/chip";
import { CommandError, SkeletonRows } from "@/ui/feedback";
import { TextField } from "@/ui/field";
import { QueryView } from "@/ui/query-view";
import { toast } from "@/ui/toasts";
import { keys } from "../keys";
import { saveSkills } from "../save";
import { ExperienceRows, experienceIn, knownFrom } from "./experience-rows";

const SKILLS_MAX = 30;

export function SkillsSection({ me, onSaved }: { me: Me; onSaved?: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const queries = useQueryClient();
  const query = useQuery(catalogue);
  const [chosen, setChosen] = useState<readonly string[]>(me.skills);
  const [known, setKnown] = useState(() => knownFrom(me.experience));
  const [wanted, setWanted] = useState("");
  const command = useCommand(saveSkills, () => {
    void queries.invalidateQueries({ queryKey: keys.me });
    void queries.invalidateQueries({ queryKey: ["recommendations"] });
    toast(t("profile.saved"));
    onSaved?.();
  });
  const toggle = (skill: string) =>
    setChosen(chosen.includes(skill) ? chosen.filter((each) => each !== skill) : [...chosen, skill]);
  const save = () => {
    const experience = experienceIn(known, chosen);
    if (experience) command.mutate({ skills: [...chosen], experience });
  };
  const matches = (skill: string) =>
    names.skill(skill).toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());
  return (
    <Panel
      title={t("profile.skills")}
      aside={
        <span className="text-small text-ink-soft">
          {t("form.counter", { count: chosen.length, most: SKILLS_MAX })}
        </span>
      }
    >
      <QueryView query={query} skeleton={<SkeletonRows rows={3} />}>
        {(data) => (
          <div className="space-y-5">
            <TextField
              label={t("profile.find_skill")}
              type="search"
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
            />
            <div className="max-h-96 space-y-5 overflow-y-auto pe-2">
              {data.categories
                .map((category) => ({ ...category, skills: category.skills.filter(matches) }))
                .filter((category) => category.skills.length > 0)
                .map((category) => (
                  <fieldset key={category.id}>
                    <legend className="mb-2 text-small text-ink-soft">{names.category(category.id)}</legend>
                    <div className="flex flex-wrap gap-2">
                      {category.skills.map((skill) => (
                        <ChipToggle
                          key={skill}
                          pressed={chosen.includes(skill)}
                          disabled={!chosen.includes(skill) && chosen.length >= SKILLS_MAX}
                          onClick={() => toggle(skill)}
                        >
                          {names.skill(skill)}
                        </ChipToggle>
                      ))}
                    </div>
                  </fieldset>
                ))}
            </div>
            {chosen.length > 0 && works(me) && (
              <ExperienceRows chosen={chosen} known={known} onChange={setKnown} />
            )}
            <CommandError error={command.error} />
            <Button look="primary" pending={command.isPending} onClick={save}>
              {t("action.save")}
            </Button>
          </div>
        )}
      </QueryView>
    </Panel>
  );
}
