import { useState } from "react";
import { cx } from "./cx";

const TINTS = [
  "bg-accent-wash text-accent",
  "bg-held-wash text-held",
  "bg-released-wash text-released",
  "bg-refunded-wash text-refunded",
  "bg-disputed-wash text-disputed",
];

const SIZES = { small: "size-8 text-fine", normal: "size-10 text-small", large: "size-20 text-title" };

interface Shown {
  name: string;
  id: string;
  avatar?: string | null | undefined;
}

/** A person's picture, or their initials on a tint that is always the same for them. Decorative: the name
 * stands beside it. */
export function Avatar({ person, size = "normal" }: { person: Shown; size?: keyof typeof SIZES }) {
  const { id, name, avatar } = person;
  const [broken, setBroken] = useState<string | null>(null);
  if (avatar && avatar !== broken)
    return (
      <img
        src={`/v1/files/${avatar}`}
        alt=""
        loading="lazy"
        decoding="async"
        onError={() => setBroken(avatar)}
        className={cx("shrink-0 rounded-full bg-sunken object-cover", SIZES[size])}
      />
    );
  const tint = TINTS[[...id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 997, 7) % TINTS.length];
  return (
    <span
      aria-hidden="true"
      className={cx(
        "inline-flex shrink-0 items-center justify-center rounded-full font-semibold select-none",
        tint,
        SIZES[size],
      )}
    >
      {initials(name)}
    </span>
  );
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = [...(words[0] ?? "?")][0] ?? "?";
  const last = words.length > 1 ? ([...(words[words.length - 1] ?? "")][0] ?? "") : "";
  return `${first}${last}`.toLocaleUpperCase();
}
