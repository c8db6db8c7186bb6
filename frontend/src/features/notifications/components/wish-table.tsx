import { useTranslation } from "react-i18next";
import { TOPICS } from "../filters";
import type { Wishes } from "../preferences";

type Choices = Wishes["choices"];

const CHANNELS = ["in_app", "email"] as const;

interface Props {
  choices: Choices;
  onChange: (choices: Choices) => void;
}

/** Each kind by topic, and by which ways one is told of it. What cannot be chosen shows as it is. */
export function WishTable({ choices, onChange }: Props) {
  const { t } = useTranslation("people");
  const { t: tn } = useTranslation("notices");
  const kindsOf = (topic: string) => [
    ...new Set(choices.filter((each) => each.topic === topic).map(({ kind }) => kind)),
  ];
  const set = (choice: Choices[number], wanted: boolean) =>
    onChange(choices.map((each) => (each === choice ? { ...each, wanted } : each)));
  return (
    <table className="w-full text-small">
      <thead>
        <tr className="border-b border-line text-ink-soft">
          <th scope="col" className="px-5 py-2 text-start font-normal">
            {t("wishes.what")}
          </th>
          {CHANNELS.map((channel) => (
            <th key={channel} scope="col" className="w-20 py-2 font-normal sm:w-24">
              {t(`wishes.${channel}`)}
            </th>
          ))}
        </tr>
      </thead>
      {TOPICS.map((topic) => (
        <tbody key={topic} className="ruled border-b border-line">
          <tr>
            <th scope="rowgroup" colSpan={3} className="bg-sunken px-5 py-1.5 text-start font-semibold">
              {tn(`topic.${topic}`)}
            </th>
          </tr>
          {kindsOf(topic).map((kind) => (
            <tr key={kind}>
              <th scope="row" className="px-5 py-2 text-start font-normal">
                {tn(`kind.${kind}`)}
              </th>
              {CHANNELS.map((channel) => {
                const choice = choices.find((each) => each.kind === kind && each.channel === channel);
                return (
                  <td key={channel} className="py-1 text-center">
                    {choice && (
                      <input
                        type="checkbox"
                        className="size-6"
                        aria-label={`${tn(`kind.${kind}`)}: ${t(`wishes.${channel}`)}`}
                        checked={choice.wanted}
                        disabled={choice.fixed}
                        onChange={(event) => set(choice, event.target.checked)}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
