import { useTranslation } from "react-i18next";
import type { About } from "../get-about";

/** Who runs this installation, as far as they say. */
export function Operator({ about }: { about: About }) {
  const { t } = useTranslation("info");
  return (
    <>
      <p>{about.operator ? t("about.who", { operator: about.operator }) : t("about.who_unnamed")}</p>
      {about.address && (
        <p dir="auto" className="whitespace-pre-line">
          {about.address}
        </p>
      )}
      {about.email && (
        <p>
          <a href={`mailto:${about.email}`} dir="ltr" className="underline">
            {about.email}
          </a>
        </p>
      )}
    </>
  );
}
