import { problemFrom } from "@/lib/api/problem";
import { transport } from "@/lib/api/transport";
import { session } from "@/lib/session/browser";

const NEW_LINE = 10;
const send = transport(session);

/** The whole sealed log as a file; says how many of its events have arrived. */
export async function downloadLog(moved: (done: number, total: number) => void, signal: AbortSignal) {
  const response = await send(new Request(new URL("/v1/audit/export", window.location.origin), { signal }));
  if (!response.ok || !response.body) throw problemFrom(response, await response.json().catch(() => null));
  const total = Number(response.headers.get("Souk-Events"));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let lines = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    for (const byte of value) if (byte === NEW_LINE) lines += 1;
    moved(Math.min(lines, total), total);
  }
  save(new Blob(parts, { type: "application/jsonl" }), `souk-${total}.jsonl`);
  return total;
}

export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
