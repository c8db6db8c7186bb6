import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { ChipRemove } from "@/ui/chip";
import { TextField } from "@/ui/field";

const PLACES_MAX = 10;
const PLACE_LENGTH_MAX = 80;

interface Props {
  places: readonly string[];
  onChange: (places: readonly string[]) => void;
}

/** A few places by name, added one by one. */
export function PlacesField({ places, onChange }: Props) {
  const { t } = useTranslation("people");
  const [typed, setTyped] = useState("");
  const place = typed.trim().replace(/\s+/g, " ");
  const add = () => {
    if (place !== "" && !places.includes(place) && places.length < PLACES_MAX) onChange([...places, place]);
    setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <div>
      <div className="flex items-end gap-2">
        <TextField
          label={t("wanted.places")}
          className="min-w-0 flex-1"
          dir="auto"
          maxLength={PLACE_LENGTH_MAX}
          disabled={places.length >= PLACES_MAX}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button className="min-h-11" disabled={place === ""} onClick={add}>
          {t("wanted.add_place")}
        </Button>
      </div>
      <p className="mt-1.5 text-small text-ink-soft">{t("wanted.places_hint")}</p>
      {places.length > 0 && (
        <div className="mt-2 flex flex-wrap gap-2">
          {places.map((each) => (
            <ChipRemove
              key={each}
              label={t("wanted.remove_place", { place: each })}
              onRemove={() => onChange(places.filter((one) => one !== each))}
            >
              {each}
            </ChipRemove>
          ))}
        </div>
      )}
    </div>
  );
}
