import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { BadgeCheck, ShieldCheck, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCommand } from "@/lib/command";
import { Badge, type Tone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Panel } from "@/ui/card";
import { CommandError, Note, SkeletonRows } from "@/ui/feedback";
import { QueryView } from "@/ui/query-view";
import { keys } from "../keys";
import type { Verification } from "../types";
import { listVerifications, startVerification } from "../verifications";
import { Progress } from "./progress";
import { count, Moment } from "./words";

/** Has the server walk every event, shows how far it is, and what it found. */
export function VerifyPanel() {
  const { t } = useTranslation("audit");
  const queries = useQueryClient();
  const query = useQuery(listVerifications);
  const again = () => queries.invalidateQueries({ queryKey: keys.verifications });
  const command = useCommand(startVerification, again);
  const running = query.data?.items[0]?.state === "running";
  return (
    <Panel title={t("verify.walk")}>
      <div className="space-y-5">
        <p className="text-small text-ink-soft">{t("verify.walk_text")}</p>
        <Button look="primary" pending={command.isPending || running} onClick={() => command.mutate(null)}>
          <ShieldCheck className="size-4" aria-hidden="true" />
          {t(running ? "verify.running" : "verify.start")}
        </Button>
        <CommandError error={command.error} />
        <QueryView query={query} skeleton={<SkeletonRows rows={2} />}>
          {({ items: [newest, ...earlier] }) => (
            <>
              {newest ? <Run run={newest} /> : <Note>{t("verify.never")}</Note>}
              {earlier.length > 0 && <Earlier runs={earlier} />}
            </>
          )}
        </QueryView>
      </div>
    </Panel>
  );
}

function Run({ run }: { run: Verification }) {
  const { t } = useTranslation("audit");
  if (run.state === "running") {
    return <Progress label={t("verify.walk")} done={run.done} total={run.total} />;
  }
  if (run.report === null) return <Note tone="held">{run.failure}</Note>;
  const { report } = run;
  return (
    <div role="status" className="space-y-3">
      {report.good ? (
        <p className="flex gap-2 rounded-soft bg-released-wash px-4 py-3 font-semibold text-released">
          <BadgeCheck className="size-6 shrink-0" aria-hidden="true" />
          {t("verify.good")}
        </p>
      ) : (
        <p className="flex gap-2 rounded-soft bg-disputed-wash px-4 py-3 font-semibold text-disputed">
          <TriangleAlert className="size-6 shrink-0" aria-hidden="true" />
          {t("verify.bad", { position: count(report.findings[0]?.position ?? 0) })}
        </p>
      )}
      <p className="text-small text-ink-soft">
        {t("verify.facts", {
          events: count(report.events),
          streams: count(report.streams),
          sealed: count(report.sealed),
          checkpoints: count(report.checkpoints),
        })}{" "}
        <Moment at={run.began_at} />
      </p>
      <Findings run={run} />
    </div>
  );
}

function Findings({ run }: { run: Verification }) {
  const { t } = useTranslation("audit");
  const findings = run.report?.findings ?? [];
  if (findings.length === 0) return null;
  return (
    <ul aria-label={t("verify.findings")} className="ruled rounded-soft border border-line">
      {findings.map((each) => (
        <li key={`${each.position} ${each.kind} ${each.detail}`} className="px-4 py-2.5 text-small">
          <Link
            to="/audit/events/$position"
            params={{ position: String(each.position) }}
            className="font-semibold text-accent hover:underline"
          >
            {t("event.title", { position: count(each.position) })}
          </Link>{" "}
          <Badge tone="disputed">
            {t(`finding.${each.kind}` as "finding.altered", { defaultValue: each.kind })}
          </Badge>
          <p dir="ltr" className="text-fine text-ink-soft">
            {each.detail}
          </p>
        </li>
      ))}
    </ul>
  );
}

const TONES: Record<Verification["state"], Tone> = {
  running: "held",
  good: "released",
  bad: "disputed",
  failed: "plain",
};

function Earlier({ runs }: { runs: Verification[] }) {
  const { t } = useTranslation("audit");
  return (
    <details className="text-small">
      <summary className="text-ink-soft">{t("verify.earlier", { count: runs.length })}</summary>
      <ul className="mt-2 space-y-1.5">
        {runs.map((run) => (
          <li key={run.id} className="flex items-center gap-3">
            <Badge tone={TONES[run.state]}>{t(`verify.state.${run.state}`)}</Badge>
            <Moment at={run.began_at} className="text-ink-soft" />
          </li>
        ))}
      </ul>
    </details>
  );
}
