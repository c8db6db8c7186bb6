// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { patiently } from "./lazy";

const network = (online: boolean) => vi.spyOn(navigator, "onLine", "get").mockReturnValue(online);

afterEach(() => vi.restoreAllMocks());

it("waits for the network when there is none, and loads then", async () => {
  network(false);
  const load = vi.fn().mockRejectedValueOnce(new TypeError("offline")).mockResolvedValue("the part");
  const loading = patiently(load);
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  network(true);
  window.dispatchEvent(new Event("online"));
  expect(await loading).toBe("the part");
});

it("says what went wrong when the network is there", async () => {
  network(true);
  await expect(patiently(() => Promise.reject(new TypeError("gone")))).rejects.toThrow("gone");
});
