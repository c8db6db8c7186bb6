/** RFC 6962 proofs. A path is taken apart into the part inside the old tree and the part along its border. */

export const HASH_BYTES = 32;

export async function sha256(...parts: Uint8Array[]): Promise<Uint8Array> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest("SHA-256", joined));
}

const NODE = Uint8Array.of(1);
const above = (left: Uint8Array, right: Uint8Array) => sha256(NODE, left, right);

export function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** The root that this path leads to from a leaf, or null when the path has the wrong length. */
export async function rootOfInclusion(
  leaf: Uint8Array,
  index: bigint,
  size: bigint,
  path: Uint8Array[],
): Promise<Uint8Array | null> {
  if (index < 0n || index >= size) return null;
  const inner = bits(index ^ (size - 1n));
  if (path.length !== inner + ones(index >> BigInt(inner))) return null;
  const inside = await climb(leaf, path.slice(0, inner), index);
  return leftwards(inside, path.slice(inner));
}

/** Whether the tree of `next` begins with the tree of `old`, 0 < old <= next. */
export async function extendsTree(
  old: { size: bigint; root: Uint8Array },
  next: { size: bigint; root: Uint8Array },
  path: Uint8Array[],
): Promise<boolean> {
  if (old.size < 1n || old.size > next.size) return false;
  if (old.size === next.size) return path.length === 0 && same(old.root, next.root);
  const shift = trailingZeros(old.size);
  const wholePower = old.size === 1n << BigInt(shift);
  const [seed, rest] = wholePower ? [old.root, path] : [path[0], path.slice(1)];
  const place = (old.size - 1n) >> BigInt(shift);
  const inner = bits((old.size - 1n) ^ (next.size - 1n)) - shift;
  if (!seed || rest.length !== inner + ones(place >> BigInt(inner))) return false;
  const within = rest.slice(0, inner);
  const border = rest.slice(inner);
  const oldInside = await climb(seed, within, place, true);
  const newInside = await climb(seed, within, place);
  return (
    same(await leftwards(oldInside, border), old.root) && same(await leftwards(newInside, border), next.root)
  );
}

/** Up through siblings on the side that the bits of `place` say; `leftOnly` passes over those on the right. */
async function climb(seed: Uint8Array, path: Uint8Array[], place: bigint, leftOnly = false) {
  let hash = seed;
  for (const [height, sibling] of path.entries()) {
    if ((place >> BigInt(height)) & 1n) hash = await above(sibling, hash);
    else if (!leftOnly) hash = await above(hash, sibling);
  }
  return hash;
}

async function leftwards(seed: Uint8Array, path: Uint8Array[]) {
  let hash = seed;
  for (const sibling of path) hash = await above(sibling, hash);
  return hash;
}

function bits(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}

function ones(value: bigint): number {
  return value.toString(2).split("1").length - 1;
}

function trailingZeros(value: bigint): number {
  return bits(value & -value) - 1;
}
