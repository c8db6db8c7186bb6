import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Work } from "@/lib/api/types";
import { Button, IconButton } from "@/ui/button";
import { CommandError } from "@/ui/feedback";
import { Field, TextArea, TextField } from "@/ui/field";
import { OwnPicture } from "@/ui/own-picture";
import { uploadPicture, type WorkBody } from "../works";

const PICTURES_MAX = 6;

interface Props {
  work?: Work | undefined;
  pending: boolean;
  error: unknown;
  onSubmit: (body: WorkBody) => void;
}

export function WorkForm({ work, pending, error, onSubmit }: Props) {
  const { t } = useTranslation("people");
  const { t: say } = useTranslation();
  const [pictures, setPictures] = useState<readonly string[]>(work?.pictures ?? []);
  const upload = useMutation({
    mutationFn: (files: File[]) => Promise.all(files.map(uploadPicture)),
    onSuccess: (ids) => setPictures((held) => [...held, ...ids].slice(0, PICTURES_MAX)),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const of = (name: string) => String(typed.get(name) ?? "").trim();
    onSubmit({
      title: of("title"),
      description: of("description"),
      link: of("link"),
      pictures: [...pictures],
    });
  };
  return (
    <form onSubmit={submit} className="space-y-4">
      <TextField
        label={t("works.name")}
        name="title"
        required
        maxLength={100}
        dir="auto"
        defaultValue={work?.title}
      />
      <TextArea
        label={t("works.description")}
        name="description"
        rows={4}
        maxLength={2_000}
        defaultValue={work?.description}
      />
      <TextField
        label={t("works.link")}
        optional={say("form.optional")}
        name="link"
        type="url"
        dir="ltr"
        pattern="https://.+"
        maxLength={300}
        defaultValue={work?.link}
      />
      <Field label={t("works.pictures")} hint={t("works.pictures_hint")}>
        {(wired) => (
          <input
            {...wired}
            type="file"
            multiple
            accept="image/png,image/jpeg,image/webp,image/gif"
            disabled={pictures.length >= PICTURES_MAX || upload.isPending}
            className="block w-full text-small"
            onChange={(event) => {
              upload.mutate([...(event.target.files ?? [])].slice(0, PICTURES_MAX - pictures.length));
              event.target.value = "";
            }}
          />
        )}
      </Field>
      {upload.isPending && (
        <p role="status" className="text-small text-ink-soft">
          {t("works.uploading")}
        </p>
      )}
      {pictures.length > 0 && (
        <ul className="grid grid-cols-3 gap-2">
          {pictures.map((file, number) => (
            <li key={file} className="relative">
              <OwnPicture
                file={file}
                label={t("works.picture", { number: number + 1, title: work?.title ?? "" })}
                className="aspect-4/3 w-full rounded-soft bg-sunken object-cover"
              />
              <IconButton
                label={t("works.remove_picture", { number: number + 1 })}
                className="absolute end-1 top-1 size-8 bg-surface"
                onClick={() => setPictures(pictures.filter((each) => each !== file))}
              >
                <X className="size-4" aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <CommandError error={error ?? upload.error} />
      <Button type="submit" look="primary" pending={pending || upload.isPending}>
        {say("action.save")}
      </Button>
    </form>
  );
}
