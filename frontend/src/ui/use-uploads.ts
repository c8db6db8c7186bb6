import { useEffect, useRef, useState } from "react";
import { FILE_MAX_BYTES, FILES_MAX, type StoredFile, upload } from "@/lib/files";

export interface Uploading {
  key: string;
  name: string;
  /** None for what was stored before. */
  file?: File;
  percent: number;
  state: "sending" | "failed" | "done";
  error?: unknown;
  stored?: StoredFile;
}

export type Uploads = ReturnType<typeof useUploads>;

const known = (stored: StoredFile): Uploading => ({
  key: stored.id,
  name: stored.name,
  percent: 100,
  state: "done",
  stored,
});

/** Files on their way: each with its progress, to be cancelled, tried again under the same key, or removed. */
export function useUploads(before: readonly StoredFile[] = []) {
  const [items, setItems] = useState<Uploading[]>(() => before.map(known));
  const [refused, setRefused] = useState<"over_five" | { too_large: string } | null>(null);
  const running = useRef(new Map<string, AbortController>());
  useEffect(() => () => running.current.forEach((each) => void each.abort()), []);

  const change = (key: string, next: Partial<Uploading>) =>
    setItems((known) => known.map((each) => (each.key === key ? { ...each, ...next } : each)));

  const start = async (key: string, file: File) => {
    const abort = new AbortController();
    running.current.set(key, abort);
    try {
      const stored = await upload(file, key, abort.signal, (percent) => change(key, { percent }));
      change(key, { stored, state: "done", percent: 100 });
    } catch (error) {
      if (!abort.signal.aborted) change(key, { state: "failed", error });
    }
    running.current.delete(key);
  };

  const add = (files: Iterable<File>) => {
    const wanted = [...files];
    const large = wanted.find(({ size }) => size > FILE_MAX_BYTES);
    if (large) return setRefused({ too_large: large.name });
    if (items.length + wanted.length > FILES_MAX) return setRefused("over_five");
    setRefused(null);
    const added = wanted.map((file) => ({
      key: crypto.randomUUID(),
      name: file.name,
      file,
      percent: 0,
      state: "sending" as const,
    }));
    setItems((known) => [...known, ...added]);
    for (const { key, file } of added) void start(key, file);
  };

  return {
    items,
    refused,
    add,
    busy: items.some(({ state }) => state !== "done"),
    stored: items.flatMap(({ stored }) => (stored ? [stored] : [])),
    retry(key: string) {
      const found = items.find((each) => each.key === key);
      if (!found?.file) return;
      change(key, { state: "sending", percent: 0 });
      void start(key, found.file);
    },
    remove(key: string) {
      running.current.get(key)?.abort();
      setItems((known) => known.filter((each) => each.key !== key));
    },
    clear: () => setItems([]),
    restore: (files: readonly StoredFile[]) => setItems((others) => [...files.map(known), ...others]),
  };
}
