import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { cx } from "./cx";

interface PageProps {
  title: string;
  /** Said in the window's title when the heading is not enough by itself. */
  windowTitle?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Keeps the heading for those who hear the page, where the picture says it already. */
  hiddenHeading?: boolean;
  narrow?: boolean;
  className?: string;
  children?: ReactNode;
}

/** One page: its window title, its h1 (focused after a navigation), its lead and its actions. */
export function Page({
  title,
  windowTitle,
  lead,
  actions,
  hiddenHeading,
  narrow,
  className,
  children,
}: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageFocus(heading);
  useWindowTitle(windowTitle ?? title);
  return (
    <div className={cx("container-page py-6 sm:py-10", className)}>
      <div className={cx(narrow && "mx-auto max-w-2xl")}>
        <div
          className={cx(hiddenHeading ? "sr-only" : "mb-6 flex flex-wrap items-end justify-between gap-4")}
        >
          <div className="min-w-0 max-w-3xl">
            <h1 ref={heading} tabIndex={-1} className="text-title font-semibold tracking-tight text-balance">
              <bdi>{title}</bdi>
            </h1>
            {lead && <div className="mt-2 text-ink-soft">{lead}</div>}
          </div>
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </div>
        {children}
      </div>
    </div>
  );
}

export function useWindowTitle(title: string): void {
  useEffect(() => {
    document.title = title === "Souk" ? title : `${title} · Souk`;
  }, [title]);
}

let firstPage = true;

/** Moves focus to the heading when another page is shown, but not when the site is opened. */
function usePageFocus(heading: { current: HTMLHeadingElement | null }): void {
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what makes it another page
  useEffect(() => {
    if (!firstPage && window.location.hash === "") heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, [pathname]);
}
