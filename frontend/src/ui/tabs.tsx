import { Link, type LinkProps } from "@tanstack/react-router";

export interface Tab {
  to: LinkProps["to"];
  search?: Record<string, string>;
  label: string;
  /** It is this page whatever else its address says. */
  anySearch?: boolean;
}

/** Where there are more than fit, the one that is shown is in sight. */
function showCurrent(tabs: HTMLElement | null): void {
  const current = tabs?.querySelector<HTMLElement>("[aria-current=page]");
  current?.scrollIntoView?.({ block: "nearest", inline: "center" });
}

/** Pages that belong together, as links: each has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav ref={showCurrent} aria-label={label} className="mb-6 overflow-x-auto border-b border-line">
      <ul className="flex min-w-max gap-1">
        {tabs.map((tab) => (
          <li key={tab.label}>
            <Link
              to={tab.to}
              search={(tab.search ?? {}) as LinkProps["search"]}
              activeOptions={{ exact: true, includeSearch: !tab.anySearch }}
              className="block min-h-10 border-b-2 border-transparent px-3 py-2 text-small text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
