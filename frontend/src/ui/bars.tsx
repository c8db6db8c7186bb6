import type { ReactNode } from "react";

export interface Bar {
  label: string;
  value: number;
  /** In words, where the number alone does not say it. */
  shown?: ReactNode;
  /** A class that names its colour. */
  tone?: string;
}

/** Numbers side by side: a table for everybody, with a bar drawn beside each number. */
export function Bars({ caption, bars }: { caption: string; bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className="w-full text-small">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {bars.map(({ label, value, shown, tone }) => (
          <tr key={label}>
            <th scope="row" className="w-2/5 py-1.5 pe-3 text-start font-normal text-ink-soft">
              {label}
            </th>
            <td className="w-24 py-1.5 pe-3 text-end font-semibold tabular-nums">{shown ?? value}</td>
            <td className="py-1.5">
              <svg aria-hidden="true" className="block h-2.5 w-full rtl:-scale-x-100">
                <title>{label}</title>
                <rect width="100%" height="100%" rx="5" className="fill-sunken" />
                <rect
                  width={`${(100 * value) / most}%`}
                  height="100%"
                  rx="5"
                  className={tone ?? "fill-accent"}
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
