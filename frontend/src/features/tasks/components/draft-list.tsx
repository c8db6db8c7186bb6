import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { Empty, SkeletonRows } from "@/ui/feedback";
import { OneLine } from "@/ui/one-line";
import { ListView } from "@/ui/query-view";
import { TimeText } from "@/ui/time";
import { toast } from "@/ui/toasts";
import { remove } from "../cancel";
import { type DraftCard, listDrafts } from "../drafts";
import { keys } from "../keys";

/** What one has begun and not posted: to go on with, or to discard. */
export function DraftList({ action }: { action: ReactNode }) {
  const { t } = useTranslation("drafting");
  const [leaving, setLeaving] = useState<DraftCard | null>(null);
  const query = useInfiniteQuery(listDrafts);
  const empty = (
    <Empty title={t("none")} action={action}>
      {t("none_text")}
    </Empty>
  );
  return (
    <>
      <ListView query={query} skeleton={<SkeletonRows />} empty={empty}>
        {(drafts) => (
          <ul className="ruled">
            {drafts.map((draft) => (
              <Row key={draft.id} draft={draft} onDiscard={() => setLeaving(draft)} />
            ))}
          </ul>
        )}
      </ListView>
      {leaving && <Discard draft={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

function Row({ draft, onDiscard }: { draft: DraftCard; onDiscard: () => void }) {
  const { t } = useTranslation("drafting");
  const title = draft.title || t("untitled");
  return (
    <li className="relative flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-4 transition-colors hover:bg-paper">
      <div className="min-w-0 flex-1 basis-56">
        <Link
          to="/tasks/create"
          search={{ draft: draft.id }}
          className="block font-semibold after:absolute after:inset-0"
        >
          <OneLine>{title}</OneLine>
        </Link>
        <p className="mt-0.5 text-fine text-ink-soft">
          {t("saved")} <TimeText at={draft.saved_at} />
        </p>
      </div>
      <Button
        size="small"
        look="danger"
        className="relative"
        aria-label={t("discard_one", { title })}
        onClick={onDiscard}
      >
        {t("discard")}
      </Button>
    </li>
  );
}

function Discard({ draft, onClose }: { draft: DraftCard; onClose: () => void }) {
  const { t } = useTranslation("drafting");
  const { t: say } = useTranslation();
  const queries = useQueryClient();
  const command = useCommand(remove, () => {
    void queries.invalidateQueries({ queryKey: keys.drafts });
    toast(t("discarded"));
    onClose();
  });
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => command.mutate(draft.id)}
      title={t("discard_title")}
      confirm={t("discard")}
      pending={command.isPending}
      error={command.error}
      danger
      undo={say("undo.never")}
    >
      <bdi>{draft.title || t("untitled")}</bdi>
    </ConfirmDialog>
  );
}
