import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readPeopleFilters } from "@/features/people/filters";
import { root, signedInOnly } from "./root";

const freelancers = createRoute({
  getParentRoute: () => root,
  path: "/freelancers",
  validateSearch: readPeopleFilters,
  component: lazyRouteComponent(() => import("@/features/people/pages/freelancers"), "FreelancersPage"),
});

const onboarding = createRoute({
  getParentRoute: () => root,
  path: "/onboarding",
  beforeLoad: signedInOnly,
  validateSearch: (search: Record<string, unknown>): { step?: string | undefined } => ({
    step: typeof search.step === "string" ? search.step : undefined,
  }),
  component: lazyRouteComponent(() => import("@/features/account/pages/onboarding"), "OnboardingPage"),
});

const suited = createRoute({
  getParentRoute: () => root,
  path: "/recommendations/freelancers",
  beforeLoad: signedInOnly,
  validateSearch: (search: Record<string, unknown>): { task?: string | undefined } => ({
    task: typeof search.task === "string" ? search.task : undefined,
  }),
  component: lazyRouteComponent(() => import("@/features/recommendations/pages/freelancers"), "SuitedPage"),
});

const portfolio = createRoute({
  getParentRoute: () => root,
  path: "/portfolio",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/people/pages/portfolio"), "PortfolioPage"),
});

const offers = createRoute({
  getParentRoute: () => root,
  path: "/offers",
  validateSearch: (search: Record<string, unknown>): { q?: string | undefined } => ({
    q: typeof search.q === "string" && search.q !== "" ? search.q.slice(0, 100) : undefined,
  }),
  component: lazyRouteComponent(() => import("@/features/offers/pages/offers"), "OffersPage"),
});

const offerCreate = createRoute({
  getParentRoute: () => root,
  path: "/offers/create",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/offers/pages/create"), "CreateOfferPage"),
});

const offer = createRoute({
  getParentRoute: () => root,
  path: "/offers/$offerId",
  component: lazyRouteComponent(() => import("@/features/offers/pages/offer"), "OfferPage"),
});

const myOffers = createRoute({
  getParentRoute: () => root,
  path: "/my-offers",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/offers/pages/mine"), "MyOffersPage"),
});

const saved = createRoute({
  getParentRoute: () => root,
  path: "/saved-tasks",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/tasks/pages/saved"), "SavedPage"),
});

const preferences = createRoute({
  getParentRoute: () => root,
  path: "/notifications/preferences",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(
    () => import("@/features/notifications/pages/preferences"),
    "NotificationPreferencesPage",
  ),
});

/** People, what they show and offer, and what one keeps. */
export const peopleRoutes = [
  freelancers,
  onboarding,
  suited,
  portfolio,
  offers,
  offerCreate,
  offer,
  myOffers,
  saved,
  preferences,
] as const;
