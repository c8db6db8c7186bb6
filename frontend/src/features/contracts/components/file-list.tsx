import { Paperclip } from "lucide-react";
import type { components } from "@/lib/api.gen";

type Attachment = components["schemas"]["AttachmentView"];

/** The names of what is attached. */
export function FileList({ files }: { files: readonly Attachment[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id} className="flex items-center gap-1.5 rounded-soft bg-sunken px-3 py-1.5 text-small">
          <Paperclip className="size-3.5" aria-hidden="true" />
          <bdi>{file.name}</bdi>
        </li>
      ))}
    </ul>
  );
}
