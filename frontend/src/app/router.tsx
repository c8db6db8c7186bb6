import type { QueryClient } from "@tanstack/react-query";
import { createRoute, createRouter, lazyRouteComponent, type RouterHistory } from "@tanstack/react-router";
import { readNoticeFilters } from "@/features/notifications/filters";
import { readFilters } from "@/features/tasks/filters";
import { auditRoutes } from "./audit-routes";
import { careRoutes } from "./care-routes";
import { ErrorPage } from "./error-page";
import { NotFound } from "./not-found";
import { HomePage } from "./pages/home";
import { peopleRoutes } from "./people-routes";
import { root, signedInOnly, text, visitorsOnly } from "./root";

const home = createRoute({ getParentRoute: () => root, path: "/", component: HomePage });

const login = createRoute({
  getParentRoute: () => root,
  path: "/login",
  beforeLoad: visitorsOnly,
  validateSearch: (search: Record<string, unknown>): { next?: string | undefined } => ({
    next: text(search.next),
  }),
  component: lazyRouteComponent(() => import("@/features/account/pages/login"), "LoginPage"),
});

const register = createRoute({
  getParentRoute: () => root,
  path: "/register",
  beforeLoad: visitorsOnly,
  validateSearch: (search: Record<string, unknown>): { role?: string | undefined } => ({
    role: text(search.role),
  }),
  component: lazyRouteComponent(() => import("@/features/account/pages/register"), "RegisterPage"),
});

const google = createRoute({
  getParentRoute: () => root,
  path: "/sign-in/google",
  validateSearch: (search: Record<string, unknown>): { error?: string | undefined } => ({
    error: text(search.error),
  }),
  component: lazyRouteComponent(() => import("@/features/account/pages/google"), "GooglePage"),
});

const verifyEmail = createRoute({
  getParentRoute: () => root,
  path: "/verify-email",
  component: lazyRouteComponent(() => import("@/features/account/pages/verify-email"), "VerifyEmailPage"),
});

const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: "/forgot-password",
  component: lazyRouteComponent(
    () => import("@/features/account/pages/forgot-password"),
    "ForgotPasswordPage",
  ),
});

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: "/reset-password",
  component: lazyRouteComponent(() => import("@/features/account/pages/reset-password"), "ResetPasswordPage"),
});

const categories = createRoute({
  getParentRoute: () => root,
  path: "/categories",
  component: lazyRouteComponent(() => import("./pages/categories"), "CategoriesPage"),
});

const howItWorks = createRoute({
  getParentRoute: () => root,
  path: "/how-it-works",
  component: lazyRouteComponent(() => import("./pages/how-it-works"), "HowItWorksPage"),
});

const tasks = createRoute({
  getParentRoute: () => root,
  path: "/tasks",
  validateSearch: readFilters,
  component: lazyRouteComponent(() => import("@/features/tasks/pages/browse"), "BrowsePage"),
});

const taskCreate = createRoute({
  getParentRoute: () => root,
  path: "/tasks/create",
  beforeLoad: signedInOnly,
  validateSearch: (search: Record<string, unknown>): { draft?: string | undefined } => ({
    draft: text(search.draft),
  }),
  component: lazyRouteComponent(() => import("@/features/tasks/pages/create"), "CreateTaskPage"),
});

const task = createRoute({
  getParentRoute: () => root,
  path: "/tasks/$taskId",
  component: lazyRouteComponent(() => import("@/features/tasks/pages/task"), "TaskPage"),
});

const contracts = createRoute({
  getParentRoute: () => root,
  path: "/contracts",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/contracts/pages/contracts"), "ContractsPage"),
});

const contractRoom = createRoute({
  getParentRoute: () => root,
  path: "/contracts/$contractId",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/contracts/pages/room"), "RoomPage"),
});

const disputes = createRoute({
  getParentRoute: () => root,
  path: "/disputes",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/contracts/pages/disputes"), "DisputesPage"),
});

const taskEdit = createRoute({
  getParentRoute: () => root,
  path: "/tasks/$taskId/edit",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/tasks/pages/edit"), "EditTaskPage"),
});

const user = createRoute({
  getParentRoute: () => root,
  path: "/users/$username",
  component: lazyRouteComponent(() => import("@/features/people/pages/user"), "UserPage"),
});

const dashboard = createRoute({
  getParentRoute: () => root,
  path: "/dashboard",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/dashboard/pages/dashboard"), "DashboardPage"),
});

const myTasks = createRoute({
  getParentRoute: () => root,
  path: "/my-tasks",
  beforeLoad: signedInOnly,
  validateSearch: (search: Record<string, unknown>): { stage?: string | undefined } => ({
    stage: text(search.stage),
  }),
  component: lazyRouteComponent(() => import("@/features/tasks/pages/my-tasks"), "MyTasksPage"),
});

const myApplications = createRoute({
  getParentRoute: () => root,
  path: "/my-applications",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/tasks/pages/my-applications"), "MyApplicationsPage"),
});

const messages = createRoute({
  getParentRoute: () => root,
  path: "/messages",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/messages/pages/messages"), "MessagesPage"),
});

const conversation = createRoute({
  getParentRoute: () => messages,
  path: "$conversationId",
  component: lazyRouteComponent(() => import("@/features/messages/pages/messages"), "ConversationPane"),
});

const notifications = createRoute({
  getParentRoute: () => root,
  path: "/notifications",
  beforeLoad: signedInOnly,
  validateSearch: readNoticeFilters,
  component: lazyRouteComponent(
    () => import("@/features/notifications/pages/notifications"),
    "NotificationsPage",
  ),
});

const wallet = createRoute({
  getParentRoute: () => root,
  path: "/wallet",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/wallet/pages/wallet"), "WalletPage"),
});

const recommendations = createRoute({
  getParentRoute: () => root,
  path: "/recommendations",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/recommendations/pages/for-you"), "ForYouPage"),
});

const profile = createRoute({
  getParentRoute: () => root,
  path: "/profile",
  beforeLoad: signedInOnly,
  validateSearch: (search: Record<string, unknown>): { tab?: string | undefined } => ({
    tab: text(search.tab),
  }),
  component: lazyRouteComponent(() => import("@/features/account/pages/profile"), "ProfilePage"),
});

const security = createRoute({
  getParentRoute: () => root,
  path: "/profile/security",
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import("@/features/account/pages/security"), "SecurityPage"),
});

const maintenance = createRoute({
  getParentRoute: () => root,
  path: "/maintenance",
  component: lazyRouteComponent(() => import("./pages/maintenance"), "MaintenancePage"),
});

const kit = createRoute({
  getParentRoute: () => root,
  path: "/dev/kit",
  component: lazyRouteComponent(() => import("./pages/kit"), "KitPage"),
});

const tree = root.addChildren([
  home,
  login,
  register,
  google,
  verifyEmail,
  forgotPassword,
  resetPassword,
  categories,
  howItWorks,
  tasks,
  taskCreate,
  task,
  taskEdit,
  contracts,
  contractRoom,
  disputes,
  user,
  dashboard,
  myTasks,
  myApplications,
  messages.addChildren([conversation]),
  notifications,
  wallet,
  recommendations,
  profile,
  security,
  ...careRoutes,
  ...auditRoutes,
  ...peopleRoutes,
  maintenance,
  kit,
]);

export function newRouter(queries: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    ...(history && { history }),
    defaultPreload: "intent",
    scrollRestoration: true,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: ErrorPage,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
