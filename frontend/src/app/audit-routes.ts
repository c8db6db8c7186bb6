import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import i18next from "i18next";
import { position, readFilters } from "@/features/audit/filters";
import { root, signedInOnly, text } from "./root";

/** Their texts are there before the pages are. */
const area = { beforeLoad: signedInOnly, loader: () => i18next.loadNamespaces("audit") } as const;

const version = (value: unknown): number | undefined => (value === 0 ? 0 : position(value));

const events = createRoute({
  getParentRoute: () => root,
  path: "/audit",
  ...area,
  validateSearch: readFilters,
  component: lazyRouteComponent(() => import("@/features/audit/pages/events"), "EventsPage"),
});

const event = createRoute({
  getParentRoute: () => root,
  path: "/audit/events/$position",
  ...area,
  component: lazyRouteComponent(() => import("@/features/audit/pages/event"), "EventPage"),
});

const stream = createRoute({
  getParentRoute: () => root,
  path: "/audit/streams/$stream",
  ...area,
  validateSearch: (
    search: Record<string, unknown>,
  ): { version?: number | undefined; against?: number | undefined } => ({
    version: version(search.version),
    against: version(search.against),
  }),
  component: lazyRouteComponent(() => import("@/features/audit/pages/stream"), "StreamPage"),
});

const models = createRoute({
  getParentRoute: () => root,
  path: "/audit/models",
  ...area,
  component: lazyRouteComponent(() => import("@/features/audit/pages/models"), "ModelsPage"),
});

const rows = createRoute({
  getParentRoute: () => root,
  path: "/audit/rows",
  ...area,
  validateSearch: (
    search: Record<string, unknown>,
  ): { model?: string | undefined; key?: string | undefined } => ({
    model: text(search.model),
    key: text(search.key),
  }),
  component: lazyRouteComponent(() => import("@/features/audit/pages/rows"), "RowsPage"),
});

const verify = createRoute({
  getParentRoute: () => root,
  path: "/audit/verify",
  ...area,
  component: lazyRouteComponent(() => import("@/features/audit/pages/verify"), "VerifyPage"),
});

/** What whoever audits looks at. */
export const auditRoutes = [events, event, stream, models, rows, verify] as const;
