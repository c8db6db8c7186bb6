import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Panel } from "@/ui/card";
import { SkeletonRows } from "@/ui/feedback";
import { SelectField } from "@/ui/field";
import { QueryView } from "@/ui/query-view";
import { compare } from "../streams";
import { Changes } from "./changes";
import { count } from "./words";

const CHOICES_MAX = 200;

interface Props {
  stream: string;
  version: number;
  versions: number;
  against: number | undefined;
  onChange: (against: number | undefined) => void;
}

/** What differs between the chosen version and another one. */
export function Comparison({ stream, version, versions, against, onChange }: Props) {
  const { t } = useTranslation("audit");
  const since = against ?? Math.max(version - 1, 0);
  const [first, last] = since <= version ? [since, version] : [version, since];
  const query = useQuery(compare(stream, first, last));
  const begin = Math.max(0, Math.min(since, versions - CHOICES_MAX));
  const choices = Array.from({ length: Math.min(versions - begin, CHOICES_MAX) + 1 }, (_, at) => begin + at);
  return (
    <Panel
      title={t("compare.title", { first: count(first), last: count(last) })}
      aside={
        <SelectField
          label={t("compare.with")}
          hideLabel
          className="w-56"
          value={against ?? ""}
          onChange={(event) => onChange(event.target.value === "" ? undefined : Number(event.target.value))}
        >
          <option value="">{t("compare.before")}</option>
          {choices.map((each) => (
            <option key={each} value={each}>
              {each === 0 ? t("slider.before") : t("compare.version", { version: count(each) })}
            </option>
          ))}
        </SelectField>
      }
    >
      <QueryView query={query} skeleton={<SkeletonRows rows={2} />}>
        {({ changed }) => <Changes changed={changed} />}
      </QueryView>
    </Panel>
  );
}
