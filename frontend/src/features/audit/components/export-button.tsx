import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { CommandError } from "@/ui/feedback";
import { downloadLog } from "../export";
import { Progress } from "./progress";

/** The whole log as a file, to be checked where there is no Souk. */
export function ExportButton() {
  const { t } = useTranslation("audit");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Download className="size-4" aria-hidden="true" />
        {t("export.action")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("export.title")}>
        <Exporting />
      </Dialog>
    </>
  );
}

function Exporting() {
  const { t } = useTranslation("audit");
  const [at, setAt] = useState<[number, number]>([0, 0]);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const run = useMutation({
    mutationFn: () => {
      stop.current = new AbortController();
      return downloadLog((done, total) => setAt([done, total]), stop.current.signal);
    },
  });
  return (
    <div className="space-y-4">
      <p className="text-ink-soft">{t("export.text")}</p>
      {run.isPending && <Progress label={t("export.title")} done={at[0]} total={at[1]} />}
      {run.isSuccess && <p role="status">{t("export.done", { count: run.data })}</p>}
      <CommandError error={run.error} />
      <Button look="primary" pending={run.isPending} onClick={() => run.mutate()}>
        {t("export.start")}
      </Button>
    </div>
  );
}
