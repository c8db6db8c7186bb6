import { Download, Printer } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Note } from "@/ui/feedback";
import { CopyButton } from "./copy-button";

/** Shown once: to be copied, saved or printed before one goes on. */
export function RecoveryCodes({ codes, onSaved }: { codes: readonly string[]; onSaved: () => void }) {
  const { t } = useTranslation("security");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = codes.join("\n");
  return (
    <div className="space-y-4">
      <h3 ref={heading} tabIndex={-1} className="font-semibold">
        {t("codes.title")}
      </h3>
      <Note tone="held">{t("codes.once")}</Note>
      <ul dir="ltr" className="grid gap-x-6 gap-y-1 rounded-soft bg-sunken p-4 font-mono sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={text} />
        <Button size="small" onClick={() => save(text)}>
          <Download className="size-4" aria-hidden="true" />
          {t("codes.save")}
        </Button>
        <Button size="small" onClick={() => window.print()}>
          <Printer className="size-4" aria-hidden="true" />
          {t("codes.print")}
        </Button>
      </div>
      <Button look="primary" onClick={onSaved}>
        {t("codes.saved")}
      </Button>
    </div>
  );
}

/** As a text file, made here: the codes go nowhere else. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([`${text}\n`], { type: "text/plain" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "souk-recovery-codes.txt";
  link.click();
  URL.revokeObjectURL(url);
}
