import { api, got } from "@/lib/api/client";
import type { components } from "@/lib/api.gen";
import type { CommandHeaders } from "@/lib/command";

type Schemas = components["schemas"];

export const saveProfile = (body: Schemas["ProfileBody"], header: CommandHeaders) =>
  got(api.PUT("/v1/me/profile", { body, params: { header } }));

export const saveRole = (body: Schemas["RoleBody"], header: CommandHeaders) =>
  got(api.PUT("/v1/me/role", { body, params: { header } }));

export const saveSkills = (body: Schemas["SkillsBody"], header: CommandHeaders) =>
  got(api.PUT("/v1/me/skills", { body, params: { header } }));

export const savePreferences = (body: Schemas["PreferencesBody"], header: CommandHeaders) =>
  got(api.PUT("/v1/me/preferences", { body, params: { header } }));

export const changeUsername = (body: Schemas["UsernameBody"], header: CommandHeaders) =>
  got(api.PUT("/v1/me/username", { body, params: { header } }));
