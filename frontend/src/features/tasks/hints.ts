export type Hint = "title_example" | "description_filler";

const REPEATED = /^(.{1,12}?)\1+$/u;
const STOCK = /\b(lorem ipsum|asdf|qwerty|placeholder text)\b/iu;

/** What looks as if it had been left in or typed to get past the form. Nothing of it is forbidden. */
export function hintsAbout(task: { title: string; description: string }, example: string): Hint[] {
  const same = task.title.trim().toLocaleLowerCase() === example.trim().toLocaleLowerCase();
  return [
    ...(same ? (["title_example"] as const) : []),
    ...(isFiller(task.description) ? (["description_filler"] as const) : []),
  ];
}

function isFiller(description: string): boolean {
  const words = description.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const few = words.length > 2 && new Set(words).size <= 2;
  return words.length === 0 || few || REPEATED.test(words.join("")) || STOCK.test(description);
}
