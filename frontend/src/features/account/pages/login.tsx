import { getRouteApi, Link, useRouter } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Entrance } from "../components/entrance";
import { LoginForm } from "../components/login-form";
import { OtherWays } from "../components/other-ways";

const route = getRouteApi("/login");

/** Where to go after signing in: a path of this site, never another site. */
export function safeNext(next: string | undefined): string {
  return next?.startsWith("/") && !next.startsWith("//") && !next.startsWith("/\\") ? next : "/dashboard";
}

export function LoginPage() {
  const { t } = useTranslation();
  const { next } = route.useSearch();
  const router = useRouter();
  const done = () => router.history.push(safeNext(next));
  return (
    <Entrance
      title={t("login.title")}
      foot={
        <>
          {t("login.no_account")}{" "}
          <Link to="/register" className="font-semibold text-accent underline">
            {t("nav.register")}
          </Link>
        </>
      }
    >
      <LoginForm onDone={done} />
      <Suspense>
        <OtherWays next={safeNext(next)} onDone={done} />
      </Suspense>
    </Entrance>
  );
}
