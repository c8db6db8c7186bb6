import type { components } from "@/lib/api.gen";

export type Onboarding = components["schemas"]["OnboardingView"];
type Step = Onboarding["steps"][number]["step"];

/** Which steps one form takes. */
const STAGES = {
  about: ["about", "city"],
  picture: ["picture"],
  facts: ["languages", "rate"],
  skills: ["skills"],
  preferences: ["preferences"],
} as const satisfies Record<string, readonly Step[]>;

export interface Stage {
  id: keyof typeof STAGES;
  done: boolean;
}

/** The forms somebody is asked to fill, in order; done when all their steps are. */
export function stagesOf({ steps }: Onboarding): readonly Stage[] {
  const ids = Object.keys(STAGES) as Array<Stage["id"]>;
  return ids
    .map((id) => ({ id, of: steps.filter(({ step }) => (STAGES[id] as readonly Step[]).includes(step)) }))
    .filter(({ of }) => of.length > 0)
    .map(({ id, of }) => ({ id, done: of.every(({ done }) => done) }));
}
