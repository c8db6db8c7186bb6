import { useTranslation } from "react-i18next";
import { AttachButton, UploadList } from "./files";
import type { Uploads } from "./use-uploads";

/** Files that go with a form: what is chosen starts at once. While `uploads.busy`, the form waits. */
export function FilesField({ uploads, label, hint }: { uploads: Uploads; label?: string; hint?: string }) {
  const { t } = useTranslation("talk");
  return (
    <fieldset className="space-y-2">
      <legend className="sr-only">{label ?? t("files_label")}</legend>
      <div className="flex items-center gap-3">
        <AttachButton uploads={uploads} />
        <p className="min-w-0 text-small">
          <span className="block font-semibold" aria-hidden="true">
            {label ?? t("files_label")}
          </span>
          <span className="text-ink-soft">{hint ?? t("files_hint")}</span>
        </p>
      </div>
      <UploadList uploads={uploads} />
      {uploads.busy && (
        <p role="status" className="text-small text-ink-soft">
          {t("files_busy")}
        </p>
      )}
    </fieldset>
  );
}
