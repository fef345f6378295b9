import { randomUUID } from 'node:crypto';
import { expect, vi, test } from 'vitest';
import { foundWorld, testApi, TestElection, type Citizen } from '@tribune/testing';

const api = await testApi();
const world = await foundWorld(api.database, { demo: true });
const CAST = 'mutation ($input: CastElectionBallotInput!) { castElectionBallot(input: $input) { __typename } }';

test('when casting breaks, the log has an incident and neither card nor receipt', async () => {
  const election = await TestElection.call(world);
  const voter = world.customers[0] as Citizen;
  await election.nominate(voter);
  await election.openVoting();
  await api.database.owner('alter table champion.ballot add constraint broken check (false) not valid');
  const said: unknown[] = [];
  const listen = (stream: NodeJS.WriteStream) => vi.spyOn(stream, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
  const spies = [vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(...words)), listen(process.stdout), listen(process.stderr)];
  const receipt = randomUUID();
  const answer = await api.ask(CAST, { input: { card: election.cardOf(voter), approved: [], receipt } });
  spies.forEach((spy) => spy.mockRestore());
  expect(answer.errors[0]?.extensions?.code).toBe('INTERNAL');
  const log = said.map((words) => (typeof words === 'string' ? words : JSON.stringify(words))).join('\n');
  expect(log).toContain('incident');
  expect(log).not.toContain(receipt);
  expect(log).not.toContain(election.cardOf(voter));
  await api.database.owner('alter table champion.ballot drop constraint broken');
});
