import { api, got } from "@/lib/api/client";

const at = (id: string, number: number) => ({ params: { path: { id, number } } });

export const edit = (id: string, number: number, text: string) =>
  got(api.PUT("/v1/conversations/{id}/messages/{number}", { ...at(id, number), body: { text } }));

export const redact = (id: string, number: number, reason: string) =>
  got(api.POST("/v1/conversations/{id}/messages/{number}/redact", { ...at(id, number), body: { reason } }));

/** What in a text looks like contact data. That nobody could say is no reason to wait. */
export const hintsFor = (id: string, text: string) =>
  got(api.POST("/v1/conversations/{id}/hints", { params: { path: { id } }, body: { text } })).then(
    ({ hints }) => hints,
    () => [],
  );

export const archive = (id: string) =>
  got(api.PUT("/v1/conversations/{id}/archive", { params: { path: { id } } }));

export const unarchive = (id: string) =>
  got(api.DELETE("/v1/conversations/{id}/archive", { params: { path: { id } } }));

export const block = (id: string) => got(api.PUT("/v1/contacts/blocked/{id}", { params: { path: { id } } }));

export const unblock = (id: string) =>
  got(api.DELETE("/v1/contacts/blocked/{id}", { params: { path: { id } } }));
