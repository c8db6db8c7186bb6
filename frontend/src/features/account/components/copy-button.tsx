import { Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { toast } from "@/ui/toasts";

export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation("security");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast(t("copy.done"));
    } catch {
      toast(t("copy.failed"));
    }
  };
  return (
    <Button size="small" onClick={() => void copy()}>
      <Copy className="size-4" aria-hidden="true" />
      {t("copy.action")}
    </Button>
  );
}
