import createClient from "openapi-fetch";
import type { paths } from "@/lib/api.gen";
import { session } from "@/lib/session/browser";
import { reauthentication } from "@/lib/session/reauthentication";
import { problemFrom } from "./problem";
import { transport } from "./transport";

/** The API as its OpenAPI document describes it. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: transport(session, undefined, () => reauthentication.ask()),
});

/** The data of an answer; a refusal is thrown as its `Problem`. */
export async function got<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await call;
  if (error !== undefined || !response.ok) throw problemFrom(response, error);
  return data as Data;
}
