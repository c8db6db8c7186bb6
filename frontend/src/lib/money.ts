import { formatLocale } from "@/lib/i18n";

/** Amounts are whole numbers of minor units (piastres, cents); every currency here has two decimals. */
export interface Money {
  minor: number;
  currency: Currency;
}

export const CURRENCIES = ["EGP", "USD", "EUR"] as const;
export type Currency = (typeof CURRENCIES)[number];

export const FEE_BPS = 1_500;
export const AMOUNT_MINOR_MAX = 100_000_000_000;

/** The platform's share, rounded half up once, exactly as the server computes it. */
export function feeOf(minor: number, bps: number = FEE_BPS): number {
  const product = BigInt(minor) * BigInt(bps) + 5_000n;
  return Number(product / 10_000n);
}

/** gross = fee + net, whatever the amount: the fee is rounded, the rest is the freelancer's. */
export function split(gross: Money, bps: number = FEE_BPS): { gross: Money; fee: Money; net: Money } {
  const fee = feeOf(gross.minor, bps);
  return {
    gross,
    fee: { minor: fee, currency: gross.currency },
    net: { minor: gross.minor - fee, currency: gross.currency },
  };
}

const formats = new Map<string, Intl.NumberFormat>();

function format(currency: string): Intl.NumberFormat {
  const key = `${formatLocale()} ${currency}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(formatLocale(), { style: "currency", currency, currencyDisplay: "code" });
    formats.set(key, found);
  }
  return found;
}

/** "EGP 1,999.99": the code, never a symbol, and always both decimals. */
export function formatMoney(money: { minor: number; currency: string }): string {
  return format(money.currency).format(money.minor / 100);
}

/** An amount as somebody types it, in Latin or Arabic digits; null when it is not one. */
export function parseAmount(typed: string): number | null {
  const latin = typed
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[٬,\s\u00a0](?=\d{3}(?!\d))/g, "")
    .replace(/[٫,]/, ".");
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(latin)) return null;
  const [whole = "0", part = ""] = latin.split(".");
  return Number(whole) * 100 + Number(part.padEnd(2, "0"));
}

/** The amount as it stands in a field: digits and a point, no grouping. */
export function plainAmount(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, "0")}`;
}
