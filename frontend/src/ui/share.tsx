import { Share2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import { toast } from "./toasts";

/** Passes a page on: by the device's own sheet where there is one, else as a copied link. */
export function ShareButton({ title, path }: { title: string; path: string }) {
  const { t } = useTranslation();
  const share = async () => {
    const url = new URL(path, window.location.origin).href;
    try {
      if (canShare()) return await navigator.share({ title, url });
      await navigator.clipboard.writeText(url);
      toast(t("task.share_copied"));
    } catch (error) {
      const dismissed = error instanceof DOMException && error.name === "AbortError";
      if (!dismissed) toast(t("task.share_failed"));
    }
  };
  return (
    <Button onClick={() => void share()}>
      <Share2 className="size-4" aria-hidden="true" />
      {t("task.share")}
    </Button>
  );
}

const canShare = () => typeof (navigator as Partial<Navigator>).share === "function";
