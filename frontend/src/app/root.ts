import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, redirect } from "@tanstack/react-router";
import { session } from "@/lib/session/browser";
import { ErrorPage } from "./error-page";
import { NotFound } from "./not-found";
import { Shell } from "./shell";

export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ErrorPage,
});

/** Pages of one's own: visitors sign in first and come back. */
export function signedInOnly({ location }: { location: { href: string } }): void {
  if (session.state.status !== "signed-in") throw redirect({ to: "/login", search: { next: location.href } });
}

export function visitorsOnly(): void {
  if (session.state.status === "signed-in") throw redirect({ to: "/dashboard" });
}

export const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
