import { useTranslation } from "react-i18next";
import { cx } from "@/ui/cx";
import type { EventLine } from "../types";
import { Code, count, Moment } from "./words";

interface Props {
  events: EventLine[];
  version: number;
  onChoose: (version: number) => void;
}

/** The events of a stream in their order; those after the chosen one have not happened yet. */
export function Timeline({ events, version, onChoose }: Props) {
  const { t } = useTranslation("audit");
  return (
    <ol aria-label={t("stream.events")} className="py-3">
      {events.map((event) => (
        <li key={event.version} className="relative">
          <span aria-hidden="true" className="absolute start-[1.6rem] inset-y-0 w-0.5 bg-line" />
          <button
            type="button"
            aria-current={event.version === version ? "step" : undefined}
            onClick={() => onChoose(event.version)}
            className={cx(
              "relative flex w-full gap-3 px-5 py-2 text-start text-small transition-colors hover:bg-paper",
              event.version === version && "bg-accent-wash",
              event.version > version && "opacity-55",
            )}
          >
            <span
              aria-hidden="true"
              className={cx(
                "mt-1 size-3.5 shrink-0 rounded-full border-2",
                event.version === version
                  ? "border-accent bg-accent"
                  : event.version < version
                    ? "border-accent bg-surface"
                    : "border-line-strong bg-surface",
              )}
            />
            <span className="min-w-0">
              <span className="block">
                <Code className={cx("text-small", event.version === version && "font-semibold")}>
                  {event.name}
                </Code>
              </span>
              <span className="block text-fine text-ink-soft">
                {t("stream.version", { version: count(event.version) })} {"·"} <Moment at={event.at} />
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
