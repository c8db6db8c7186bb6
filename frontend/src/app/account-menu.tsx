import { Menu } from "@base-ui/react/menu";
import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getMe } from "@/features/account/get-me";
import { session } from "@/lib/session/browser";
import { audits, hires, operates, usePerson, works } from "@/lib/session/use-session";
import { showShortcuts } from "@/lib/shortcuts";
import { Avatar } from "@/ui/avatar";

const ITEM =
  "flex min-h-9 w-full cursor-pointer items-center rounded-tight px-3 text-start text-small outline-none data-highlighted:bg-sunken";

export function AccountMenu() {
  const { t } = useTranslation();
  const person = usePerson();
  const { data: me } = useQuery(getMe);
  const navigate = useNavigate();
  if (!person) return null;
  const leave = async () => {
    await session.leave().catch(() => {});
    await navigate({ to: "/" });
  };
  return (
    <Menu.Root>
      <Menu.Trigger aria-label={t("nav.account", { name: person.name })} className="ms-1 rounded-full">
        <Avatar person={{ ...person, avatar: me?.avatar }} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={8} align="end" className="z-40">
          <Menu.Popup className="w-60 rounded-soft border border-line bg-surface p-1.5 text-ink shadow-lifted outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            <div className="border-b border-line px-3 pt-1.5 pb-2.5">
              <p className="truncate font-semibold" dir="auto">
                {person.name}
              </p>
              <p className="truncate text-fine text-ink-soft">
                <bdi dir="ltr">@{person.username}</bdi>
              </p>
            </div>
            <div className="pt-1.5">
              <Item to="/dashboard" label={t("nav.dashboard")} />
              {hires(person) && <Item to="/my-tasks" label={t("nav.my_tasks")} />}
              {works(person) && <Item to="/my-applications" label={t("nav.my_applications")} />}
              <Item to="/contracts" label={t("nav.contracts")} />
              {audits(person) && <Item to="/audit" label={t("nav.audit")} />}
              <Item to="/saved-tasks" label={t("nav.saved")} />
              <Item to="/wallet" label={t("nav.wallet")} />
              <Item to="/profile" label={t("nav.profile")} />
              <Item to="/your-data" label={t("nav.your_data")} />
              <Item to="/restrictions" label={t("nav.standing")} />
              {operates(person) && <Item to="/desk" label={t("nav.desk")} />}
              <Menu.Item className={ITEM} onClick={showShortcuts}>
                {t("nav.shortcuts")}
              </Menu.Item>
              <Menu.Separator className="my-1.5 h-px bg-line" />
              <Menu.Item className={ITEM} onClick={() => void leave()}>
                {t("nav.logout")}
              </Menu.Item>
            </div>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Item({ to, label }: { to: LinkProps["to"]; label: string }) {
  return (
    <Menu.Item className={ITEM} render={<Link to={to} />}>
      {label}
    </Menu.Item>
  );
}
