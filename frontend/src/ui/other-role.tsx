import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Note } from "./feedback";

/** Where something is for another role: `children` say so, and the way to change one's own is beside. */
export function OtherRole({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Note>
      {children}{" "}
      <Link to="/profile" search={{ tab: "account" }} className="font-semibold text-accent underline">
        {t("apply.change_role")}
      </Link>
    </Note>
  );
}
