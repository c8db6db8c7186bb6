import { Flag } from "lucide-react";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { lazy } from "@/lib/lazy";
import type { Subject } from "@/lib/report";
import { usePerson } from "@/lib/session/use-session";
import { Button, ButtonLink } from "./button";

const ReportDialog = lazy(() =>
  import("./report-dialog").then((module) => ({ default: module.ReportDialog })),
);

/** The dialog in which something is reported. */
export function Report({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  return (
    <Suspense>
      <ReportDialog subject={subject} onClose={onClose} />
    </Suspense>
  );
}

/** Says that something breaks the rules: a profile, a task, a message. Visitors sign in first. */
export function ReportButton({ subject }: { subject: Subject }) {
  const { t } = useTranslation();
  const person = usePerson();
  const [open, setOpen] = useState(false);
  const words = (
    <>
      <Flag className="size-4" aria-hidden="true" />
      {t("report.action")}
    </>
  );
  if (!person) {
    return (
      <ButtonLink to="/login" search={{ next: window.location.pathname }} look="quiet" size="small">
        {words}
      </ButtonLink>
    );
  }
  return (
    <>
      <Button look="quiet" size="small" onClick={() => setOpen(true)}>
        {words}
      </Button>
      {open && <Report subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}
