import { type ReactNode, useState } from "react";
import { Problem, Unreachable } from "@/lib/api/problem";
import type { Activity, TaskCard as Task, TaskStage } from "@/lib/api/types";
import { ActivityLine } from "@/ui/activity";
import { Avatar } from "@/ui/avatar";
import { Badge } from "@/ui/badge";
import { Button, ButtonLink, IconButton } from "@/ui/button";
import { Card, Panel } from "@/ui/card";
import { ChipRemove, ChipToggle, SkillTag } from "@/ui/chip";
import { ConfirmDialog, Dialog } from "@/ui/dialog";
import { EscrowBar, type EscrowStage } from "@/ui/escrow-bar";
import { CommandError, Empty, ErrorNotice, Note, SkeletonCards, SkeletonRows } from "@/ui/feedback";
import { SelectField, TextArea, TextField } from "@/ui/field";
import { Logo, Mark } from "@/ui/logo";
import { MoneyText, SplitTable } from "@/ui/money";
import { MoneyWay } from "@/ui/money-way";
import { Page } from "@/ui/page";
import { PersonLine } from "@/ui/person-line";
import { SandboxNote } from "@/ui/sandbox-note";
import { Spinner } from "@/ui/spinner";
import { StageBadge, StagePath, StatusBadge } from "@/ui/stage";
import { TaskCard } from "@/ui/task-card";
import { toast } from "@/ui/toasts";
import { UserText } from "@/ui/user-text";

const COLOURS = [
  "paper",
  "surface",
  "sunken",
  "line",
  "line-strong",
  "ink",
  "ink-soft",
  "accent",
  "accent-wash",
  "saffron",
];
const STATES = ["held", "released", "refunded", "disputed"] as const;
const SIZES = ["text-fine", "text-small", "text-base", "text-lead", "text-title", "text-display"];
const ESCROW: EscrowStage[] = [
  "requested",
  "paying",
  "held",
  "released",
  "cancelled",
  "refunding",
  "refunded",
];
const STAGES: TaskStage[] = ["posted", "applied", "accepted", "in_progress", "completed", "cancelled"];
const LOOKS = ["primary", "secondary", "quiet", "danger"] as const;
const GROSS = { minor: 199_999, currency: "EGP" } as const;
const MONA = {
  id: "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
  username: "mona",
  name: "Mona Adel",
  avatar: null,
  verified: false,
};
const KARIM = {
  id: "7a1c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a44",
  username: "karim",
  name: "كريم حسن",
  avatar: null,
  verified: false,
};
const LONG = "Averyveryverylongwordthatnobodywouldwritebutsomebodypastes ".repeat(3);
const AT = "2026-11-20T10:00:00Z";
const UNKNOWN_REQUEST = new Problem({
  title: "Error",
  status: 500,
  code: "internal",
  request_id: "5f0c1f6e9f4b",
});

const TASK: Task = {
  id: "10000001-0000-4000-8000-000000000001",
  title: "Logo and shop sign for a bakery",
  excerpt: "We open in March and need a logo that also works as a painted sign.",
  category: "design",
  skills: ["logo-design", "branding", "print-design", "illustration"],
  kind: "physical",
  city: "Cairo",
  budget: { minor: 663_000, currency: "EGP" },
  deadline: "2030-01-01T00:00:00Z",
  stage: "applied",
  applications: 4,
  posted_at: AT,
  client: MONA,
};

const HAPPENED: Activity[] = (
  [
    "application_received",
    "application_accepted",
    "application_not_chosen",
    "task_cancelled",
    "task_completed",
    "task_updated",
    "message_received",
    "payment_received",
    "escrow_funded",
    "payment_failed",
    "refunded",
  ] as const
).map((kind, index) => ({
  kind,
  at: AT,
  actor: KARIM,
  amount: GROSS,
  conversation: null,
  contract: null,
  search: null,
  detail: null,
  count: index % 3 || 1,
  task: { id: TASK.id, title: TASK.title },
}));

