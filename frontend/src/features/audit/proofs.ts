import { queryOptions } from "@tanstack/react-query";
import { api, got } from "@/lib/api/client";
import { hex, openCheckpoint, verifyExtension, verifyReceipt } from "@/lib/verify";

export const getCheckpoint = queryOptions({
  queryKey: ["audit", "checkpoint"],
  queryFn: ({ signal }) => got(api.GET("/v1/audit/checkpoint", { signal })),
  staleTime: 0,
});

export const getReceipt = (position: number) =>
  got(api.GET("/v1/audit/receipts/{position}", { params: { path: { position } } }));

export type Proved =
  | { kind: "receipt"; position: string; size: string; leaf: string }
  | { kind: "extension"; old: string; size: string }
  | { kind: "checkpoint"; origin: string; size: string };

/** What a pasted text proves, worked out here: a receipt, an extension of `earlier`, or a checkpoint. */
export async function prove(text: string, earlier: string, keys: string[]): Promise<Proved> {
  const proof = `${text.replaceAll("\r\n", "\n").trim()}\n`;
  if (proof.startsWith("c2sp.org/tlog-proof")) {
    const { position, size, leaf } = await verifyReceipt(proof, keys);
    return { kind: "receipt", position: String(position), size: String(size), leaf: hex(leaf) };
  }
  if (proof.startsWith("old ")) {
    const note = `${earlier.replaceAll("\r\n", "\n").trim()}\n`;
    const [old, size] = await verifyExtension(note, proof, keys);
    return { kind: "extension", old: String(old), size: String(size) };
  }
  const { origin, size } = await openCheckpoint(proof, keys);
  return { kind: "checkpoint", origin, size: String(size) };
}

/** The keys somebody has decided to trust, one a line, kept in this browser. */
const STORED = "souk.verifier-keys";

export function storedKeys(): string {
  try {
    return localStorage.getItem(STORED) ?? "";
  } catch {
    return "";
  }
}

export function storeKeys(keys: string): void {
  try {
    localStorage.setItem(STORED, keys);
  } catch {
    // Storage is blocked: they last until the page is left.
  }
}

export const keysIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
