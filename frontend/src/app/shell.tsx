import { Outlet } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { lazy } from "@/lib/lazy";
import { useSession } from "@/lib/session/use-session";
import { ConnectionNotice } from "./connection-notice";
import { Footer } from "./footer";
import { Header } from "./header";
import { keepFocus } from "./kept-focus";
import { TabBar } from "./tab-bar";

const Shortcuts = lazy(() => import("./shortcuts").then((module) => ({ default: module.Shortcuts })));
const Toaster = lazy(() => import("@/ui/toaster").then((module) => ({ default: module.Toaster })));
const SessionEnded = lazy(() =>
  import("@/features/account/session-ended").then((module) => ({ default: module.SessionEnded })),
);
const Reauthenticate = lazy(() =>
  import("@/features/account/reauthenticate").then((module) => ({ default: module.Reauthenticate })),
);
const VerifyBanner = lazy(() =>
  import("@/features/account/verify-banner").then((module) => ({ default: module.VerifyBanner })),
);
const RestrictionBanner = lazy(() =>
  import("@/features/standing/banner").then((module) => ({ default: module.RestrictionBanner })),
);
const TwoStepBanner = lazy(() =>
  import("@/features/account/two-step-banner").then((module) => ({ default: module.TwoStepBanner })),
);

export function Shell() {
  const { t } = useTranslation();
  const signedIn = useSession().status === "signed-in";
  useEffect(keepFocus, []);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="fixed start-4 top-2 z-50 -translate-y-20 rounded-soft bg-accent px-4 py-2 font-semibold text-accent-ink focus:translate-y-0"
      >
        {t("nav.skip")}
      </a>
      <Header />
      <ConnectionNotice />
      <Suspense>{signedIn && <VerifyBanner />}</Suspense>
      <Suspense>{signedIn && <TwoStepBanner />}</Suspense>
      <Suspense>{signedIn && <RestrictionBanner />}</Suspense>
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        <Outlet />
      </main>
      <Footer />
      <TabBar />
      <Suspense>
        <Shortcuts />
        <Toaster />
        <SessionEnded />
        <Suspense>
          <Reauthenticate />
        </Suspense>
      </Suspense>
    </div>
  );
}
