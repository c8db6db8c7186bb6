import type { Session } from "@/lib/session/session";
import { problemFrom, Unreachable } from "./problem";

/**
 * `fetch` with what every call of ours needs: the access token (renewed once when it is refused), the
 * position of our own last command on reads, and the positions that answers name. What is refused for want of
 * a fresh proof is asked again as it was, once `prove` says that there is one.
 */
export function transport(
  session: Session,
  send: typeof fetch = (input, init) => fetch(input, init),
  prove: () => Promise<boolean> = async () => false,
) {
  async function attempt(request: Request, token: string | null): Promise<Response> {
    const headers = new Headers(request.headers);
    if (token) headers.set("Authorization", `Bearer ${token}`);
    if (request.method === "GET" && session.position > 0)
      headers.set("Souk-Position", String(session.position));
    try {
      return await send(new Request(request, { headers }));
    } catch (error) {
      if (request.signal.aborted) throw error;
      throw new Unreachable(String(error));
    }
  }

  return async (request: Request): Promise<Response> => {
    const token = await session.token();
    const again = request.clone();
    let response = await attempt(request, token);
    if (response.status === 401 && token) {
      const renewed = await session.refresh(token);
      if (renewed) response = await attempt(again.clone(), renewed);
    }
    if (token && (await wantsProof(response)) && (await prove()))
      response = await attempt(again, await session.token());
    // A GET's position may be that of the whole log; only what we caused is worth waiting for.
    if (request.method !== "GET") session.saw(Number(response.headers.get("Souk-Position")));
    return response;
  };
}

async function wantsProof(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return problemFrom(response, body).code === "reauthentication_needed";
}
