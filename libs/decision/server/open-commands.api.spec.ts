import { beforeAll, expect, test } from 'vitest';
import { DecisionActs, electChampion, foundWorld, nodeId, showPasskey, testApi, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database);
const acts = new DecisionActs(api, world);
const { chair } = world;
let people: Citizen[];

beforeAll(async () => {
  const { champion, alternates } = await electChampion(world);
  people = [chair, acts.member(1), acts.member(2), champion, ...alternates, world.administrator];
});

interface Standing {
  state: string;
  revisionNumber: number;
  openCommands: { name: string; open: boolean; reason: string | null }[];
}

/** mulberry32: the same walk in every run. */
function seeded(seed: number): <T>(all: readonly T[]) => T {
  let state = seed;
  return (all) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return all[Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * all.length)] as (typeof all)[number];
  };
}

/** An input that is refused for no reason but those that the rules know. */
async function inputFor(command: string, decisionId: string, revision: number, step: number, choose: ReturnType<typeof seeded>): Promise<object> {
  switch (command) {
    case 'castBallot':
      return { decisionId, seenRevision: revision, choice: choose(['AGREE', 'AGREE', 'AGREE', 'OBJECT']), reason: 'Because.' };
    case 'amendDecision':
      return { decisionId, expectedRevision: revision, ...choose([{ title: `Title ${step}` }, { conditions: [`Condition ${step}`] }]) };
    case 'raiseToMaterial': {
      const { revisions } = await acts.read<{ revisions: { number: number; class: string; raised: boolean }[] }>(chair, decisionId, 'revisions { number class raised }');
      return { decisionId, revision: revisions.filter((each) => each.class === 'EDITORIAL').at(-1)?.number ?? 1 };
    }
    case 'raiseObjection':
      return { decisionId, seenRevision: revision, harm: 'It leaves people behind.', toWhom: 'People without a phone', proposedChange: 'Keep the counter.' };
    case 'linkDecisions':
      return { decisionId, withIds: [await acts.proposed()], constituencyId: nodeId('Constituency', world.customersId), because: 'One pays for the other.' };
    case 'recuse':
      return { decisionId, reason: 'Mine.' };
    case 'approveDecision':
      return acts.approval(decisionId);
    case 'refuseDecision':
      return acts.refusal(decisionId);
    case 'revokeAnswer':
      return { decisionId, constituencyId: nodeId('Constituency', world.customersId) };
    default:
      return { decisionId };
  }
}

/** Acts at random on one decision, and lists every act whose button said something else than what came of it. */
async function walk(seed: number, decisionId: string, steps: number): Promise<{ lies: object[]; visited: Set<string> }> {
  const choose = seeded(seed);
  const lies: object[] = [];
  const visited = new Set<string>();
  for (let step = 0; step < steps; step++) {
    const who = choose(people);
    const before = await acts.read<Standing>(who, decisionId, 'state revisionNumber openCommands { name open reason }');
    visited.add(before.state);
    // usually something that can be done, so that the walk gets somewhere
    const command = choose([choose(before.openCommands), choose(before.openCommands.filter(({ open }) => open).concat(before.openCommands[0] ?? []))]);
    if (command.name === 'withdrawDecision' && choose([true, true, true, false])) continue;
    await showPasskey(api.database, who.token);
    const answer = await acts.act(who, command.name, await inputFor(command.name, decisionId, before.revisionNumber, step, choose));
    if (command.open !== (answer.code === undefined) || (answer.code && answer.message !== command.reason)) lies.push({ seed, step, who: who.name, state: before.state, command: command.name, said: command.open || command.reason, came: answer.message ?? true });
    if (choose([true, false, false, false, false])) await acts.pass(choose(['1 hour', '25 hours', '8 days']));
  }
  return { lies, visited };
}

async function refused(): Promise<string> {
  const champion = people[3] as Citizen;
  const decisionId = await acts.carried();
  await showPasskey(api.database, champion.token);
  await acts.done(champion, 'refuseDecision', await acts.refusal(decisionId));
  return decisionId;
}

test('every button does what it says, and every reason is the one that the act gives', async () => {
  const walks: Awaited<ReturnType<typeof walk>>[] = [];
  const starts = [() => acts.proposed(), () => acts.voting(), () => acts.carried(acts.member(1), chair), () => acts.carried(people[3]), refused];
  for (const [seed, start] of starts.entries()) walks.push(await walk(seed + 1, await start(), 16));
  expect(walks.flatMap(({ lies }) => lies)).toEqual([]);
  const visited = new Set(walks.flatMap((each) => [...each.visited]));
  for (const state of ['DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED']) expect(visited).toContain(state);
  expect(await api.database.owner('select * from decision.broken_invariant')).toEqual([]);
}, 120_000);
