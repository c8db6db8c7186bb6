import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Card, Panel } from "@/ui/card";
import { Empty, Note, SkeletonRows } from "@/ui/feedback";
import { SelectField, TextField } from "@/ui/field";
import { QueryView } from "@/ui/query-view";
import { AuditPage } from "../components/audit-page";
import { Changes } from "../components/changes";
import { EventLink } from "../components/event-list";
import { Fields } from "../components/fields";
import { Code, count, Moment } from "../components/words";
import { explainRow, listProjections } from "../rows";
import type { Projection } from "../types";

const route = getRouteApi("/audit/rows");

/** Why a row of a read model is as it is: the events that made it, one by one. */
export function RowsPage() {
  const { t } = useTranslation("audit");
  const { model = "", key = "" } = route.useSearch();
  const models = useQuery(listProjections);
  return (
    <AuditPage title={t("rows.title")} lead={t("rows.lead")}>
      <div className="space-y-6">
        <QueryView query={models} skeleton={<SkeletonRows rows={2} />}>
          {({ items }) => <Choice key={`${model} ${key}`} models={items} model={model} rowKey={key} />}
        </QueryView>
        {model && key && <Explained model={model} rowKey={key} />}
      </div>
    </AuditPage>
  );
}

function Choice({ models, model, rowKey }: { models: Projection[]; model: string; rowKey: string }) {
  const { t } = useTranslation("audit");
  const navigate = route.useNavigate();
  const tables = models.flatMap((each) => each.tables.map((table) => ({ model: each.name, ...table })));
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      tables.findIndex((each) => each.model === model),
    ),
  );
  const table = tables[place];
  const given = rowKey.split("/");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const key = (table?.key ?? []).map((column) => String(data.get(column) ?? "").trim()).join("/");
    void navigate({ search: { model: table?.model, key } });
  };
  return (
    <Card className="p-5">
      <form onSubmit={submit} className="flex flex-wrap items-end gap-4">
        <SelectField
          label={t("rows.table")}
          className="w-full sm:w-56"
          value={place}
          onChange={(event) => setPlace(Number(event.target.value))}
        >
          {tables.map((each, at) => (
            <option key={`${each.model}/${each.name}`} value={at}>
              {each.model === each.name ? each.name : `${each.model} / ${each.name}`}
            </option>
          ))}
        </SelectField>
        {table?.key.map((column, at) => (
          <TextField
            key={`${place} ${column}`}
            label={column}
            name={column}
            defaultValue={table.model === model ? given[at] : ""}
            required
            dir="ltr"
            spellCheck={false}
            className="min-w-56 flex-1"
          />
        ))}
        <Button type="submit" look="primary" className="min-h-11">
          {t("rows.explain")}
        </Button>
      </form>
    </Card>
  );
}

function Explained({ model, rowKey }: { model: string; rowKey: string }) {
  const { t } = useTranslation("audit");
  const query = useQuery(explainRow(model, rowKey));
  return (
    <QueryView query={query} skeleton={<SkeletonRows rows={4} />}>
      {({ changes, total }) => {
        const last = changes.at(-1);
        if (!last) return <Empty title={t("rows.none")} />;
        return (
          <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
            <Panel title={t("rows.events", { count: total })} flush>
              {total > changes.length && <Note>{t("rows.shortened", { count: changes.length })}</Note>}
              <ol className="ruled">
                {changes.map((each) => (
                  <li key={`${each.table} ${each.event.position}`} className="px-5 py-4">
                    <p className="mb-1 flex flex-wrap items-baseline gap-x-3 text-small text-ink-soft">
                      <span>{count(each.event.position)}</span> <EventLink event={each.event} />
                      <Moment at={each.event.at} />
                    </p>
                    {each.row === null && each.changed.length === 0 ? (
                      <p className="text-small text-ink-soft">{t("rows.gone")}</p>
                    ) : (
                      <Changes changed={each.changed} />
                    )}
                  </li>
                ))}
              </ol>
            </Panel>
            <Panel title={t("rows.now")}>
              <p className="mb-3 text-small text-ink-soft">
                <Code>{last.table}</Code>
              </p>
              {last.row ? <Fields value={last.row} /> : <p className="text-small">{t("rows.gone")}</p>}
            </Panel>
          </div>
        );
      }}
    </QueryView>
  );
}
