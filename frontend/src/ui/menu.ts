/** How menus look. */
export const MENU_ITEM =
  "flex min-h-9 w-full cursor-pointer items-center rounded-tight px-3 text-start text-small outline-none data-highlighted:bg-sunken";

export const MENU_POPUP =
  "min-w-40 rounded-soft border border-line bg-surface p-1.5 text-ink shadow-lifted outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0";
