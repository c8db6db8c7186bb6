import { useTranslation } from "react-i18next";
import { Problem } from "@/lib/api/problem";

/** A refusal in the reader's language where its code has words there, else as the server says it. */
export function useRefusal(): (error: unknown) => string | null {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof Problem)) return null;
    return t(`refusal.${error.code}` as "refusal.busy", { defaultValue: error.message });
  };
}

/** The refusals of single fields by the field's name, from the JSON pointers of a problem. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  const named = error.errors.map(({ pointer, detail }) => [
    pointer.split("/").filter(Boolean).at(-1) ?? "",
    detail,
  ]);
  return Object.fromEntries(named);
}
