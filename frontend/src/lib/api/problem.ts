/** What the server says when it refuses: RFC 9457, with the code that is part of the API. */
export interface ProblemBody {
  title: string;
  status: number;
  code: string;
  detail?: string | null;
  request_id?: string | null;
  errors?: ReadonlyArray<{ pointer: string; code?: string; detail: string }>;
}

export class Problem extends Error {
  override name = "Problem";
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly errors: ReadonlyArray<{ pointer: string; detail: string }>;

  constructor(body: ProblemBody) {
    super(body.detail || body.title);
    this.status = body.status;
    this.code = body.code;
    this.requestId = body.request_id ?? null;
    this.errors = body.errors ?? [];
  }
}

/** The server did not answer: no connection, or a gateway in between gave up. */
export class Unreachable extends Error {
  override name = "Unreachable";
}

export function isProblem(
  error: unknown,
  ...codesOrStatuses: ReadonlyArray<string | number>
): error is Problem {
  if (!(error instanceof Problem)) return false;
  return (
    codesOrStatuses.length === 0 ||
    codesOrStatuses.includes(error.code) ||
    codesOrStatuses.includes(error.status)
  );
}

/** Whether asking again could help: the outcome is unknown or the refusal is of the moment. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof Unreachable ||
    (error instanceof Problem && (error.status >= 500 || error.status === 429))
  );
}

/** The problem in a refused answer; one without a readable body keeps its status. */
export function problemFrom(response: Response, body: unknown): Problem {
  const known = typeof body === "object" && body !== null ? (body as Partial<ProblemBody>) : {};
  return new Problem({
    title: known.title ?? response.statusText ?? "",
    status: response.status,
    code: known.code ?? `http_${response.status}`,
    detail: known.detail ?? null,
    request_id: known.request_id ?? response.headers.get("X-Request-ID"),
    errors: known.errors ?? [],
  });
}
