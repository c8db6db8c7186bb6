/** The leaf of an event, made of what is told of it: if it is the signed one, the event is as it was stored. */

import { bytes } from "./note";
import { sha256 } from "./tree";

export interface Told {
  stream: string;
  version: number;
  name: string;
  schema_version: number;
  body: string;
  at: string;
  actor: string;
  public: boolean;
  people: string[];
  roles: string[];
  command_id: string | null;
  correlation_id: string | null;
  causation: number | null;
}

const utf8 = new TextEncoder();

/** SHA-256 over a zero byte and the event's parts in their order, each with its length before it (4 bytes). */
export function leafOf(event: Told): Promise<Uint8Array> {
  const parts: Array<string | Uint8Array> = [
    event.stream,
    String(event.version),
    event.name,
    String(event.schema_version),
    bytes(event.body),
    String(microseconds(event.at)),
    id(event.actor),
    event.public ? "1" : "0",
    id(event.people.join("")),
    event.roles.join("\n"),
    id(event.command_id ?? ""),
    id(event.correlation_id ?? ""),
    event.causation === null ? "" : String(event.causation),
  ];
  return sha256(Uint8Array.of(0), ...parts.flatMap(framed));
}

function framed(part: string | Uint8Array): Uint8Array[] {
  const value = typeof part === "string" ? utf8.encode(part) : part;
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, value.length);
  return [length, value];
}

function id(uuids: string): Uint8Array {
  const digits = uuids.replaceAll("-", "");
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}

/** Since 1970: a `Date` knows milliseconds only. */
function microseconds(at: string): bigint {
  const fraction = /\.(\d{1,6})/.exec(at)?.[1] ?? "";
  const whole = Date.parse(at.replace(/\.\d+/, ""));
  return BigInt(whole) * 1_000n + BigInt(fraction.padEnd(6, "0"));
}
