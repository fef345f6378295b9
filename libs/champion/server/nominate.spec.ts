import { expect, test } from 'vitest';
import { foundWorld, moveClock, testDatabase, TestElection, type Citizen } from '@tribune/testing';

const database = await testDatabase();
const world = await foundWorld(database);
const abroad = await foundWorld(database, { name: 'Abroad' });
const [clara, dimitri, ayumi, liam] = world.customers as [Citizen, Citizen, Citizen, Citizen];
const election = await TestElection.call(world);

const nomination = async (nominee: Citizen) =>
  (await database.owner<{ statement: string; consented: boolean; withdrawn: boolean }>(
    'select statement, consented_at is not null as consented, withdrawn_at is not null as withdrawn from champion.nomination where election_id = $1 and person_id = $2', [election.id, nominee.id]))[0];
const consent = (who: Citizen, words: string) => database.query('api', 'select champion.consent_to_nomination($1, $2, $3)', [who.token, election.id, words]);
const withdraw = (who: Citizen) => database.query('api', 'select champion.withdraw_nomination($1, $2)', [who.token, election.id]);
const onRoll = (who: { id: string }) => database.owner('select champion.add_constituent($1, $2, $3, null)', [world.organizationId, world.customersId, who.id]);

test('only people on the roll nominate', async () => {
  await expect(election.nominate(world.chair, clara)).rejects.toThrow('NotOnRoll');
  await expect(election.nominate({ ...clara, token: 'forged' })).rejects.toThrow('SignInRequired');
});

test("a customer of another organization finds no election, and cannot be named", async () => {
  const [stranger] = abroad.customers as [Citizen];
  await expect(election.nominate(stranger)).rejects.toThrow('NotFound');
  await expect(election.nominate(clara, stranger)).rejects.toThrow('NotOnRoll');
});

test('who names themselves stands at once', async () => {
  await election.nominate(clara, clara, '  I fly every week. ');
  expect(await nomination(clara)).toEqual({ statement: 'I fly every week.', consented: true, withdrawn: false });
});

test('who is named by another is asked, once, and stands only after consenting', async () => {
  await election.nominate(clara, dimitri, 'words that clara puts in his mouth');
  await election.nominate(ayumi, dimitri);
  expect(await nomination(dimitri)).toEqual({ statement: '', consented: false, withdrawn: false });
  expect(await database.owner(`select 1 from notification.mail where kind = 'YouAreNominated' and person_id = $1`, [dimitri.id])).toHaveLength(1);
  await consent(dimitri, 'Well then.');
  expect(await nomination(dimitri)).toEqual({ statement: 'Well then.', consented: true, withdrawn: false });
});

test('nobody consents who was not named', async () => {
  await expect(consent(liam, 'Me!')).rejects.toThrow('NotNominated');
});

test('who withdraws is not named again by others, but may stand again', async () => {
  await withdraw(dimitri);
  expect(await nomination(dimitri)).toMatchObject({ consented: false, withdrawn: true });
  await expect(withdraw(dimitri)).rejects.toThrow('NotNominated');
  await expect(election.nominate(clara, dimitri)).rejects.toThrow('NominationDeclined');
  await election.nominate(dimitri, dimitri, 'Again.');
  expect(await nomination(dimitri)).toEqual({ statement: 'Again.', consented: true, withdrawn: false });
});

test('a customers\' champion is no employee, no member, no officer, no administrator', async () => {
  const [member] = world.members as [Citizen];
  await onRoll(member);
  await expect(election.nominate(clara, member)).rejects.toThrow('MemberMayNotStand');
  await onRoll(world.administrator);
  await expect(election.nominate(clara, world.administrator)).rejects.toThrow('EmployeeMayNotStand');
  await database.owner('update people.person set employee = false where id = $1', [world.administrator.id]);
  await expect(election.nominate(clara, world.administrator)).rejects.toThrow('AdministratorMayNotStand');
  await database.owner(`insert into people.role (organization_id, person_id, role) values ($1, $2, 'ELECTION_OFFICER')`, [world.organizationId, world.administrator.id]);
  await expect(election.nominate(clara, world.administrator)).rejects.toThrow('OfficerMayNotStand');
});

test('who has left the roll, or the organization, does not stand', async () => {
  const [, , , , zainab, noor] = world.customers as [Citizen, Citizen, Citizen, Citizen, Citizen, Citizen];
  await database.owner('update champion.constituent set left_at = kernel.now() where person_id = $1', [zainab.id]);
  await database.owner('update people.person set left_at = kernel.now() where id = $1', [noor.id]);
  await expect(election.nominate(clara, zainab)).rejects.toThrow('NotOnRoll');
  await expect(election.nominate(zainab, clara)).rejects.toThrow('NotOnRoll');
  await expect(election.nominate(clara, noor)).rejects.toThrow('NotOnRoll');
});

test('after the time is over nobody is named, consents or withdraws, whether or not the worker has come by', async () => {
  await moveClock(database, '7 days 1 second');
  await expect(election.nominate(liam)).rejects.toThrow('NominationsClosed');
  await expect(consent(clara, 'Better words.')).rejects.toThrow('NominationsClosed');
  await expect(withdraw(clara)).rejects.toThrow('NominationsClosed');
});
