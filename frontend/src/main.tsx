import "./ui/style.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Live } from "@/app/live";
import { newRouter } from "@/app/router";
import { Starting } from "@/app/starting";
import { startI18n } from "@/lib/i18n";
import { newQueryClient } from "@/lib/query";
import { session } from "@/lib/session/browser";

const queries = newQueryClient();
const router = newRouter(queries);

const place = document.getElementById("root");
if (!place) throw new Error("The page has no #root.");
const root = createRoot(place);

const started = session.start();
await startI18n();
const late = setTimeout(() => root.render(<Starting />), 400);
await started;
clearTimeout(late);

root.render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Live />
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
