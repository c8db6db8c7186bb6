import { useTranslation } from "react-i18next";
import { Problem } from "@/lib/api/problem";

/** A refusal in the reader's language where its code has words there, else as the server says it. */
export function useRefusal(): (error: unknown) => string | null {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof Problem)) return null;
    const plain = error.status < 500 ? error.message : "";
    return t(`refusal.${error.code}` as "refusal.busy", { defaultValue: plain }) || null;
  };
}

/** The names of the fields that a refusal is about, from the JSON pointers of a problem. */
export function refusedFields(error: unknown): string[] {
  if (!(error instanceof Problem)) return [];
  return error.errors.map(({ pointer }) => pointer.split("/").filter(Boolean).at(-1) ?? "");
}

/** What is said at each field that a refusal is about, in the reader's language. */
export function useFieldErrors(): (error: unknown) => Record<string, string> {
  const { t } = useTranslation();
  return (error) => Object.fromEntries(refusedFields(error).map((name) => [name, t("form.not_accepted")]));
}
