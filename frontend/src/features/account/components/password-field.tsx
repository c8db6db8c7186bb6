import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "@/ui/field";

/** A password that can be looked at. */
export function PasswordField(props: Omit<ComponentProps<typeof TextField>, "type">) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <TextField
      {...props}
      dir="ltr"
      type={shown ? "text" : "password"}
      suffix={
        <button
          type="button"
          aria-pressed={shown}
          aria-label={t("login.show_password")}
          onClick={() => setShown(!shown)}
          className="pointer-events-auto inline-flex size-8 items-center justify-center rounded-tight hover:text-ink"
        >
          <Icon className="size-5" aria-hidden="true" />
        </button>
      }
    />
  );
}
