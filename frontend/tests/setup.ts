import { beforeAll } from "vitest";
import { startI18n } from "@/lib/i18n";

beforeAll(() => startI18n("en"));
