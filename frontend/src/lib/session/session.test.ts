// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { transport } from "../api/transport";
import { Session, type SessionAnswer, type SessionParts } from "./session";

const MONA = { id: "1", username: "mona", name: "Mona", role: "client" };
const answer = (access: string, position = 7): SessionAnswer => ({
  access,
  expires_in: 900,
  person: MONA,
  position,
});
const json = (body: unknown, status = 200) => Response.json(body, { status });

function parts(send: (url: string) => Promise<Response>, more: Partial<SessionParts> = {}): SessionParts {
  let hint = true;
  return {
    fetch: vi.fn((input: RequestInfo | URL) => send(String(input))) as unknown as typeof fetch,
    now: () => 1_000_000,
    sleep: () => Promise.resolve(),
    exclusively: (_name, work) => work(),
    channel: null,
    hint: { get: () => hint, set: (value) => (hint = value) },
    ...more,
  };
}

describe("starting", () => {
  it("asks for nothing when this browser has not signed in", async () => {
    const given = parts(() => Promise.reject(new Error("must not be asked")), {
      hint: { get: () => false, set: () => {} },
    });
    const session = new Session(given);
    await session.start();
    expect(session.state.status).toBe("signed-out");
    expect(given.fetch).not.toHaveBeenCalled();
  });

  it("restores the session from the cookie", async () => {
    const session = new Session(parts(async () => json(answer("first"))));
    await session.start();
    expect(session.state).toMatchObject({ status: "signed-in", access: "first", person: MONA });
    expect(session.position).toBe(7);
  });

  it("asks again until the server has answered", async () => {
    const replies = [
      () => Promise.reject(new TypeError("offline")),
      async () => json({}, 503),
      async () => json(answer("late")),
    ];
    const waits: number[] = [];
    const given = parts(() => replies.shift()?.() ?? Promise.reject(new Error("asked too often")), {
      sleep: async (ms) => void waits.push(ms),
    });
    const session = new Session(given);
    await session.start();
    expect(session.state).toMatchObject({ status: "signed-in", access: "late" });
    expect(waits).toEqual([500, 1_000]);
  });

  it("is a visitor's when the cookie is no good, and does not call that an expired session", async () => {
    const session = new Session(parts(async () => json({ code: "session_ended" }, 401)));
    await session.start();
    expect(session.state).toEqual({ status: "signed-out" });
  });
});

describe("refreshing", () => {
  it("happens once however many ask", async () => {
    const given = parts(async () => json(answer("next")));
    const session = new Session(given);
    const tokens = await Promise.all([
      session.refresh(),
      session.refresh(),
      session.token(),
      session.refresh(),
    ]);
    expect(new Set(tokens)).toEqual(new Set(["next"]));
    expect(given.fetch).toHaveBeenCalledTimes(1);
  });

  it("takes the token that another tab has fetched meanwhile", async () => {
    const given = parts(async () => json(answer("mine")));
    const session = new Session(given);
    session.opened(answer("from another tab"));
    expect(await session.refresh("stale")).toBe("from another tab");
    expect(given.fetch).not.toHaveBeenCalled();
  });

  it("ends the session when it is refused, and keeps it when the server is not reached", async () => {
    let reply = async (): Promise<Response> => Promise.reject(new TypeError("offline"));
    const session = new Session(parts(() => reply()));
    session.opened(answer("good"));
    await expect(session.refresh()).rejects.toThrow();
    expect(session.state.status).toBe("signed-in");
    reply = async () => json({ code: "session_ended" }, 401);
    expect(await session.refresh()).toBeNull();
    expect(session.state).toEqual({ status: "expired", person: MONA });
  });
});

describe("a call of the API", () => {
  function calls(session: Session, replies: Array<() => Response>) {
    const seen: Request[] = [];
    const send = async (request: RequestInfo | URL) => {
      seen.push(request as Request);
      return replies[seen.length - 1]?.() ?? json({});
    };
    return { seen, call: transport(session, send as typeof fetch) };
  }

  it("is made again once, with its body, after its token was refused", async () => {
    const session = new Session(parts(async () => json(answer("second"))));
    session.opened(answer("first"));
    const { seen, call } = calls(session, [() => json({}, 401), () => json({ done: true })]);
    const response = await call(
      new Request("http://souk.test/v1/tasks", { method: "POST", body: '{"title":"x"}' }),
    );
    expect(await response.json()).toEqual({ done: true });
    expect(seen.map((request) => request.headers.get("Authorization"))).toEqual([
      "Bearer first",
      "Bearer second",
    ]);
    expect(await seen[1]?.text()).toBe('{"title":"x"}');
  });

  it("lets reads wait for what this browser has written", async () => {
    const session = new Session(parts(async () => json(answer("t"))));
    session.opened(answer("t", 3));
    const { seen, call } = calls(session, [
      () => new Response("{}", { headers: { "Souk-Position": "42" } }),
      () => json({}),
    ]);
    await call(new Request("http://souk.test/v1/tasks", { method: "POST", body: "{}" }));
    await call(new Request("http://souk.test/v1/tasks"));
    expect(seen.map((request) => request.headers.get("Souk-Position"))).toEqual([null, "42"]);
  });
});

describe("leaving", () => {
  it("tells the server with the header that other sites cannot send, and the other tabs", async () => {
    const notes: unknown[] = [];
    const channel = { postMessage: (note: unknown) => notes.push(note), addEventListener: () => {} };
    const given = parts(async () => new Response(null, { status: 204 }), { channel });
    const session = new Session(given);
    session.opened(answer("t"));
    await session.leave();
    const [, init] = vi.mocked(given.fetch).mock.calls[0] ?? [];
    expect(new Headers(init?.headers).get("X-Souk-Csrf")).toBe("1");
    expect(session.state).toEqual({ status: "signed-out", ended: "left" });
    expect(notes.at(-1)).toEqual({ kind: "signed-out" });
  });
});
