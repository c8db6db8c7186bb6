// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Forged, openCheckpoint, verifyExtension, verifyReceipt } from ".";
import { extendsTree, rootOfInclusion, same, sha256 } from "./tree";

interface Case {
  what: string;
  proof: string;
  old: string;
}

const golden = new URL("../../../../tests/golden/proofs.json", import.meta.url);
const { keys, good, forged }: { keys: string[]; good: Case[]; forged: Case[] } = JSON.parse(
  readFileSync(golden, "utf8"),
);

async function holds({ proof, old }: Case): Promise<boolean> {
  try {
    await (old ? verifyExtension(old, proof, keys) : verifyReceipt(proof, keys));
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(Forged);
    return false;
  }
}

describe("proofs that the server makes", () => {
  test.each(good)("$what is taken", async (each) => expect(await holds(each)).toBe(true));

  test("none of the forged ones is", async () => {
    const taken = [];
    for (const each of forged) if (await holds(each)) taken.push(each.what);
    expect(taken).toEqual([]);
    expect(forged.length).toBeGreaterThanOrEqual(100);
  });

  test("a receipt says which event it is for", async () => {
    const [first] = good.filter((each) => each.what === "event 51 of 100");
    const receipt = await verifyReceipt(first?.proof ?? "", keys);
    expect([receipt.position, receipt.size, receipt.leaf.length]).toEqual([51n, 100n, 32]);
  });

  test("without the key nothing is believed", async () => {
    const note = good.find((each) => each.old)?.old ?? "";
    expect((await openCheckpoint(note, keys)).origin).toBe("souk/test");
    await expect(openCheckpoint(note, [])).rejects.toThrow(Forged);
  });
});

/** The definitions of RFC 6962, word for word, to be tried against. */
type Leaves = Uint8Array[];

function half(leaves: Leaves): [Leaves, Leaves] {
  let k = 1;
  while (2 * k < leaves.length) k *= 2;
  return [leaves.slice(0, k), leaves.slice(k)];
}

async function mth(leaves: Leaves): Promise<Uint8Array> {
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  const [left, right] = half(leaves);
  return sha256(Uint8Array.of(1), await mth(left), await mth(right));
}

async function path(at: number, leaves: Leaves): Promise<Leaves> {
  if (leaves.length === 1) return [];
  const [left, right] = half(leaves);
  return at < left.length
    ? [...(await path(at, left)), await mth(right)]
    : [...(await path(at - left.length, right)), await mth(left)];
}

async function subproof(old: number, leaves: Leaves, whole: boolean): Promise<Leaves> {
  if (old === leaves.length) return whole ? [] : [await mth(leaves)];
  const [left, right] = half(leaves);
  return old <= left.length
    ? [...(await subproof(old, left, whole)), await mth(right)]
    : [...(await subproof(old - left.length, right, false)), await mth(left)];
}

describe("every tree of up to 40 leaves", async () => {
  const leaves = await Promise.all(Array.from({ length: 40 }, (_, at) => sha256(Uint8Array.of(at))));
  const roots = await Promise.all(leaves.map((_, at) => mth(leaves.slice(0, at + 1))));
  const root = (size: number) => roots[size - 1] as Uint8Array;

  test("has receipts that hold, and none that hold for another leaf, place, size or path", async () => {
    for (let size = 1; size <= leaves.length; size++) {
      for (let at = 0; at < size; at++) {
        const proof = await path(at, leaves.slice(0, size));
        const reaches = async (index: number, of: number, siblings: Leaves, leaf = leaves[at]) => {
          const reached = await rootOfInclusion(leaf as Uint8Array, BigInt(index), BigInt(of), siblings);
          return reached !== null && same(reached, root(size));
        };
        expect(await reaches(at, size, proof)).toBe(true);
        expect(await reaches(at ^ 1, size, proof)).toBe(false);
        expect(await reaches(at, size, [...proof, root(1)])).toBe(false);
        expect(await reaches(at, size, proof, root(40))).toBe(false);
        if (size > 1) expect(await reaches(at, size, proof.slice(1))).toBe(false);
      }
    }
  });

  test("extends every smaller one, and no other", async () => {
    for (let size = 1; size <= leaves.length; size++) {
      for (let old = 1; old <= size; old++) {
        const proof = await subproof(old, leaves.slice(0, size), true);
        const extend = (from: Uint8Array, to: Uint8Array, siblings: Leaves) =>
          extendsTree({ size: BigInt(old), root: from }, { size: BigInt(size), root: to }, siblings);
        const other = await sha256(root(old));
        expect(await extend(root(old), root(size), proof)).toBe(true);
        expect(await extend(other, root(size), proof)).toBe(false);
        expect(await extend(root(old), other, proof)).toBe(false);
        expect(await extend(root(old), root(size), [...proof, other])).toBe(false);
        if (proof.length > 0) expect(await extend(root(old), root(size), proof.slice(0, -1))).toBe(false);
      }
    }
  });
});
