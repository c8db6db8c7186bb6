import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Status } from "@/features/desk/cases";
import { root, signedInOnly } from "./root";

const TABS = ["report", "contact", "verification", "appeals", "restrictions"] as const;
const STATUSES: readonly Status[] = ["open", "taken", "decided", "closed"];
type Tab = (typeof TABS)[number];

const oneOf = <Value extends string>(known: readonly Value[], value: unknown): Value | undefined =>
  known.find((each) => each === value);

const restrictions = createRoute({
  getParentRoute: () => root,
  path: "/restrictions",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/standing/pages/restrictions"), "RestrictionsPage"),
});

const desk = createRoute({
  getParentRoute: () => root,
  path: "/desk",
  beforeLoad: signedInOnly,
  validateSearch: (
    search: Record<string, unknown>,
  ): { tab?: Tab | undefined; status?: Status | undefined } => ({
    tab: oneOf(TABS, search.tab),
    status: oneOf(STATUSES, search.status),
  }),
  component: lazyRouteComponent(() => import("@/features/desk/pages/desk"), "DeskPage"),
});

const deskCase = createRoute({
  getParentRoute: () => root,
  path: "/desk/cases/$caseId",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/desk/pages/case"), "CasePage"),
});

/** Looking after the platform, and one's own standing on it. */
export const careRoutes = [restrictions, desk, deskCase] as const;
