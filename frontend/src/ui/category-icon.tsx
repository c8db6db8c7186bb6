import {
  Calculator,
  Camera,
  ChartColumn,
  Clapperboard,
  Code,
  GraduationCap,
  Hammer,
  Headphones,
  type LucideIcon,
  Megaphone,
  Mic,
  Palette,
  PenLine,
  Presentation,
  Ruler,
  Scale,
  Smartphone,
} from "lucide-react";
import type { Category } from "@/lib/api/types";

const ICONS: Record<Category, LucideIcon> = {
  web: Code,
  mobile: Smartphone,
  design: Palette,
  writing: PenLine,
  marketing: Megaphone,
  data: ChartColumn,
  business: Presentation,
  engineering: Ruler,
  video: Clapperboard,
  audio: Mic,
  education: GraduationCap,
  photography: Camera,
  support: Headphones,
  legal: Scale,
  accounting: Calculator,
  local: Hammer,
};

export function CategoryIcon({ category, className }: { category: Category; className?: string }) {
  const Icon = ICONS[category];
  return <Icon className={className} aria-hidden="true" />;
}
