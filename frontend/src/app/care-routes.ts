import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Status } from "@/features/desk/cases";
import { root, signedInOnly } from "./root";

const TABS = ["report", "disputes", "contact", "verification", "appeals", "restrictions"] as const;
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

const deskDispute = createRoute({
  getParentRoute: () => root,
  path: "/desk/disputes/$contractId",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/contracts/pages/deciding"), "DecidingPage"),
});

const yourData = createRoute({
  getParentRoute: () => root,
  path: "/your-data",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/data/pages/your-data"), "YourDataPage"),
});

const about = createRoute({
  getParentRoute: () => root,
  path: "/about",
  component: lazyRouteComponent(() => import("@/features/info/pages/about"), "AboutPage"),
});

const contact = createRoute({
  getParentRoute: () => root,
  path: "/contact",
  component: lazyRouteComponent(() => import("@/features/info/pages/contact"), "ContactPage"),
});

const privacy = createRoute({
  getParentRoute: () => root,
  path: "/privacy",
  component: lazyRouteComponent(() => import("@/features/info/pages/privacy"), "PrivacyPage"),
});

const terms = createRoute({
  getParentRoute: () => root,
  path: "/terms",
  component: lazyRouteComponent(() => import("@/features/info/pages/terms"), "TermsPage"),
});

const faq = createRoute({
  getParentRoute: () => root,
  path: "/faq",
  component: lazyRouteComponent(() => import("@/features/info/pages/faq"), "FaqPage"),
});

/** Looking after the platform and oneself on it, and what there is to know about it. */
export const careRoutes = [
  restrictions,
  desk,
  deskCase,
  deskDispute,
  yourData,
  about,
  contact,
  privacy,
  terms,
  faq,
] as const;
