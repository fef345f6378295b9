import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done without approval (D11): a record of its own beside the gate, which no key of the gate can ever point to. */
export class EmergencyAct20261122128100 implements MigrationInterface {
  name = 'EmergencyAct20261122128100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table register.emergency_act (
        organization_id uuid not null,
        id uuid not null default gen_random_uuid(),
        number integer not null check (number > 0),
        touch_point_id uuid not null,
        what text not null check (length(btrim(what)) between 1 and 300),
        why text not null check (length(btrim(why)) between 1 and 2000),
        since timestamptz not null,
        recorded_by uuid not null,
        -- as what: the name of a member is not public
        recorded_as text not null check (recorded_as in ('COUNCIL_MEMBER', 'EXECUTIVE')),
        function_name text,
        recorded_at timestamptz not null default kernel.now(),
        ends_at timestamptz not null,
        primary key (organization_id, id),
        unique (organization_id, number),
        foreign key (organization_id, touch_point_id) references touch_point.touch_point,
        foreign key (organization_id, recorded_by) references people.person,
        check (since <= recorded_at),
        check (ends_at = recorded_at + interval '14 days')
      );
      create index emergency_act_newest on register.emergency_act (organization_id, recorded_at desc);
      create index emergency_act_words on register.emergency_act using gin (register.words(what || ' ' || why));
      -- The decision that is meant to decide it, said before that one is final.
      create table register.emergency_decision (
        organization_id uuid not null,
        act_id uuid not null,
        decision_id uuid not null,
        named_by uuid not null,
        named_at timestamptz not null default kernel.now(),
        primary key (organization_id, act_id, decision_id),
        foreign key (organization_id, act_id) references register.emergency_act,
        foreign key (organization_id, decision_id) references decision.decision,
        foreign key (organization_id, named_by) references people.person
      );
      create index emergency_decision_of on register.emergency_decision (organization_id, decision_id);
      -- That the clock has ended it, once: for the event. How it stands is computed.
      create table register.emergency_end (
        organization_id uuid not null,
        act_id uuid not null,
        at timestamptz not null default kernel.now(),
        primary key (organization_id, act_id),
        foreign key (organization_id, act_id) references register.emergency_act
      );
      select kernel.protect(t) from unnest(array['register.emergency_act', 'register.emergency_decision', 'register.emergency_end']::regclass[]) t;
      select kernel.freeze('register.emergency_act', 'register.emergency_decision', 'register.emergency_end');
      -- what the letter about it tells
      grant select on register.emergency_act to tribune_worker;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table register.emergency_end, register.emergency_decision, register.emergency_act cascade');
  }
}
