import { useInfiniteQuery } from "@tanstack/react-query";
import { Timeline as Happened } from "@/ui/timeline";
import { listTimeline } from "../reads";

interface Props {
  contract: string;
  /** As operators see it. */
  desk?: boolean;
  cited?: readonly number[] | undefined;
  cite?: ((position: number, on: boolean) => void) | undefined;
}

/** What happened to a contract. */
export function Timeline({ contract, desk, ...citing }: Props) {
  return <Happened query={useInfiniteQuery(listTimeline(contract, desk))} {...citing} />;
}
