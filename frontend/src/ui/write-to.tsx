import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { MessageSquare } from "lucide-react";
import { useTranslation } from "react-i18next";
import { api, got } from "@/lib/api/client";
import type { Person } from "@/lib/api/types";
import { Button } from "./button";
import { CommandError } from "./feedback";

/** Leads to the conversation with somebody, which starts when there is none. */
export function WriteTo({ person, task }: { person: Pick<Person, "id" | "name">; task?: string }) {
  const { t } = useTranslation("talk");
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: () => got(api.POST("/v1/conversations", { body: { person: person.id, task: task ?? null } })),
    onSuccess: ({ id }) => navigate({ to: "/messages/$conversationId", params: { conversationId: id } }),
  });
  return (
    <div>
      <Button size="small" pending={start.isPending} onClick={() => start.mutate()}>
        <MessageSquare className="size-4" aria-hidden="true" />
        {task ? t("write_about", { name: person.name }) : t("write_to", { name: person.name })}
      </Button>
      <CommandError error={start.error} />
    </div>
  );
}
