import { Menu } from "@base-ui/react/menu";
import { EllipsisVertical } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Conversation } from "@/lib/api/types";
import { ConfirmDialog } from "@/ui/dialog";
import { MENU_ITEM, MENU_POPUP } from "@/ui/menu";
import { toast } from "@/ui/toasts";
import { archive, block, unarchive, unblock } from "../change";
import { useChanges } from "../use-changes";

/** Putting a conversation away, and not wanting to hear from somebody. */
export function ConversationMenu({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation("talk");
  const [asking, setAsking] = useState(false);
  const change = useChanges();
  const { id, other, archived, blocked } = conversation;
  const putAway = () =>
    change.mutate(archived ? () => unarchive(id) : () => archive(id), {
      onSuccess: () => {
        if (!archived)
          toast(t("archived_done"), { label: t("undo"), run: () => change.mutate(() => unarchive(id)) });
      },
    });
  return (
    <>
      <Menu.Root>
        <Menu.Trigger
          aria-label={t("menu")}
          className="ms-auto inline-flex size-10 shrink-0 items-center justify-center rounded-soft text-ink-soft hover:bg-sunken"
        >
          <EllipsisVertical className="size-5" aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={4} align="end" className="z-40">
            <Menu.Popup className={MENU_POPUP}>
              <Menu.Item className={MENU_ITEM} onClick={putAway}>
                {archived ? t("unarchive") : t("archive")}
              </Menu.Item>
              {blocked ? (
                <Menu.Item className={MENU_ITEM} onClick={() => change.mutate(() => unblock(other.id))}>
                  {t("unblock")}
                </Menu.Item>
              ) : (
                <Menu.Item className={MENU_ITEM} onClick={() => setAsking(true)}>
                  {t("block", { name: other.name })}
                </Menu.Item>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => change.mutate(() => block(other.id), { onSuccess: () => setAsking(false) })}
        title={t("block_title", { name: other.name })}
        confirm={t("block", { name: other.name })}
        pending={change.isPending}
        error={change.error}
        danger
        undo={t("block_note")}
      >
        {null}
      </ConfirmDialog>
    </>
  );
}
