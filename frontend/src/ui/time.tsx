import { useEffect, useState } from "react";
import { dateAndTime, relative } from "@/lib/time";

/** The present, told anew every `everyMs`. */
export function useNow(everyMs = 60_000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** How long ago, or how soon; the exact moment is in its title. */
export function TimeText({ at, className }: { at: string; className?: string }) {
  const now = useNow();
  const moment = new Date(at);
  return (
    <time dateTime={at} title={dateAndTime(moment)} className={className}>
      {relative(moment, now)}
    </time>
  );
}
