/** In this order: browsers call themselves by the names of those they descend from. */
const BROWSERS: ReadonlyArray<[RegExp, string]> = [
  [/Edg\w*\//, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrom(e|ium)\/|CriOS\/|HeadlessChrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: ReadonlyArray<[RegExp, string]> = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

const named = (client: string, names: typeof BROWSERS) => names.find(([sign]) => sign.test(client))?.[1];

/** What people call the device of a session: `Firefox · Windows`; a program keeps the name it gave. */
export function deviceOf(client: string): string {
  const known = [named(client, BROWSERS), named(client, SYSTEMS)].filter(Boolean);
  return known.length > 0 ? known.join(" · ") : client;
}
