import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { toNodeId } from '@tribune/kernel/server';
import type { GateWorld } from '../gate-world.js';
import { seedApprovals, seedDecisions, type Seeded } from '../seeded-decisions.js';
import type { System } from './system.js';

/** One act with its key: tried once while something breaks, and again with the same key until it is answered. */
interface Deed {
  readonly who: string;
  readonly verb: string;
  readonly input: object;
}
interface Answered {
  readonly __typename: string;
  readonly ballot?: { readonly castNumber: number };
  readonly decision?: { readonly revisionNumber: number };
}

/** What is under way when it happens: an open vote, one answer before final, a text that is amended, and votes whose time is over. */
export class Deeds {
  private readonly deeds: readonly Deed[];
  /** What was answered before anything broke, by deed. */
  private first: readonly (Answered | undefined)[] = [];

  private constructor(
    private readonly system: System,
    private readonly world: GateWorld,
    private readonly open: Seeded,
    private readonly waiting: Seeded,
    private readonly amended: Seeded,
    private readonly due: readonly Seeded[],
  ) {
    const idempotent = (input: object): object => ({ idempotencyKey: randomUUID(), ...input });
    this.deeds = [
      { who: 'm7', verb: 'castBallot', input: idempotent({ decisionId: toNodeId('Decision', open.id), seenRevision: 1, choice: 'AGREE' }) },
      { who: 'champion', verb: 'approveDecision', input: idempotent({ decisionId: toNodeId('Decision', waiting.id), constituencyId: toNodeId('Constituency', world.customers), seenRevision: 1, seenHash: waiting.hash.toString('hex'), kind: 'APPROVE', withoutDossierBecause: 'Asked nobody.' }) },
      { who: 'm2', verb: 'amendDecision', input: idempotent({ decisionId: toNodeId('Decision', amended.id), expectedRevision: 1, conditions: ['Until May'] }) },
    ];
  }

  static async begin(system: System, world: GateWorld): Promise<Deeds> {
    return system.withoutWorker(async () => {
      const { db } = system;
      const [open] = await seedDecisions(db, world, 1, 'open');
      const [waiting, amended] = await seedDecisions(db, world, 2, 'carried');
      const due = await seedDecisions(db, world, 3, 'due');
      if (!open || !waiting || !amended) throw new Error('not seeded');
      await seedApprovals(db, world, [waiting, ...due], 'staffChampion', 1);
      await seedApprovals(db, world, due, 'champion', 1);
      return new Deeds(system, world, open, waiting, amended, due);
    });
  }

  /** All at once, while `strike` happens. Gives how many were answered all the same. */
  async doWhile(strike: () => Promise<void>): Promise<number> {
    const tries = Promise.all(this.deeds.map((deed) => this.ask(deed)));
    await strike();
    this.first = await tries;
    return this.first.filter(Boolean).length;
  }

  /** With the same keys, until each has been answered twice. Lists whatever is lost, doubled, wrong or left undone. */
  async faults(): Promise<string[]> {
    const wrong: string[] = [];
    for (const [at, deed] of this.deeds.entries()) {
      const answers = [this.first[at], await this.insist(deed), await this.insist(deed)].filter((answer) => answer !== undefined).map((answer) => JSON.stringify(answer));
      if (new Set(answers).size !== 1 || !answers[0]?.includes('Payload')) wrong.push(`${deed.verb} was answered ${answers.join(', then ')}`);
    }
    await this.workerIsThrough();
    if (!this.system.workerRuns) wrong.push('the worker has ended');
    const { db } = this.system;
    const counted = await db.owner<{ what: string; is: number; should: number }>(
      `select * from (values
        ('ballots', (select count(*)::int from decision.ballot where decision_id = $1 and person_id = $5), 1),
        ('approvals', (select count(*)::int from decision.approval where decision_id = $2 and constituency_id = $6), 1),
        ('revisions', (select count(*)::int from decision.revision where decision_id = $3), 2),
        ('votes', (select count(*)::int from decision.vote where decision_id = $3), 2),
        ('finalizations', (select count(*)::int from decision.finalization where decision_id = any ($4::uuid[] || $2::uuid)), $7::int),
        ('tallies', (select count(*)::int from decision.tally where decision_id = any ($4::uuid[])), $7::int - 1),
        ('events of the ballot', (select count(*)::int from audit.event where subject_id = $1 and type = 'BallotCast'), 1),
        ('events of the approval', (select count(*)::int from audit.event where subject_id = $2 and type = 'DecisionApproved'), 1),
        ('events of the amendment', (select count(*)::int from audit.event where subject_id = $3 and type = 'DecisionAmended'), 1),
        ('events of finality', (select count(*)::int from audit.event where subject_id = any ($4::uuid[] || $2::uuid) and type = 'DecisionFinal'), $7::int),
        ('mails that are there twice', (select count(*)::int from (select from notification.mail where data->>'decision' = any ($8) group by person_id, kind, data->>'decision' having count(*) > 1) x), 0),
        ('broken invariants', (select count(*)::int from decision.broken_invariant), 0)) as t (what, "is", should) where "is" <> should`,
      [this.open.id, this.waiting.id, this.amended.id, this.due.map(({ id }) => id), this.world.people['m7'], this.world.customers, this.due.length + 1, [this.open, this.waiting, this.amended, ...this.due].map(({ id }) => id)],
    );
    return [...wrong, ...counted.map(({ what, is, should }) => `${what}: ${is} instead of ${should}`)];
  }

  /** Nothing that is ready is left unfinal after the worker's next round. */
  private async workerIsThrough(): Promise<void> {
    const until = Date.now() + 20_000;
    const left = async (): Promise<number> => (await this.system.db.owner<{ n: number }>(`select count(*)::int as n from decision.decision where id = any ($1) and state <> 'FINAL'`, [this.due.map(({ id }) => id)]))[0]?.n ?? 0;
    while ((await left()) > 0 && Date.now() < until) await sleep(50);
  }

  private async insist(deed: Deed): Promise<Answered | undefined> {
    const until = Date.now() + 30_000;
    for (;;) {
      const answer = await this.ask(deed);
      if (answer || Date.now() > until) return answer;
      await sleep(50);
    }
  }

  /** Undefined when no answer came, or one that says "try again". */
  private async ask({ who, verb, input }: Deed): Promise<Answered | undefined> {
    const type = `${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}`;
    const selection = verb === 'castBallot' ? 'ballot { castNumber }' : 'decision { revisionNumber }';
    const query = `mutation ($input: ${type}Input!) { ${verb}(input: $input) { __typename ... on ${type}Payload { ${selection} } ... on Refusal { code } } }`;
    const response = await fetch(this.system.url, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `tribune_session=${this.world.tokens[who] ?? ''}` }, body: JSON.stringify({ query, variables: { input } }) }).catch(() => undefined);
    const answer = (await response?.json().catch(() => undefined)) as { data?: Record<string, Answered> | null; errors?: unknown } | undefined;
    return answer?.errors ? undefined : answer?.data?.[verb];
  }
}
