import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Dashboard, Me, User } from "@/lib/api/types";
import { hires, works } from "@/lib/session/use-session";
import { Bars } from "@/ui/bars";
import { Panel } from "@/ui/card";
import { SkeletonRows } from "@/ui/feedback";
import { MoneyText } from "@/ui/money";
import { QueryView } from "@/ui/query-view";
import { getStatistics } from "../statistics";

/** One's own work in numbers: the same numbers that the lists behind them have. */
export function StatisticsSection({ me }: { me: Me }) {
  const query = useQuery(getStatistics(me.username));
  return (
    <QueryView query={query} skeleton={<SkeletonRows rows={6} />}>
      {({ work, facts, reviews }) => (
        <>
          <MoneyBars me={me} money={work.money} />
          {hires(me) && <Hiring hiring={work.hiring} facts={facts} />}
          {works(me) && <Working working={work.working} />}
          <Stars {...reviews} />
        </>
      )}
    </QueryView>
  );
}

function MoneyBars({ me, money }: { me: Me; money: Dashboard["money"] }) {
  const { t } = useTranslation("people");
  const { t: say } = useTranslation();
  return (
    <Panel title={t("statistics.money")}>
      {money.length === 0 && <p className="text-small text-ink-soft">{t("statistics.no_money")}</p>}
      <div className="space-y-5">
        {money.map(({ currency, earned, spent, held_as_client, held_as_freelancer }) => {
          const bar = (label: string, value: number, tone: string) => ({
            label,
            value,
            tone,
            shown: <MoneyText money={{ minor: value, currency }} />,
          });
          const worked = [
            bar(say("dashboard.earned"), earned, "fill-released"),
            bar(say("dashboard.held_as_freelancer"), held_as_freelancer, "fill-saffron"),
          ];
          const hired = [
            bar(say("dashboard.spent"), spent, "fill-refunded"),
            bar(say("dashboard.held_as_client"), held_as_client, "fill-saffron"),
          ];
          return (
            <Bars
              key={currency}
              caption={`${t("statistics.money")}, ${currency}`}
              bars={[...(works(me) ? worked : []), ...(hires(me) ? hired : [])]}
            />
          );
        })}
      </div>
    </Panel>
  );
}

function Hiring({ hiring, facts }: { hiring: Dashboard["hiring"]; facts: User["facts"] }) {
  const { t } = useTranslation("people");
  const { t: say } = useTranslation();
  return (
    <Panel title={say("dashboard.hiring")}>
      <Bars
        caption={say("dashboard.hiring")}
        bars={[
          { label: say("dashboard.open"), value: hiring.open },
          { label: say("dashboard.awaiting_choice"), value: hiring.awaiting_choice },
          { label: say("dashboard.awaiting_payment"), value: hiring.awaiting_payment },
          { label: say("dashboard.in_progress"), value: hiring.in_progress },
          { label: say("dashboard.completed"), value: hiring.completed },
        ]}
      />
      {facts.hire_rate !== null && (
        <p className="mt-4 border-t border-line pt-4 text-small">
          <span className="font-semibold">{t("statistics.hire_rate", { rate: facts.hire_rate })}</span>{" "}
          <span className="text-ink-soft">{t("statistics.hire_formula")}</span>
        </p>
      )}
    </Panel>
  );
}

function Working({ working }: { working: Dashboard["working"] }) {
  const { t: say } = useTranslation();
  return (
    <Panel title={say("dashboard.working")}>
      <Bars
        caption={say("dashboard.working")}
        bars={[
          { label: say("dashboard.pending"), value: working.pending },
          { label: say("dashboard.accepted"), value: working.accepted },
          { label: say("dashboard.in_progress"), value: working.in_progress },
          { label: say("dashboard.completed"), value: working.completed },
        ]}
      />
    </Panel>
  );
}

function Stars({ count, total }: { count: number; total: number }) {
  const { t } = useTranslation("people");
  const average = count > 0 ? (total / count).toFixed(1) : null;
  return (
    <Panel title={t("statistics.reviews")}>
      <p className="text-small">
        {average === null ? (
          <span className="text-ink-soft">{t("statistics.no_reviews")}</span>
        ) : (
          <>
            <span className="font-semibold">{t("statistics.average", { average })}</span>{" "}
            <span className="text-ink-soft">{t("statistics.of_reviews", { count })}</span>
          </>
        )}
      </p>
    </Panel>
  );
}
