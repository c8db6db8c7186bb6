/** Short news of what has just happened; never the only place for an error. */
export interface Toast {
  id: number;
  text: string;
  action?: { label: string; run(): void } | undefined;
}

let toasts: readonly Toast[] = [];
let count = 0;
const watchers = new Set<() => void>();

function become(next: readonly Toast[]): void {
  toasts = next;
  for (const watcher of watchers) watcher();
}

export function toast(text: string, action?: Toast["action"]): void {
  count += 1;
  become([...toasts.slice(-2), { id: count, text, action }]);
}

export function dismiss(id: number): void {
  become(toasts.filter((each) => each.id !== id));
}

export const toastStore = {
  get: () => toasts,
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};
