/**
 * Asks whoever is at this page to show once more who they are. Requests that were refused for want of a fresh
 * proof wait here together; one dialog answers them all.
 */
export class Reauthentication {
  #waiting: Array<(proved: boolean) => void> = [];
  readonly #watchers = new Set<() => void>();

  get open(): boolean {
    return this.#waiting.length > 0;
  }

  /** Whether they did. */
  ask(): Promise<boolean> {
    return new Promise((settle) => {
      this.#waiting = [...this.#waiting, settle];
      this.#tell();
    });
  }

  settle(proved: boolean): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const each of waiting) each(proved);
    this.#tell();
  }

  subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

export const reauthentication = new Reauthentication();
