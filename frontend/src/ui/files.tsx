import { useQuery, useQueryClient } from "@tanstack/react-query";
import { FileText, Paperclip, RotateCcw, X } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ACCEPTED, getFile, type StoredFile } from "@/lib/files";
import { formatLocale } from "@/lib/i18n";
import { useRefusal } from "@/lib/refusals";
import { IconButton } from "./button";
import { useAddress } from "./use-address";
import type { Uploading, Uploads } from "./use-uploads";

/** A button that chooses files; they start at once. */
export function AttachButton({ uploads, disabled }: { uploads: Uploads; disabled?: boolean }) {
  const { t } = useTranslation("talk");
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton label={t("attach")} disabled={disabled} onClick={() => input.current?.click()}>
        <Paperclip className="size-5" aria-hidden="true" />
      </IconButton>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={({ target }) => {
          uploads.add(target.files ?? []);
          target.value = "";
        }}
      />
    </>
  );
}

export function UploadList({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation("talk");
  const { items, refused } = uploads;
  return (
    <div className="space-y-1.5 empty:hidden">
      {refused && (
        <p role="alert" className="text-small font-semibold text-disputed">
          {refused === "over_five" ? t("over_five") : t("too_large", { name: refused.too_large })}
        </p>
      )}
      {items.length > 0 && (
        <ul className="space-y-1.5">
          {items.map((item) => (
            <UploadRow key={item.key} item={item} uploads={uploads} />
          ))}
        </ul>
      )}
    </div>
  );
}

function UploadRow({ item, uploads }: { item: Uploading; uploads: Uploads }) {
  const { t } = useTranslation("talk");
  const refusal = useRefusal();
  const { name } = item;
  return (
    <li className="flex items-center gap-2 rounded-soft bg-sunken ps-3 text-small">
      <span className="min-w-0 flex-1">
        <bdi className="block truncate">{name}</bdi>
        {item.state === "sending" && (
          <progress
            max={100}
            value={item.percent}
            aria-label={t("uploading", { name, percent: item.percent })}
            className="block h-1 w-full accent-accent"
          />
        )}
        {item.state === "failed" && (
          <span role="alert" className="block pb-1 text-fine text-disputed">
            {refusal(item.error) ?? t("upload_failed", { name })}
          </span>
        )}
      </span>
      {item.state === "failed" && (
        <IconButton label={t("retry_upload", { name })} onClick={() => uploads.retry(item.key)}>
          <RotateCcw className="size-4" aria-hidden="true" />
        </IconButton>
      )}
      <IconButton
        label={item.state === "sending" ? t("cancel_upload", { name }) : t("remove_file", { name })}
        onClick={() => uploads.remove(item.key)}
      >
        <X className="size-4" aria-hidden="true" />
      </IconButton>
    </li>
  );
}

/** What is attached: pictures as pictures, everything else to be saved. */
export function AttachedFiles({ files }: { files: readonly StoredFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="my-1 flex max-w-full flex-col gap-1.5">
      {files.map((file) => (
        <li key={file.id} className="min-w-0">
          {file.media_type.startsWith("image/") ? <Picture file={file} /> : <Saved file={file} />}
        </li>
      ))}
    </ul>
  );
}

function Picture({ file }: { file: StoredFile }) {
  const { t } = useTranslation("talk");
  const query = useQuery(getFile(file.id));
  const address = useAddress(query.data);
  if (query.error) return <p className="text-small text-ink-soft">{t("no_picture", { name: file.name })}</p>;
  return (
    <figure className="max-w-72">
      {address ? (
        <img
          src={address}
          alt={t("picture", { name: file.name })}
          className="max-h-72 max-w-full rounded-soft border border-line"
        />
      ) : (
        <div className="h-32 w-48 rounded-soft bg-sunken motion-safe:animate-pulse" />
      )}
      <figcaption className="mt-1">
        <Saved file={file} />
      </figcaption>
    </figure>
  );
}

function Saved({ file }: { file: StoredFile }) {
  const { t } = useTranslation("talk");
  const queries = useQueryClient();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    try {
      saveAs(await queries.fetchQuery(getFile(file.id)), file.name);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <button
      type="button"
      onClick={() => void save()}
      aria-label={t("download", { name: file.name })}
      className="flex min-h-9 max-w-full items-center gap-2 rounded-soft border border-line bg-surface px-3 py-1.5 text-small text-ink hover:bg-sunken"
    >
      <FileText className="size-4 shrink-0" aria-hidden="true" />
      <bdi className="truncate">{file.name}</bdi>
      <span className="shrink-0 text-fine text-ink-soft">
        {failed ? t("no_picture", { name: "" }) : size(file.bytes)}
      </span>
    </button>
  );
}

function saveAs(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function size(bytes: number): string {
  const small = bytes < 100_000;
  return new Intl.NumberFormat(formatLocale(), {
    style: "unit",
    unit: small ? "kilobyte" : "megabyte",
    maximumFractionDigits: 1,
  }).format(Math.max(bytes, 100) / (small ? 1_000 : 1_000_000));
}
