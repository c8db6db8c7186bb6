import { describe, expect, it } from "vitest";
import { hintsAbout } from "./hints";

const EXAMPLE = "Redesign the menu of a café";
const about = (title: string, description: string) => hintsAbout({ title, description }, EXAMPLE);
const FINE = "Two pages, English and Arabic, to be printed by the end of the month.";

describe("what is pointed out before a task is posted", () => {
  it("is a title that is the example, however it is spelt", () => {
    expect(about(` ${EXAMPLE.toUpperCase()} `, FINE)).toEqual(["title_example"]);
    expect(about(`${EXAMPLE} in Zamalek`, FINE)).toEqual([]);
  });

  it.each([
    "testtesttesttesttest",
    "test test test test test",
    "xxxxxxxxxxxxxxxxxxxxxxxx",
    "........................",
    "اختبار اختبار اختبار اختبار",
    "foo bar foo foo bar foo",
    "Lorem ipsum dolor sit amet",
  ])("is a description that says nothing: %s", (description) => {
    expect(about("Menu", description)).toEqual(["description_filler"]);
  });

  it.each([FINE, "Test our shop: order, pay, cancel.", "ترجمة قائمة طعام من العربية إلى الإنجليزية"])(
    "is not what somebody wrote: %s",
    (description) => expect(about("Menu", description)).toEqual([]),
  );
});
