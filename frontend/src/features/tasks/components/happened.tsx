import { useInfiniteQuery } from "@tanstack/react-query";
import { Timeline } from "@/ui/timeline";
import { listTaskTimeline } from "../get-task";

/** What happened to a task, as far as one may know. */
export function Happened({ task }: { task: string }) {
  return <Timeline query={useInfiniteQuery(listTaskTimeline(task))} />;
}
