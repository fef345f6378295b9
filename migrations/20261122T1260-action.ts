import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows a final decision (D13): actions, expected effects with what was measured, predictions, and the review of the outcome. */
export class Action20261122126000 implements MigrationInterface {
  name = 'Action20261122126000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(actions);
    await q.query(outcomes);
    await q.query(protection);
    await q.query(earlierDecisions);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop trigger if exists expect_effects on decision.finalization; drop trigger if exists pause_with_decision on audit.event; drop schema action cascade');
  }
}

const actions = `
  create schema action;
  grant usage on schema action to tribune_api, tribune_worker;

  -- Only a final decision has actions, and only at its touch points: the keys hold it.
  create table action.action (
    organization_id uuid not null,
    id uuid not null default gen_random_uuid(),
    decision_id uuid not null,
    revision integer not null,
    touch_point_id uuid not null,
    what text not null check (length(btrim(what)) between 1 and 300),
    owner_id uuid not null,
    due_on date not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'DOING', 'DONE', 'PAUSED', 'DROPPED')),
    -- where a paused one goes on
    paused_from text check (paused_from in ('OPEN', 'DOING')),
    paused_by_system boolean not null default false,
    -- each reminder once per owner and day (people who are reminded every day stop reading)
    reminded_soon boolean not null default false,
    reminded_late boolean not null default false,
    created_by uuid not null,
    created_at timestamptz not null default kernel.now(),
    primary key (organization_id, id),
    foreign key (organization_id, decision_id, revision) references decision.finalization (organization_id, decision_id, revision),
    foreign key (organization_id, decision_id, revision, touch_point_id) references decision.revision_touch_point,
    foreign key (organization_id, owner_id) references people.person,
    foreign key (organization_id, created_by) references people.person,
    check ((state = 'PAUSED') = (paused_from is not null)), check (state = 'PAUSED' or not paused_by_system)
  );
  create index action_decision on action.action (organization_id, decision_id);
  create index action_owner on action.action (organization_id, owner_id, due_on) where state in ('OPEN', 'DOING', 'PAUSED');
  create index action_to_remind on action.action (due_on) where state in ('OPEN', 'DOING') and not reminded_late;

  -- Everything that happened to an action, in order; nothing of it is changed later. Without a person: the system did it.
  create table action.progress (
    organization_id uuid not null,
    action_id uuid not null,
    number integer not null check (number > 0),
    kind text not null check (kind in ('NOTED', 'STARTED', 'FINISHED', 'PAUSED', 'RESUMED', 'DROPPED', 'REOPENED', 'REASSIGNED', 'RESCHEDULED')),
    person_id uuid,
    words text not null default '' check (length(words) <= 2000),
    percent integer check (percent between 0 and 100),
    owner_id uuid,
    due_on date,
    at timestamptz not null default kernel.now(),
    primary key (organization_id, action_id, number),
    foreign key (organization_id, action_id) references action.action,
    foreign key (organization_id, person_id) references people.person,
    foreign key (organization_id, owner_id) references people.person,
    check (kind <> 'DROPPED' or length(btrim(words)) > 0)
  );
`;

