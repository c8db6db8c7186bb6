import { useQuery } from "@tanstack/react-query";
import { countNotifications } from "./list-notifications";

export function useUnreadNotifications(): number {
  return useQuery(countNotifications).data?.unread ?? 0;
}
