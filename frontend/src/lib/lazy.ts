import { lazy as lazily } from "react";

/** React's `lazy`, but offline a part that is missing waits for the network instead of taking the page down. */
export const lazy: typeof lazily = (load) => lazily(() => patiently(load));

export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (navigator.onLine) throw error;
    await new Promise((resolve) => window.addEventListener("online", resolve, { once: true }));
    return patiently(load);
  }
}