const outcomes = `
  -- The measures of the final text, numbered as they stand there.
  create table action.expected_effect (
    organization_id uuid not null,
    decision_id uuid not null,
    number integer not null check (number > 0),
    name text not null,
    from_value text not null,
    to_value text not null,
    due_on date,
    primary key (organization_id, decision_id, number),
    foreign key (organization_id, decision_id) references decision.finalization
  );
  -- When the outcome is reviewed: the text's review date, else the day of its last measure.
  create table action.review_plan (
    organization_id uuid not null,
    decision_id uuid not null,
    review_on date not null,
    primary key (organization_id, decision_id),
    foreign key (organization_id, decision_id) references decision.finalization
  );
  create table action.actual_value (
    organization_id uuid not null,
    decision_id uuid not null,
    effect integer not null,
    number integer not null check (number > 0),
    value numeric not null check (abs(value) < 1e12),
    n integer check (n > 0),
    low numeric check (low <= value),
    high numeric check (high >= value),
    source text not null check (length(btrim(source)) between 1 and 500),
    measured_on date not null,
    person_id uuid not null,
    at timestamptz not null default kernel.now(),
    primary key (organization_id, decision_id, effect, number),
    foreign key (organization_id, decision_id, effect) references action.expected_effect,
    foreign key (organization_id, person_id) references people.person,
    check ((low is null) = (high is null))
  );
  -- How likely an elector thinks it, while the vote is open; every change is kept. Nobody but the elector reads whose it is.
  create table action.prediction (
    organization_id uuid not null,
    decision_id uuid not null,
    basis integer not null,
    person_id uuid not null,
    effect integer not null check (effect > 0),
    cast_number integer not null check (cast_number > 0),
    percent integer not null check (percent between 0 and 100),
    at timestamptz not null default kernel.now(),
    primary key (organization_id, decision_id, basis, person_id, effect, cast_number),
    foreign key (organization_id, decision_id, basis, person_id) references decision.elector
  );
  -- A later review corrects an earlier one; both stay.
  create table action.outcome_review (
    organization_id uuid not null,
    id uuid not null default gen_random_uuid(),
    decision_id uuid not null,
    number integer not null check (number > 0),
    person_id uuid not null,
    at timestamptz not null default kernel.now(),
    learned text not null check (length(btrim(learned)) between 1 and 4000),
    follows text not null check (follows in ('NOTHING', 'FURTHER_ACTION', 'SUPERSEDE')),
    primary key (organization_id, id),
    unique (organization_id, decision_id, number),
    unique (organization_id, id, decision_id),
    foreign key (organization_id, decision_id) references decision.finalization,
    foreign key (organization_id, person_id) references people.person
  );
  create table action.outcome_verdict (
    organization_id uuid not null,
    review_id uuid not null,
    decision_id uuid not null,
    effect integer not null,
    verdict text not null check (verdict in ('REACHED', 'PARTLY', 'MISSED', 'UNKNOWN')),
    words text not null default '' check (length(words) <= 1000),
    -- the value that stood when it was reviewed
    value_number integer,
    primary key (organization_id, review_id, effect),
    foreign key (organization_id, review_id, decision_id) references action.outcome_review (organization_id, id, decision_id),
    foreign key (organization_id, decision_id, effect) references action.expected_effect,
    foreign key (organization_id, decision_id, effect, value_number) references action.actual_value
  );
`;

const protection = `
  select kernel.protect(c.oid::regclass) from pg_class c where c.relnamespace = 'action'::regnamespace and c.relkind = 'r';
  select kernel.freeze('action.progress', 'action.expected_effect', 'action.review_plan', 'action.actual_value', 'action.prediction', 'action.outcome_review', 'action.outcome_verdict');
  grant select on all tables in schema action to tribune_api, tribune_worker;
  -- What somebody predicted is theirs alone; others see the spread, once the vote is closed (sql/closed_prediction.view.sql).
  revoke select on action.prediction from tribune_api, tribune_worker;
`;

// Decisions that were final before this step: their measures, as the trigger will write them from now on. A day that is none is left out.
const earlierDecisions = `
  do $$
  declare
    f record;
    m record;
    day date;
    latest date;
  begin
    for f in select x.organization_id, x.decision_id, r.body::jsonb->'effects' as effects from decision.finalization x
               join decision.revision r on r.organization_id = x.organization_id and r.decision_id = x.decision_id and r.revision = x.revision
    loop
      latest := null;
      for m in select e.value, e.ordinality from jsonb_array_elements(case jsonb_typeof(f.effects->'measures') when 'array' then f.effects->'measures' else '[]' end) with ordinality e loop
        begin day := (m.value->>'by')::date; exception when others then day := null; end;
        insert into action.expected_effect values (f.organization_id, f.decision_id, m.ordinality, coalesce(m.value->>'name', ''), coalesce(m.value->>'from', ''), coalesce(m.value->>'to', ''), day);
        latest := greatest(latest, day);
      end loop;
      begin day := (f.effects->>'reviewOn')::date; exception when others then day := null; end;
      if coalesce(day, latest) is not null then insert into action.review_plan values (f.organization_id, f.decision_id, coalesce(day, latest)); end if;
    end loop;
  end $$;
`;
