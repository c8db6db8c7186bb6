import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { cleanup, configure, render } from "@testing-library/react";
import { HttpResponse, http, type JsonBodyType } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { newRouter } from "@/app/router";
import type { Contract, Task, TaskCard } from "@/lib/api/types";
import { newQueryClient } from "@/lib/query";
import { session } from "@/lib/session/browser";

export const MONA = {
  id: "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
  username: "mona",
  name: "Mona Adel",
  avatar: null,
  verified: false,
};
export const KARIM = {
  id: "7a1c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a44",
  username: "karim",
  name: "Karim Hassan",
  avatar: null,
  verified: false,
};
export const TASK_ID = "10000001-0000-4000-8000-000000000001";
export const APPLICATION_ID = "20000001-0000-4000-8000-000000000001";
export const CONVERSATION_ID = "30000001-0000-4000-8000-000000000001";

const soon = () => new Date(Date.now() + 10 * 86_400_000).toISOString();

export function card(more: Partial<TaskCard> = {}): TaskCard {
  return {
    id: TASK_ID,
    title: "Logo for a bakery",
    excerpt: "A logo that also works as a painted sign.",
    category: "design",
    skills: ["logo-design"],
    kind: "digital",
    city: "",
    budget: { minor: 663_000, currency: "EGP" },
    deadline: soon(),
    stage: "applied",
    applications: 1,
    posted_at: "2026-11-20T10:00:00Z",
    client: MONA,
    ...more,
  };
}

export function task(more: Partial<Task> = {}): Task {
  const { excerpt, ...facts } = card();
  return {
    ...facts,
    description: excerpt,
    version: 3,
    views: 12,
    mine: false,
    my_application: null,
    accepted: null,
    escrow_stage: null,
    negotiable: false,
    days: null,
    questions: [],
    files: [],
    address: "",
    ended: null,
    reason: null,
    ...more,
  };
}

export const PRICE = { minor: 100_000, currency: "EGP" };
/** Somebody in the directory. */
export const FREELANCER = {
  ...KARIM,
  role: "freelancer",
  city: "Giza",
  excerpt: "I restore boats.",
  skills: ["react"],
  hourly_rate: PRICE,
  availability: "limited",
  verified: true,
  done: 2,
};

export const accepted = {
  application: APPLICATION_ID,
  freelancer: KARIM,
  amount: { minor: 199_999, currency: "EGP" as const },
  conversation: CONVERSATION_ID,
};

export function contract(more: Partial<Contract> = {}): Contract {
  return {
    id: APPLICATION_ID,
    task: { id: TASK_ID, title: "Logo for a bakery" },
    client: MONA,
    freelancer: KARIM,
    amount: accepted.amount,
    fee_minor: 30_000,
    net_minor: 169_999,
    stage: "requested",
    failure: null,
    sandbox: true,
    ...more,
  };
}

export const page = (...items: unknown[]) => ({ items, next: null });

export const problem = (status: number, code: string, detail = code) =>
  HttpResponse.json({ title: "x", status, code, detail, request_id: "request-1", errors: null }, { status });

const QUIET = [
  http.get("*/v1/demo", () => problem(404, "not_found")),
  http.get("*/v1/conversations", () => HttpResponse.json(page())),
  http.get("*/v1/me/standing", () =>
    HttpResponse.json({ restrictions: [], warnings: [], checked: false, email_verified: true }),
  ),
  http.get("*/v1/users/:username/portfolio", () => HttpResponse.json({ items: [] })),
  http.get("*/v1/offers", () => HttpResponse.json(page())),
  http.get("*/v1/tasks/:id/saved", () => HttpResponse.json({ saved: false })),
  http.get("*/v1/tasks/:id/questions", () => HttpResponse.json(page())),
  http.get("*/v1/users/:username/reviews", () => HttpResponse.json({ ...page(), count: 0, total: 0 })),
  http.get("*/v1/tasks/:id/timeline", () => HttpResponse.json(page())),
  http.post("*/v1/tasks/:id/views", () => HttpResponse.json({ id: TASK_ID, position: 1 })),
  http.post("*/v1/conversations/:id/hints", () => HttpResponse.json({ hints: [] })),
  http.get("*/v1/notifications/count", () => HttpResponse.json({ unread: 0 })),
  http.get("*/v1/catalogue", () =>
    HttpResponse.json({ categories: [], currencies: ["EGP"], fee_bps: 1_500 }),
  ),
  http.get("*/v1/auth/ways", () => HttpResponse.json({ google: false, demo: [] })),
  http.post("*/v1/auth/logout", () => new HttpResponse(null, { status: 204 })),
];

/** The API as the pages see it; what a test does not answer itself is quiet and empty. */
export const server = setupServer(...QUIET);

// How long to wait says nothing about speed: it only bounds a test that fails.
configure({ asyncUtilTimeout: 15_000 });

beforeAll(() => {
  server.listen({ onUnhandledRequest: "error" });
  window.scrollTo = () => {};
});
afterEach(async () => {
  cleanup();
  if (session.state.status === "signed-in") await session.leave();
  session.abandon();
  server.resetHandlers();
  vi.useRealTimers();
});
afterAll(() => server.close());

/** Answers a GET: with a body, or with what a function says each time. */
export function answers(path: string, body: JsonBodyType | (() => Response | JsonBodyType)): void {
  server.use(
    http.get(`*/v1${path}`, () => {
      const said = typeof body === "function" ? body() : body;
      return said instanceof Response ? said : HttpResponse.json(said);
    }),
  );
}

/** Keeps every request of a command, and answers it. */
export function takes(
  method: "post" | "put" | "delete",
  path: string,
  reply: () => Response | Promise<Response>,
): Request[] {
  const seen: Request[] = [];
  server.use(
    http[method](`*/v1${path}`, ({ request }) => {
      seen.push(request.clone());
      return reply();
    }),
  );
  return seen;
}

export const done = (body: JsonBodyType = { id: TASK_ID, position: 7 }) =>
  HttpResponse.json(body, { headers: { "Souk-Position": "7" } });

export function signIn(role: "client" | "freelancer" | "both" | "auditor", person = KARIM): void {
  session.opened({ access: "token", expires_in: 900, person: { ...person, role }, position: 0 });
}

/** Opens the application at an address. */
export async function open(path: string) {
  if (session.state.status === "starting") await session.start();
  const queries = newQueryClient();
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } });
  const router = newRouter(queries, createMemoryHistory({ initialEntries: [path] }));
  await router.load();
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { router, queries };
}
