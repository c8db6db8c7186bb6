import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Logo } from "@/ui/logo";
import { LanguageSwitch } from "./language-switch";
import { ThemeSwitch } from "./theme-switch";

const INFORMATION = [
  { to: "/about", text: "nav.about" },
  { to: "/faq", text: "nav.faq" },
  { to: "/contact", text: "nav.contact" },
  { to: "/terms", text: "nav.terms" },
  { to: "/privacy", text: "nav.privacy" },
] as const;

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="mt-12 border-t border-line bg-surface pb-20 md:pb-0">
      <div className="container-page flex flex-wrap items-center gap-x-8 gap-y-5 py-8">
        <div>
          <Logo />
          <p className="mt-2 text-fine text-ink-soft">{t("footer.sandbox")}</p>
        </div>
        <nav aria-label={t("footer.label")} className="flex flex-wrap gap-x-6 text-small">
          <Link to="/tasks" className="py-1.5 hover:underline">
            {t("nav.browse")}
          </Link>
          <Link to="/categories" className="py-1.5 hover:underline">
            {t("nav.categories")}
          </Link>
          <Link to="/how-it-works" className="py-1.5 hover:underline">
            {t("nav.how_it_works")}
          </Link>
          {INFORMATION.map(({ to, text }) => (
            <Link key={to} to={to} className="py-1.5 hover:underline">
              {t(text)}
            </Link>
          ))}
        </nav>
        <div className="flex flex-wrap items-center gap-3 sm:ms-auto">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
