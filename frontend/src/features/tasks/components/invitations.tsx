import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { Badge } from "@/ui/badge";
import { Button, ButtonLink } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError } from "@/ui/feedback";
import { isOpen } from "@/ui/stage";
import { toast } from "@/ui/toasts";
import { UserText } from "@/ui/user-text";
import { decline, type Invitation, listInvitations } from "../choosing";
import { keys } from "../keys";

/** What one was invited to; nothing at all when there is nothing. */
export function Invitations() {
  const { t } = useTranslation("choosing");
  const query = useInfiniteQuery(listInvitations());
  const invitations = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (invitations.length === 0) return null;
  return (
    <Panel title={t("invitations.title")} className="mb-6" flush>
      <ul className="ruled">
        {invitations.map((each) => (
          <Row key={each.task.id} invitation={each} />
        ))}
      </ul>
      {query.hasNextPage && (
        <div className="p-4 text-center">
          <Button pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t("invitations.more")}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Row({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation("choosing");
  const queries = useQueryClient();
  const command = useCommand(decline, async () => {
    await queries.invalidateQueries({ queryKey: keys.invitations });
    toast(t("invitations.declined_toast"));
  });
  const waiting = invitation.status === "waiting" && isOpen(invitation.task.stage);
  return (
    <li className="space-y-2 px-5 py-4 text-small">
      <div className="flex flex-wrap items-center gap-3">
        <Link
          to="/tasks/$taskId"
          params={{ taskId: invitation.task.id }}
          className="font-semibold hover:underline"
        >
          <bdi>{invitation.task.title}</bdi>
        </Link>
        <bdi className="text-ink-soft">{invitation.client.name}</bdi>
        <Badge tone={invitation.status === "waiting" ? "accent" : "plain"}>
          {t(`invitations.status.${invitation.status}`)}
        </Badge>
      </div>
      {invitation.note && <UserText>{invitation.note}</UserText>}
      {waiting && (
        <div className="flex flex-wrap gap-2">
          <ButtonLink to="/tasks/$taskId" params={{ taskId: invitation.task.id }} look="primary" size="small">
            {t("invitations.look")}
          </ButtonLink>
          <Button
            size="small"
            pending={command.isPending}
            onClick={() => command.mutate({ task: invitation.task.id })}
          >
            {t("invitations.decline")}
          </Button>
        </div>
      )}
      <CommandError error={command.error} />
    </li>
  );
}
