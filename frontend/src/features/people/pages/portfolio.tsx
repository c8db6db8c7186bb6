import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Work } from "@/lib/api/types";
import { useCommand } from "@/lib/command";
import { usePerson, works } from "@/lib/session/use-session";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { ConfirmDialog, Dialog } from "@/ui/dialog";
import { Empty, SkeletonCards } from "@/ui/feedback";
import { OtherRole } from "@/ui/other-role";
import { Page } from "@/ui/page";
import { ProfileTabs } from "@/ui/profile-tabs";
import { QueryView } from "@/ui/query-view";
import { toast } from "@/ui/toasts";
import { WorkView } from "../components/shown";
import { WorkForm } from "../components/work-form";
import { listMyWorks, MY_WORKS, removeWork, showWork } from "../works";

export function PortfolioPage() {
  const { t } = useTranslation("people");
  const { t: say } = useTranslation();
  if (works(usePerson())) return <Portfolio />;
  return (
    <Page title={t("works.title")}>
      <ProfileTabs />
      <OtherRole>{say("apply.clients_only")}</OtherRole>
    </Page>
  );
}

function Portfolio() {
  const { t } = useTranslation("people");
  const { t: say } = useTranslation();
  const queries = useQueryClient();
  const query = useQuery(listMyWorks);
  const [open, setOpen] = useState<Work | "new" | null>(null);
  const [leaving, setLeaving] = useState<Work | null>(null);
  const done = () => {
    setOpen(null);
    setLeaving(null);
    void queries.invalidateQueries({ queryKey: MY_WORKS });
    void queries.invalidateQueries({ queryKey: ["users"] });
    toast(say("profile.saved"));
  };
  const show = useCommand(showWork, done);
  const remove = useCommand(removeWork, done);
  const add = (
    <Button look="primary" onClick={() => setOpen("new")}>
      {t("works.add")}
    </Button>
  );
  const held = open === "new" ? undefined : (open ?? undefined);
  return (
    <Page title={t("works.title")} actions={add}>
      <ProfileTabs />
      <QueryView query={query} skeleton={<SkeletonCards cards={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("works.none_title")} action={add}>
              {t("works.none_text")}
            </Empty>
          ) : (
            <ul className="grid gap-4 lg:grid-cols-2">
              {items.map((work) => (
                <li key={work.id}>
                  <Card className="p-5">
                    <WorkView work={work} />
                    <div className="mt-4 flex gap-2">
                      <Button size="small" onClick={() => setOpen(work)}>
                        {t("works.edit")}
                      </Button>
                      <Button size="small" look="danger" onClick={() => setLeaving(work)}>
                        {t("works.remove")}
                      </Button>
                    </div>
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <Dialog
        open={open !== null}
        onClose={() => setOpen(null)}
        title={held ? t("works.edit") : t("works.add")}
      >
        <WorkForm
          key={held?.id ?? "new"}
          work={held}
          pending={show.isPending}
          error={show.error}
          onSubmit={(body) => show.mutate({ ...body, id: held?.id })}
        />
      </Dialog>
      <ConfirmDialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        onConfirm={() => leaving && remove.mutate(leaving.id)}
        title={t("works.remove")}
        confirm={t("works.remove")}
        pending={remove.isPending}
        error={remove.error}
        danger
        undo={t("works.remove_final")}
      >
        <bdi>{leaving?.title}</bdi>
      </ConfirmDialog>
    </Page>
  );
}
