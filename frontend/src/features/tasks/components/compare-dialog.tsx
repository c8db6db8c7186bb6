import { useTranslation } from "react-i18next";
import type { Application } from "@/lib/api/types";
import { useNames } from "@/lib/catalogue";
import { Dialog } from "@/ui/dialog";
import { MoneyText } from "@/ui/money";

/** Shortlisted offers side by side, as a table whose rows are what is compared. */
export function CompareDialog({
  applications,
  questions,
  onClose,
}: {
  applications: Application[];
  questions: readonly string[];
  onClose: () => void;
}) {
  const { t } = useTranslation("choosing");
  const common = useTranslation().t;
  const names = useNames();
  return (
    <Dialog open onClose={onClose} title={t("compare.title")} sheet wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, it is scrolled by keyboard too */}
      <section aria-label={t("compare.title")} tabIndex={0} className="overflow-x-auto">
        <table className="w-full min-w-96 text-start text-small">
          <thead>
            <tr>
              <td />
              {applications.map((each) => (
                <th key={each.id} scope="col" className="p-2 text-start font-semibold">
                  <bdi>{each.freelancer.name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="ruled">
            <Line label={t("compare.price")}>
              {applications.map((each) => (
                <td key={each.id} className="p-2 font-semibold">
                  <MoneyText money={each.bid} />
                </td>
              ))}
            </Line>
            <Line label={common("apply.days")}>
              {applications.map((each) => (
                <td key={each.id} className="p-2">
                  {common("apply.days_count", { count: each.days })}
                </td>
              ))}
            </Line>
            <Line label={common("task.skills")}>
              {applications.map((each) => (
                <td key={each.id} className="p-2 align-top">
                  {each.freelancer_skills.map((skill) => names.skill(skill)).join(" · ")}
                </td>
              ))}
            </Line>
            {questions.map((question, index) => (
              <Line key={question} label={question}>
                {applications.map((each) => (
                  <td key={each.id} className="p-2 align-top">
                    <bdi>{each.answers[index] ?? ""}</bdi>
                  </td>
                ))}
              </Line>
            ))}
          </tbody>
        </table>
      </section>
    </Dialog>
  );
}

function Line({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <tr className="border-t border-line">
      <th scope="row" className="p-2 text-start align-top font-normal text-ink-soft">
        <bdi>{label}</bdi>
      </th>
      {children}
    </tr>
  );
}
