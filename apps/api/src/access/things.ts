import { nodeId, type TestApi } from '@tribune/testing';

/** Of every type with an id of its own, the airline's rows that are asked for, always the same ones. */
const THINGS: Readonly<Record<string, string>> = {
  Action: 'select id from action.action order by what limit 4',
  Constituency: 'select id from champion.constituency order by name',
  Contribution: `select c.id from discussion.contribution c join decision.decision d on d.id = c.decision_id order by exists (select from discussion.withdrawal w where w.contribution_id = c.id) desc, d.number, c.number limit 4`,
  Council: 'select id from council.council order by name',
  Decision: `select min(id::text)::uuid as id from (select distinct on (state) id, state from decision.decision where state <> 'DRAFT' and proposed_at is not null and council_id = (select id from council.council where name = 'Customer council') order by state, number) d group by state
    union all (select id from decision.decision where state = 'DRAFT' order by number limit 1)`,
  Election: 'select e.id from champion.election e join champion.constituency c on c.id = e.constituency_id order by c.name',
  Evidence: 'select e.id from evidence.evidence e join decision.decision d on d.id = e.decision_id order by exists (select from evidence.withdrawal w where w.evidence_id = e.id) desc, exists (select from evidence.picture p where p.evidence_id = e.id) desc, d.number, e.why limit 3',
  Meeting: 'select id from council.meeting order by starts_at',
  Objection: 'select id from decision.objection order by harm',
  Organization: 'select id from people.organization',
  Person: `(select id from people.person where email like '%post.example' order by replace(email, 'mk-customersAddress.', '') limit 2) union all select id from people.person where name in ('Inês Carvalho', 'Maren Solberg', 'Yusuf Demir')`,
  Proxy: 'select id from decision.proxy order by at',
  Seat: 'select s.id from council.seat s join people.person p on p.id = s.person_id order by s.until_at is null, p.name limit 3',
  Stage: 'select s.id from touch_point.stage s order by position limit 2',
  Summit: 'select id from summit.summit order by starts_at',
  Term: 'select t.id from champion.term t join people.person p on p.id = t.person_id order by p.name limit 3',
  TouchPoint: 'select t.id from touch_point.touch_point t order by t.retired_at is null, t.name limit 3',
  VotingRule: 'select r.id from council.voting_rule r order by r.name limit 2',
  Webhook: 'select id from integration.webhook',
};

/** The ids of the airline's things by their type, as the API writes them. */
export async function thingsOf({ database }: TestApi): Promise<Map<string, string[]>> {
  const things = await Promise.all(Object.entries(THINGS).map(async ([type, sql]) => {
    const rows = await database.owner<{ id: string }>(sql);
    if (rows.length === 0) throw new Error(`The demonstration has no ${type}`);
    return [type, rows.map(({ id }) => nodeId(type, id))] as const;
  }));
  return new Map(things);
}

/** What the root fields that want to know something are asked about. */
export async function argumentsOf({ database }: TestApi, things: ReadonlyMap<string, string[]>): Promise<Record<string, readonly object[]>> {
  const of = (type: string): object[] => (things.get(type) ?? []).map((id) => ({ id }));
  const value = async (sql: string): Promise<string> => Object.values((await database.owner<Record<string, string>>(sql))[0] ?? {})[0] ?? '';
  const slug = await value(`select slug from people.organization`);
  const touchPoint = await value(`select t.slug from touch_point.touch_point t order by t.retired_at is null, t.name desc limit 1`);
  const keys = await database.owner<{ key: string }>('select distinct on (kind) key from register.entry order by kind, at');
  const token = [{ token: 'a secret that nobody was sent' }];
  return {
    action: of('Action'), council: of('Council'), election: of('Election'), meeting: of('Meeting'), summit: of('Summit'), webhook: of('Webhook'), node: [...things.values()].map(([id]) => ({ id })),
    decision: of('Decision'), decisionInRegister: (things.get('Decision') ?? []).map((decisionId) => ({ decisionId })), changeReport: [{ number: 1 }, { number: 2 }],
    handOverOf: (things.get('Person') ?? []).map((personId) => ({ personId })), register: [{ slug }], registerEntry: keys.map(({ key }) => ({ slug, key })), touchPoint: [{ slug: touchPoint }],
    search: ['mk', 'summit', 'refund', 'autumn', 'bag'].map((text) => ({ text })), addressLink: token, firstLinkUsable: token, founder: token, signInLink: token, signInProblem: [{ code: 'NobodyHere' }], waysIn: [{ domain: 'aurelia-air.example' }], mailedReport: [{ secret: 'nobody’s' }], votingCard: [{ card: 'nobody’s' }],
  };
}

/** What acts are tried on: a decision whose vote is open, and one that is carried and waits for its champion. */
export async function triedOn({ database }: TestApi, things: ReadonlyMap<string, string[]>): Promise<Record<string, unknown>[]> {
  const first = (type: string): string | undefined => things.get(type)?.[0];
  const row = async (type: string, sql: string): Promise<string> => nodeId(type, (await database.owner<{ id: string }>(sql))[0]?.id ?? '');
  const person = await row('Person', `select id from people.person where name = 'Marta Lindqvist'`);
  const common = {
    actionId: first('Action'), constituencyId: await row('Constituency', `select id from champion.constituency where kind = 'customers' order by name limit 1`), contributionId: first('Contribution'), councilId: first('Council'),
    electionId: await row('Election', `select id from champion.election where state = 'NOMINATING'`), evidenceId: first('Evidence'), meetingId: await row('Meeting', `select id from council.meeting order by state = 'PLANNED' desc, starts_at limit 1`),
    objectionId: first('Objection'), webhookId: first('Webhook'), proxyId: first('Proxy'), seatId: await row('Seat', `select s.id from council.seat s join people.person p on p.id = s.person_id where p.name = 'Marta Lindqvist'`), stageId: first('Stage'), summitId: things.get('Summit')?.at(-1), touchPointId: first('TouchPoint'),
    actId: await row('EmergencyAct', 'select id from register.emergency_act order by number desc limit 1'), correctionId: await row('Correction', 'select id from council.correction limit 1'), elementId: await row('Element', 'select id from summit.element order by name limit 1'),
    figureId: await row('Figure', 'select id from scorecard.figure order by number limit 1'), functionId: await row('Function', 'select id from people.function order by name limit 1'), itemId: await row('MeetingItem', 'select id from council.meeting_item order by listed_at desc, position limit 1'),
    lineId: await row('PlanLine', 'select l.id from summit.plan_line l join summit.summit s on s.id = l.summit_id order by s.starts_at desc, l.activity limit 1'), linkId: await row('Link', 'select id from decision.link limit 1'),
    personId: person, holderId: person, ownerId: person, sponsorId: person, chosen: person, by: 'Marta Lindqvist', choice: 'AGREE',
  };
  const decisions = await database.owner<{ id: string; revision: number; hash: string }>(
    `select d.id, r.revision, encode(r.body_hash, 'hex') as hash from (select distinct on (state) * from decision.decision where state in ('VOTING', 'CARRIED') and council_id = $1 order by state desc, number) d join decision.revision r on r.decision_id = d.id and r.revision = d.current_revision order by d.state desc`,
    [Buffer.from(first('Council') ?? '', 'base64url').toString().split(':')[1]],
  );
  return decisions.map(({ id, revision, hash }) => ({ ...common, decisionId: nodeId('Decision', id), withId: first('Decision'), seenRevision: revision, seenCast: 0, expectedRevision: revision, revision, seenHash: hash }));
}
