import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Me } from "@/lib/api/types";
import { catalogue, useNames } from "@/lib/catalogue";
import { useCommand } from "@/lib/command";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { ChipToggle } from "@/ui/chip";
import { CommandError, SkeletonRows } from "@/ui/feedback";
import { TextField } from "@/ui/field";
import { QueryView } from "@/ui/query-view";
import { toast } from "@/ui/toasts";
import { keys } from "../keys";
import { saveSkills } from "../save";

const SKILLS_MAX = 30;

const kept = (me: Me, chosen: readonly string[]) =>
  me.experience.filter(({ skill }) => chosen.includes(skill));

export function SkillsSection({ me }: { me: Me }) {
  const { t } = useTranslation();
  const names = useNames();
  const queries = useQueryClient();
  const query = useQuery(catalogue);
  const [chosen, setChosen] = useState<readonly string[]>(me.skills);
  const [wanted, setWanted] = useState("");
  const command = useCommand(saveSkills, () => {
    void queries.invalidateQueries({ queryKey: keys.me });
    void queries.invalidateQueries({ queryKey: ["recommendations"] });
    toast(t("profile.saved"));
  });
  const toggle = (skill: string) =>
    setChosen(chosen.includes(skill) ? chosen.filter((each) => each !== skill) : [...chosen, skill]);
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
            <CommandError error={command.error} />
            <Button
              look="primary"
              pending={command.isPending}
              onClick={() => command.mutate({ skills: [...chosen], experience: kept(me, chosen) })}
            >
              {t("action.save")}
            </Button>
          </div>
        )}
      </QueryView>
    </Panel>
  );
}
