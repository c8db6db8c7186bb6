import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "@/ui/field";

interface Props {
  /** A code of the device, or one of the recovery codes. */
  kind: "device" | "recovery";
  value: string;
  onChange: (value: string) => void;
}

/** Where a code is typed; it takes the focus when it appears, as there is nothing else to do. */
export function CodeField({ kind, value, onChange }: Props) {
  const { t } = useTranslation("security");
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind is another field
  useEffect(() => input.current?.focus(), [kind]);
  const device = kind === "device";
  return (
    <TextField
      ref={input}
      label={t(device ? "code.device" : "code.recovery")}
      hint={t(device ? "code.device_hint" : "code.recovery_hint")}
      autoComplete={device ? "one-time-code" : "off"}
      inputMode={device ? "numeric" : "text"}
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
      maxLength={40}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
