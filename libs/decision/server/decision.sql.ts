import type { State, VotingMethod } from '@tribune/decision/domain';

/** Which page of the board. Ids are the database's. */
export interface BoardFilter {
  readonly states: readonly State[] | null;
  readonly councilId: string | null;
  /** A constituency whose consent is missing. */
  readonly awaiting: string | null;
  /** A touch point that the text as it stands changes. */
  readonly touchPointId: string | null;
}

export interface DecisionRow {
  id: string;
  number: number;
  state: State;
  council_id: string;
  author_id: string;
  voting_rule_id: string;
  created_at: Date;
  proposed_at: Date | null;
  seconded_by: string | null;
  seconded_at: Date | null;
  opens_at: Date | null;
  withdrawn_at: Date | null;
  current_revision: number;
  vote_basis: number;
  finalized_at: Date | null;
  postponed: boolean;
  editor_id: string | null;
  adoptable: boolean;
  edit_windows: { revision: number; endsAt: string }[];
  closes_at: Date | null;
  closed: boolean;
  is_elector: boolean;
  is_recused: boolean;
  was_set_aside: boolean;
  is_objecting: boolean;
  unranked: boolean;
  linked: boolean;
  objectors: string[];
  method: VotingMethod;
  read_at: Date;
}

/** A draft is its author's alone. Who holds no office sees nothing yet but what they are asked to vote on: asked before the query, by hasOffice. */
export const VISIBLE = 'd.organization_id = $1 and (d.proposed_at is not null or d.author_id = $2)';
/** The electorate is frozen when a vote opens (D4): who has given up their seat since keeps their vote, and sees what they vote on until it is counted. */
export const ELECTOR = `exists (select from decision.elector e where e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = d.vote_basis and e.person_id = $2)`;
export const ASKED = `d.state = 'VOTING' and ${ELECTOR}`;
/** `of` says which decisions, by organization ($1) and the person who asks ($2): what stands beside them is looked up for these alone. */
export const select = (of: string): string => `
  with d as materialized (select d.* from decision.decision d where ${VISIBLE} and ${of}),
  objection as materialized (select o.decision_id, o.person_id, o.at from decision.standing_objection o where o.organization_id = $1 and o.decision_id = any(array(select id from d)))
  select (select kernel.now()) as read_at, d.id, d.number, d.state, d.council_id, d.author_id, d.voting_rule_id, d.created_at, d.proposed_at, d.seconded_by, d.seconded_at, d.withdrawn_at, d.current_revision, d.vote_basis,
         case when d.state = 'DELIBERATING' and d.seconded_at is not null then decision.opens_at(row(d.*)::decision.decision) end as opens_at, f.at as finalized_at,
         case when a.revision is null then r.author_id end as editor_id,
         a.revision is null and exists (select from champion.live_term t where t.organization_id = d.organization_id and t.person_id in (d.author_id, r.author_id)) as adoptable,
         coalesce((select jsonb_agg(jsonb_build_object('revision', e.revision, 'endsAt', e.at + interval '24 hours') order by e.revision) from decision.revision e
           where e.organization_id = d.organization_id and e.decision_id = d.id and e.revision > d.vote_basis and e.class = 'EDITORIAL'), '[]') as edit_windows,
         exists (select from decision.postponement p where p.organization_id = d.organization_id and p.decision_id = d.id) as postponed,
         v.closes_at, t.basis is not null as closed,
         exists (select from decision.elector e where e.organization_id = d.organization_id and e.decision_id = d.id and e.basis = d.vote_basis and e.person_id = $2) as is_elector,
         exists (select from decision.standing_recusal c where c.organization_id = d.organization_id and c.decision_id = d.id and c.person_id = $2) as is_recused,
         exists (select from decision.recusal_end c where c.organization_id = d.organization_id and c.decision_id = d.id and c.person_id = $2) as was_set_aside,
         exists (select from objection o where o.decision_id = d.id and o.person_id = $2) as is_objecting,
         coalesce((select json_agg(o.person_id order by o.at) from objection o where o.decision_id = d.id), '[]') as objectors,
         case when t.carried is not true then r.body::jsonb->'effects' ? 'options' else false end as unranked, coalesce(v.method, q.method) as method,
         exists (select from decision.link_member m where m.organization_id = d.organization_id and m.decision_id = d.id and m.live) as linked
    from d
    join decision.revision r on r.organization_id = d.organization_id and r.decision_id = d.id and r.revision = d.current_revision
    join council.voting_rule q on q.organization_id = d.organization_id and q.id = d.voting_rule_id
    left join decision.adoption a on a.organization_id = d.organization_id and a.decision_id = d.id and a.revision = d.current_revision
    left join decision.vote v on v.organization_id = d.organization_id and v.decision_id = d.id and v.basis = d.vote_basis
    left join decision.tally t on t.organization_id = d.organization_id and t.decision_id = d.id and t.basis = d.vote_basis
    left join decision.finalization f on f.organization_id = d.organization_id and f.decision_id = d.id
   order by d.number desc`;
const awaits = (constituency: string): string => `exists (select from champion.constituency k where k.organization_id = d.organization_id and k.id = ${constituency} and k.binds_from <= (select kernel.now()))
  and d.state not in ('DRAFT', 'FINAL', 'WITHDRAWN', 'NOT_CARRIED') and not exists (select from decision.standing_approval p
    where p.organization_id = d.organization_id and p.decision_id = d.id and p.constituency_id = ${constituency} and p.revision = d.current_revision)`;
const changes = (touchPoint: string): string =>
  `exists (select from decision.revision_touch_point p where p.organization_id = d.organization_id and p.decision_id = d.id and p.revision = d.current_revision and p.touch_point_id = ${touchPoint})`;

/** What a page of the board asks, as text and values from $3 on. Only filters that are set stand in it: a plan that is kept has nothing to guess. */
export function filtered({ states, councilId, awaiting, touchPointId }: BoardFilter, before: number | null): { of: string; values: unknown[] } {
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${values.push(value) + 2}`;
  const of = [
    states && `d.state = any(${place(states)})`,
    councilId && `d.council_id = ${place(councilId)}`,
    awaiting && awaits(place(awaiting)),
    touchPointId && changes(place(touchPointId)),
    before !== null && `d.number < ${place(before)}`,
  ];
  return { of: of.filter(Boolean).join(' and ') || 'true', values };
}

/** How many rows are read for a page: one more than shown, in few sizes, so that few plans are kept. */
export const readFor = (first: number): number => [26, 51].find((size) => first < size) ?? 101;
