/**
 * Checks the log's proofs in the browser, with nothing but WebCrypto: receipts (C2SP tlog-proof) and proofs
 * that a later checkpoint extends an earlier one. `keys` are the verifier keys that the reader trusts.
 */

import { bytes, Forged, openCheckpoint, whole } from "./note";
import { extendsTree, HASH_BYTES, rootOfInclusion, same } from "./tree";

export { leafOf } from "./leaf";
export { type Checkpoint, Forged, hex, openCheckpoint } from "./note";

export interface Receipt {
  position: bigint;
  leaf: Uint8Array;
  size: bigint;
}

/** The event that this receipt proves to be in the log; throws `Forged`. */
export async function verifyReceipt(proof: string, keys: string[]): Promise<Receipt> {
  const { lines, note } = split(proof);
  const [format, extra, index, ...path] = lines;
  if (format !== "c2sp.org/tlog-proof@v1") throw new Forged("not a receipt");
  const leaf = bytes(after(extra, "extra "), HASH_BYTES);
  const place = whole(after(index, "index "));
  const { size, root } = await openCheckpoint(note, keys);
  const reached = await rootOfInclusion(leaf, place, size, hashes(path));
  if (!reached || !same(reached, root)) throw new Forged("the path does not lead to the signed root");
  return { position: place + 1n, leaf, size };
}

/** The sizes of two checkpoints, the later of which begins with all of the earlier; throws `Forged`. */
export async function verifyExtension(old: string, proof: string, keys: string[]): Promise<[bigint, bigint]> {
  const { lines, note } = split(proof);
  const [first, ...path] = lines;
  const earlier = await openCheckpoint(old, keys);
  const later = await openCheckpoint(note, keys);
  if (earlier.origin !== later.origin) throw new Forged("checkpoints of two logs");
  if (whole(after(first, "old ")) !== earlier.size) throw new Forged("a proof for another checkpoint");
  if (!(await extendsTree(earlier, later, hashes(path))))
    throw new Forged("it does not extend the earlier one");
  return [earlier.size, later.size];
}

function split(proof: string) {
  const gap = proof.indexOf("\n\n");
  if (gap < 0) throw new Forged("malformed proof");
  return { lines: proof.slice(0, gap).split("\n"), note: proof.slice(gap + 2) };
}

function after(line: string | undefined, word: string): string {
  if (!line?.startsWith(word)) throw new Forged(`${word.trim()} is missing`);
  return line.slice(word.length);
}

function hashes(lines: string[]): Uint8Array[] {
  return lines.map((line) => bytes(line, HASH_BYTES));
}
