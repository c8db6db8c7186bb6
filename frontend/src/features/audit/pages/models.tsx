import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { SkeletonRows } from "@/ui/feedback";
import { QueryView } from "@/ui/query-view";
import { AuditPage } from "../components/audit-page";
import { Code, count, Moment } from "../components/words";
import { listProjections } from "../rows";
import type { Projection } from "../types";

/** Every read model: how far behind the log it is, and what it was last proved to be. */
export function ModelsPage() {
  const { t } = useTranslation("audit");
  const query = useQuery(listProjections);
  return (
    <AuditPage title={t("models.title")} lead={t("models.lead")}>
      <QueryView query={query} skeleton={<SkeletonRows rows={8} />}>
        {({ items, position }) => (
          <div className="space-y-4">
            <p className="text-small text-ink-soft">{t("models.head", { position: count(position) })}</p>
            <Card className="hidden overflow-x-auto md:block">
              <Table models={items} />
            </Card>
            <ul className="space-y-3 md:hidden">
              {items.map((model) => (
                <li key={model.name}>
                  <Card className="space-y-2 p-4 text-small">
                    <div className="flex items-center justify-between gap-3">
                      <Name model={model} />
                      <Lag model={model} />
                    </div>
                    <Certificate model={model} />
                  </Card>
                </li>
              ))}
            </ul>
          </div>
        )}
      </QueryView>
    </AuditPage>
  );
}

function Table({ models }: { models: Projection[] }) {
  const { t } = useTranslation("audit");
  return (
    <table className="w-full text-small">
      <thead className="text-fine text-ink-soft">
        <tr className="border-b border-line [&>th]:px-3 [&>th]:py-2.5 [&>th]:text-start [&>th]:font-normal [&>th:first-child]:ps-5">
          <th>{t("models.name")}</th>
          <th>{t("models.version")}</th>
          <th>{t("models.position")}</th>
          <th>{t("models.lag")}</th>
          <th>{t("models.certificate")}</th>
        </tr>
      </thead>
      <tbody className="ruled">
        {models.map((model) => (
          <tr key={model.name} className="align-top [&>td]:px-3 [&>td]:py-3 [&>td:first-child]:ps-5">
            <td>
              <Name model={model} />
            </td>
            <td>{versions(model)}</td>
            <td>{count(model.position)}</td>
            <td>
              <Lag model={model} />
            </td>
            <td>
              <Certificate model={model} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function versions({ version, installed }: Projection): string {
  return installed === version ? count(version) : `${installed ?? "–"} → ${version}`;
}

function Name({ model }: { model: Projection }) {
  const { t } = useTranslation("audit");
  return (
    <div>
      <Link
        to="/audit/rows"
        search={{ model: model.name }}
        className="font-semibold text-accent hover:underline"
      >
        <Code className="text-small">{model.name}</Code>
      </Link>
      {model.parked.length > 0 && (
        <Badge tone="disputed" className="ms-2">
          {t("models.parked", { count: model.parked.length })}
        </Badge>
      )}
    </div>
  );
}

function Lag({ model }: { model: Projection }) {
  const { t } = useTranslation("audit");
  if (model.holder === null) return <Badge tone="disputed">{t("models.nobody")}</Badge>;
  if (model.events === 0) return <Badge tone="released">{t("models.current")}</Badge>;
  return <Badge tone="held">{t("models.behind", { count: model.events })}</Badge>;
}

function Certificate({ model: { certificate } }: { model: Projection }) {
  const { t } = useTranslation("audit");
  if (certificate === null) return <span className="text-ink-soft">{t("models.uncertified")}</span>;
  const { same } = certificate;
  return (
    <div className="space-y-1">
      <Badge tone={same === false ? "disputed" : same ? "released" : "plain"}>
        {t(same === false ? "models.different" : same ? "models.same" : "models.first")}
      </Badge>
      <p className="text-fine text-ink-soft">
        {t("models.rows", { count: certificate.rows, position: count(certificate.position) })}
      </p>
      <Code className="block max-w-56 truncate text-ink-soft">{certificate.digest}</Code>
      {certificate.issued_at && (
        <Moment at={certificate.issued_at} className="block text-fine text-ink-soft" />
      )}
    </div>
  );
}
