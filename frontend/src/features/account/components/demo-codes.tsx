import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Note } from "@/ui/feedback";
import { getDemoCodes } from "../demo";

/** What the simulated devices of the demo show; nothing where there is no demo. */
export function DemoCodes() {
  const { t } = useTranslation("security");
  const { data } = useQuery(getDemoCodes);
  if (!data?.length) return null;
  return (
    <Note>
      <p>{t("demo.lead")}</p>
      <ul className="mt-1">
        {data.map((each) => (
          <li key={each.username}>
            <bdi dir="ltr">{each.username}</bdi>{" "}
            <code dir="ltr" className="font-semibold">
              {each.code}
            </code>
          </li>
        ))}
      </ul>
    </Note>
  );
}