/** Every component in every state, for eyes and for machines that check pages. */
export function KitPage() {
  return (
    <Page title="Kit" lead="Every component in every state.">
      <div className="space-y-10">
        <Foundations />
        <Controls />
        <Market />
        <States />
        <Overlays />
      </div>
    </Page>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="space-y-4">
      <h2 className="text-lead font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Foundations() {
  return (
    <>
      <Section title="Identity">
        <div className="flex flex-wrap items-center gap-8">
          <Logo />
          <Mark className="h-16" />
          <img src="/icon.svg" alt="The app's icon" width="64" height="64" />
        </div>
        <div className="awning" aria-hidden="true" />
      </Section>
      <Section title="Colours">
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-5">
          {COLOURS.map((name) => (
            <li key={name} className="text-small">
              <div
                className="mb-1 h-12 rounded-soft border border-line"
                style={{ background: `var(--${name})` }}
              />
              {name}
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap gap-2">
          {STATES.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </div>
      </Section>
      <Section title="Type">
        {SIZES.map((size) => (
          <p key={size} className={size}>
            Good work, fairly paid. عمل جيد 1,999.99
          </p>
        ))}
      </Section>
    </>
  );
}

function Controls() {
  const [pressed, setPressed] = useState(true);
  return (
    <>
      <Section title="Buttons">
        {(["small", "normal", "large"] as const).map((size) => (
          <div key={size} className="flex flex-wrap items-center gap-2">
            {LOOKS.map((look) => (
              <Button key={look} look={look} size={size}>
                {look}
              </Button>
            ))}
            <Button look="primary" size={size} pending>
              pending
            </Button>
            <Button size={size} disabled>
              disabled
            </Button>
          </div>
        ))}
        <div className="flex items-center gap-2">
          <ButtonLink to="/" look="secondary">
            A link
          </ButtonLink>
          <IconButton label="An icon">
            <Spinner />
          </IconButton>
        </div>
      </Section>
      <Section title="Fields">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Plain" placeholder="Placeholder" />
          <TextField
            label="With an error"
            defaultValue="1.999"
            error="Enter an amount such as 1,250.00."
            suffix="EGP"
          />
          <TextField label="With a hint" hint="Small letters, digits and underscores." optional="optional" />
          <TextField label="Disabled" disabled defaultValue="Cannot be changed" />
          <SelectField label="A choice" defaultValue="EGP">
            <option>EGP</option>
            <option>USD</option>
          </SelectField>
          <TextArea label="Longer" rows={3} hint="0 of 4000" />
        </div>
        <div className="flex flex-wrap gap-2">
          <ChipToggle pressed={pressed} onClick={() => setPressed(!pressed)}>
            Figma
          </ChipToggle>
          <ChipToggle pressed={false}>Branding</ChipToggle>
          <ChipRemove label="Remove filter: Design" onRemove={() => {}}>
            Design
          </ChipRemove>
          <SkillTag>Skill</SkillTag>
        </div>
      </Section>
    </>
  );
}

function Market() {
  return (
    <>
      <Section title="Money">
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <SplitTable gross={GROSS} for="freelancer" />
          <SplitTable gross={GROSS} for="client" />
          <MoneyWay />
          <SandboxNote />
        </div>
        <MoneyText money={GROSS} className="text-title font-semibold" />
        <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {ESCROW.map((stage) => (
            <Card key={stage} className="p-5">
              <EscrowBar stage={stage} amount={GROSS} feeMinor={30_000} netMinor={169_999} />
            </Card>
          ))}
        </div>
      </Section>
      <Section title="Stages">
        {STAGES.map((stage) => (
          <Card key={stage} className="px-2 py-5">
            <StagePath stage={stage} reached="applied" />
          </Card>
        ))}
        <div className="flex flex-wrap gap-2">
          {STAGES.map((stage) => (
            <StageBadge key={stage} stage={stage} />
          ))}
          {(["pending", "accepted", "not_chosen", "cancelled"] as const).map((status) => (
            <StatusBadge key={status} status={status} />
          ))}
        </div>
      </Section>
      <Section title="Tasks and people">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <TaskCard task={TASK} level="h3" />
          <TaskCard
            task={{
              ...TASK,
              title: "ترجمة كتيب تعليمات",
              excerpt: "نحتاج لغة عربية سليمة.",
              applications: 0,
              stage: "completed",
            }}
            level="h3"
          />
          <TaskCard task={{ ...TASK, title: LONG, excerpt: LONG, applications: 1, skills: [] }} level="h3" />
        </div>
        <div className="flex flex-wrap items-center gap-6">
          <PersonLine person={MONA} />
          <PersonLine person={KARIM} />
          <Avatar person={{ name: "Omar", id: "x" }} size="small" />
          <Avatar person={{ name: "Omar Fathy", id: "y" }} size="large" />
        </div>
        <Card className="overflow-hidden">
          <ul className="ruled">
            {HAPPENED.map((what, index) => (
              <li key={what.kind}>
                <ActivityLine what={what} unread={index < 2} />
              </li>
            ))}
          </ul>
        </Card>
        <UserText>{"Two lines,\nand <b>no markup</b>."}</UserText>
      </Section>
    </>
  );
}

function States() {
  return (
    <Section title="States">
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Panel title="Loading, rows" flush>
          <SkeletonRows rows={2} />
        </Panel>
        <Panel title="Empty for the first time">
          <Empty title="You have not posted a task yet" action={<Button look="primary">Post a task</Button>}>
            Describe what you need done; offers usually follow.
          </Empty>
        </Panel>
        <Panel title="Failed">
          <ErrorNotice error={UNKNOWN_REQUEST} onRetry={() => {}} />
        </Panel>
        <Panel title="Not reached">
          <ErrorNotice error={new Unreachable()} onRetry={() => {}} />
        </Panel>
        <Panel title="Not for this role">
          <ErrorNotice error={new Problem({ title: "", status: 403, code: "wrong_role" })} />
        </Panel>
        <Panel title="Not found">
          <ErrorNotice
            error={
              new Problem({ title: "", status: 404, code: "no_such_task", detail: "There is no such task." })
            }
          />
        </Panel>
      </div>
      <CommandError error={new Problem({ title: "", status: 409, code: "task_not_open" })} />
      <CommandError error={UNKNOWN_REQUEST} />
      <Note>Something worth knowing.</Note>
      <Note tone="held">Something about held money.</Note>
      <SkeletonCards cards={3} />
    </Section>
  );
}

function Overlays() {
  const [open, setOpen] = useState<"dialog" | "sheet" | "confirm" | null>(null);
  const close = () => setOpen(null);
  return (
    <Section title="Over the page">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setOpen("dialog")}>Dialog</Button>
        <Button onClick={() => setOpen("sheet")}>Sheet</Button>
        <Button onClick={() => setOpen("confirm")}>Confirmation</Button>
        <Button onClick={() => toast("Saved.", { label: "View", run: () => {} })}>Toast</Button>
      </div>
      <Dialog open={open === "dialog"} onClose={close} title="A dialog">
        Its words.
      </Dialog>
      <Dialog sheet open={open === "sheet"} onClose={close} title="A sheet">
        Its words.
      </Dialog>
      <ConfirmDialog
        open={open === "confirm"}
        onClose={close}
        onConfirm={close}
        title="Release the money?"
        confirm="Release"
        pending={false}
        undo="This cannot be undone."
      >
        <PersonLine person={KARIM} />
        <SplitTable gross={GROSS} for="client" />
      </ConfirmDialog>
    </Section>
  );
}
