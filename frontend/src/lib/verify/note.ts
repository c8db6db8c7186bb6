/** Signed checkpoints (C2SP signed-note and tlog-checkpoint) with Ed25519 keys, checked by WebCrypto. */

import { HASH_BYTES, same, sha256 } from "./tree";

/** Why something is not to be believed. */
export class Forged extends Error {}

export interface Checkpoint {
  origin: string;
  size: bigint;
  root: Uint8Array;
}

const ED25519 = 1;
const ID_BYTES = 4;
const utf8 = new TextEncoder();

/** What one of these verifier keys (name+id+base64) has signed. */
export async function openCheckpoint(note: string, keys: string[]): Promise<Checkpoint> {
  const gap = note.lastIndexOf("\n\n");
  if (gap < 0 || !note.endsWith("\n")) throw new Forged("malformed note");
  const text = note.slice(0, gap + 1);
  const signatures = note
    .slice(gap + 2, -1)
    .split("\n")
    .map(parseSignature);
  const checkpoint = parseCheckpoint(text);
  for (const key of keys) {
    const { name, id, verify } = await importKey(key);
    const signed = signatures.find((each) => each.name === name && same(each.id, id));
    if (!signed || name !== checkpoint.origin) continue;
    if (!(await verify(signed.signature, utf8.encode(text)))) throw new Forged("false signature");
    return checkpoint;
  }
  throw new Forged("signed by nobody we know");
}

async function importKey(text: string) {
  const [name = "", identity, ...rest] = text.split("+");
  const raw = bytes(rest.join("+"), HASH_BYTES + 1);
  if (raw[0] !== ED25519) throw new Forged("not an Ed25519 key");
  const id = (await sha256(utf8.encode(`${name}\n`), raw)).slice(0, ID_BYTES);
  if (hex(id) !== identity) throw new Forged("the key's id is not its own");
  const key = await crypto.subtle.importKey("raw", raw.slice(1), "Ed25519", false, ["verify"]);
  const verify = (signature: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>) =>
    crypto.subtle.verify("Ed25519", key, signature, data);
  return { name, id, verify };
}

function parseSignature(line: string) {
  const [dash, name, blob, ...more] = line.split(" ");
  if (dash !== "\u2014" || !name || !blob || more.length > 0) throw new Forged("malformed signature");
  const raw = bytes(blob);
  return { name, id: raw.slice(0, ID_BYTES), signature: raw.slice(ID_BYTES) };
}

function parseCheckpoint(text: string): Checkpoint {
  const lines = text.slice(0, -1).split("\n");
  const [origin, size, root] = lines;
  if (!origin || !size || !root || lines.includes("")) throw new Forged("malformed checkpoint");
  return { origin, size: whole(size), root: bytes(root, HASH_BYTES) };
}

/** A decimal number as the formats want it: no sign, no leading zero. */
export function whole(text: string): bigint {
  if (!/^(0|[1-9][0-9]{0,18})$/.test(text)) throw new Forged("malformed number");
  return BigInt(text);
}

/** Canonical base64 only. */
export function bytes(text: string, length?: number): Uint8Array<ArrayBuffer> {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new Forged("malformed base64");
  }
  if (btoa(binary) !== text) throw new Forged("malformed base64");
  const value = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  if (length !== undefined && value.length !== length) throw new Forged("wrong length");
  return value;
}

export function hex(value: Uint8Array): string {
  return Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
