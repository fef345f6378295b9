import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is attached to a decision, and who has read it (D12). Nothing here is ever changed: what is withdrawn is kept. */
export class Evidence20261122124000 implements MigrationInterface {
  name = 'Evidence20261122124000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(evidence);
    await q.query(about);
    await q.query(`
      select kernel.protect(c.oid::regclass) from pg_class c where c.relnamespace = 'evidence'::regnamespace and c.relkind = 'r';
      select kernel.freeze('evidence.evidence', 'evidence.picture', 'evidence.withdrawal', 'evidence.reading');
      grant select on all tables in schema evidence to tribune_api;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema evidence cascade');
  }
}

const evidence = `
  create schema evidence;
  grant usage on schema evidence to tribune_api;

  create table evidence.evidence (
    organization_id uuid not null,
    id uuid not null default gen_random_uuid(),
    decision_id uuid not null,
    author_id uuid not null,
    at timestamptz not null default kernel.now(),
    kind text not null check (kind in ('MEASURE', 'MENTION', 'CONSULTATION', 'COMPETITOR_MOVE', 'WALKED', 'DOCUMENT')),
    -- why it matters, in one sentence
    why text not null check (length(btrim(why)) between 1 and 300),
    title text not null default '' check (length(title) <= 200),
    text text not null default '' check (length(text) <= 2000),
    -- somebody's own words
    quote text not null default '' check (length(quote) <= 1000),
    value numeric(18, 6),
    unit text not null default '' check (length(unit) <= 40),
    -- how many answers or cases it stands on
    n integer check (n > 0),
    -- the ends of its 95 % interval
    low numeric(18, 6),
    high numeric(18, 6),
    source text not null default '' check (length(source) <= 200),
    url text not null default '' check (length(url) <= 2000 and (url = '' or url ~* '^https?://')),
    place text not null default '' check (length(place) <= 120),
    -- when it was measured, said, seen
    day date,
    touch_point_id uuid,
    primary key (organization_id, id),
    unique (organization_id, decision_id, id),
    foreign key (organization_id, decision_id) references decision.decision,
    foreign key (organization_id, author_id) references people.person,
    foreign key (organization_id, touch_point_id) references touch_point.touch_point,
    check ((low is null) = (high is null)),
    check (low is null or (value between low and high)),
    check (case kind when 'MEASURE' then title <> '' and value is not null and source <> '' and day is not null when 'MENTION' then quote <> '' and source <> '' and day is not null
      when 'CONSULTATION' then title <> '' and text <> '' when 'COMPETITOR_MOVE' then title <> '' and text <> '' and source <> '' and day is not null
      when 'WALKED' then touch_point_id is not null and day is not null and text <> '' else title <> '' and url <> '' end)
  );
`;

const about = `
  -- The picture of a piece of evidence, without metadata; what it is, its first bytes say.
  create table evidence.picture (
    organization_id uuid not null,
    evidence_id uuid not null,
    type text not null check (type in ('image/png', 'image/jpeg', 'image/webp')),
    width integer not null check (width between 1 and 8000),
    height integer not null check (height between 1 and 8000),
    alt text not null check (length(btrim(alt)) between 1 and 500),
    bytes bytea not null check (octet_length(bytes) <= 2000000),
    hash bytea not null generated always as (sha256(bytes)) stored,
    primary key (organization_id, evidence_id),
    foreign key (organization_id, evidence_id) references evidence.evidence,
    check (width * height <= 24000000),
    check (case type when 'image/png' then substr(bytes, 1, 8) = '\\x89504e470d0a1a0a' when 'image/jpeg' then substr(bytes, 1, 3) = '\\xffd8ff'
      else substr(bytes, 1, 4) = '\\x52494646' and substr(bytes, 9, 4) = '\\x57454250' end)
  );
  -- By its author alone; it is shown struck from then on.
  create table evidence.withdrawal (
    organization_id uuid not null,
    evidence_id uuid not null,
    reason text not null check (length(btrim(reason)) between 1 and 1000),
    at timestamptz not null default kernel.now(),
    primary key (organization_id, evidence_id),
    foreign key (organization_id, evidence_id) references evidence.evidence
  );
  -- Who has had it before their eyes, and since when (D9).
  create table evidence.reading (
    organization_id uuid not null,
    evidence_id uuid not null,
    person_id uuid not null,
    at timestamptz not null default kernel.now(),
    primary key (organization_id, evidence_id, person_id),
    foreign key (organization_id, evidence_id) references evidence.evidence,
    foreign key (organization_id, person_id) references people.person
  );
`;
