import { expect, test, type Page } from './test.js';
import { foundWorld, MeetingActs, pdfText, SummitActs, uuidOf, type Citizen, type DecisionActs, type World } from '@tribune/testing';
import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import { actsIn, dayIn, elected, pageOf, phone, said } from './acts.js';
import { accessible } from './axe.js';
import { database } from './journey-steps.js';

let world: World;
let acts: DecisionActs;
let meetings: MeetingActs;
let champion: Citizen;
let summitId: string;
const FINDINGS = ['Say the price first', 'Answer within a day', 'Seats together for families', 'A desk that answers at night', 'Refunds without a form', 'Signs that can be read', 'Quiet coaches', 'Bicycles in every tram', 'Tickets without an account', 'Letters in plain words', 'Shelter at every stop', 'One number to call'];
const [PRICE = '', ANSWER = '', SEATS = ''] = FINDINGS;

test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Mersey Trams', demo: true, customers: 3 });
  acts = actsIn(world);
  meetings = new MeetingActs(acts.api, world);
  champion = await elected(world);
  await database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, world.administrator.id]);
  ({ summitId } = await new SummitActs(acts.api, world).approved(world.administrator, [acts.member(1)], FINDINGS, [], await dayIn(120)));
});
test.afterAll(() => database.drop());
test.describe.configure({ timeout: 180_000 });

/** The words of a paper, as it comes to whoever presses the link. */
async function paper(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  return pdfText(await readFile(await (await coming).path())).pages.join(' ');
}

test('twelve findings of a plan become decisions, a meeting treats three of them, and half a year later it is seen what came of it', async ({ browser }) => {
  const { administrator, chair } = world;
  const [executive, presiding, hand] = [await pageOf(browser, administrator), await pageOf(browser, chair), await pageOf(browser, acts.member(2), phone)];
  const decisions = new Map<string, { id: string; number: number }>();
  const of = (title: string) => decisions.get(title) ?? { id: '', number: 0 };
  let meetingId = '';

  await test.step('all twelve go to the council with one press, and are decisions like any other', async () => {
    await executive.goto(`/summits/${summitId}/trace`);
    await executive.getByRole('button', { name: 'Bring all 12 without a decision' }).click();
    await executive.getByRole('dialog').getByRole('button', { name: 'Bring', exact: true }).click();
    await said(executive, '12 proposals before the council.');
    for (const title of FINDINGS) await expect(executive.getByRole('link', { name: new RegExp(`^\\d+ · ${title}$`) })).toBeVisible();
    type Found = { decisions: { edges: { node: { id: string; number: number; currentRevision: { title: string } } }[] } };
    const { decisions: found } = await acts.api.query<Found>('{ decisions(first: 20) { edges { node { id number currentRevision { title } } } } }', {}, { as: chair.token });
    for (const { node } of found.edges) decisions.set(node.currentRevision.title, node);
    for (const title of [PRICE, ANSWER, SEATS]) await acts.done(acts.member(1), 'secondDecision', { decisionId: of(title).id });
  });

  await test.step('the chair builds the next meeting, whose pack goes anywhere', async () => {
    await meetings.act(chair, 'setCadence', { councilId: meetings.councilId, rrule: 'FREQ=DAILY', firstOn: await dayIn(1), time: '09:30', minutes: 70, place: 'Room 4' });
    await presiding.goto('/council');
    await presiding.getByRole('button', { name: 'Build the next meeting' }).click();
    await presiding.getByRole('dialog').getByRole('button', { name: 'Build the next meeting' }).click();
    await expect(presiding).toHaveURL(/\/meetings\/[^/]+$/);
    meetingId = new URL(presiding.url()).pathname.split('/').at(-1) ?? '';
    await expect(presiding.getByRole('list', { name: 'Agenda' }).getByRole('listitem')).toHaveCount(4);
    await presiding.getByRole('link', { name: 'Read the pack' }).click();
    const words = await paper(presiding, 'As PDF');
    for (const title of [PRICE, ANSWER, SEATS]) expect(words).toContain(title);
    expect(words).toContain('22 %');
  });

  const [{ wait = '' } = {}] = await database.owner<{ wait: string }>(`select (starts_at - kernel.now() - interval '5 minutes')::text as wait from council.meeting where id = $1`, [uuidOf(meetingId)]);
  await acts.pass(wait);
  const opens = async (title: string) => {
    await expect(presiding.getByRole('heading', { name: title, level: 2 })).toBeVisible();
    await presiding.getByRole('button', { name: 'Open the vote' }).click();
    await presiding.getByRole('dialog').getByRole('button', { name: 'Open the vote' }).click();
    await expect(hand.getByRole('button', { name: 'Agree', exact: true })).toBeVisible();
  };
  const records = async (title: string, next = true) => {
    await presiding.getByRole('button', { name: 'Record that it was voted here' }).click();
    await presiding.getByRole('dialog').getByRole('button', { name: 'Record it' }).click();
    await expect(presiding.getByRole('list', { name: 'Agenda' }).getByRole('listitem').filter({ hasText: title })).toContainText('Voted here');
    if (next) await presiding.getByRole('button', { name: 'Next' }).click();
  };
  const other = (title: string, ...members: number[]) => Promise.all(members.map((at) => acts.done(acts.member(at), 'castBallot', { decisionId: of(title).id, seenRevision: 1, choice: 'AGREE', reason: null })));
  const elector = (page: Page, at: number) => page.getByRole('list', { name: 'Who votes' }).getByRole('listitem').filter({ hasText: acts.member(at).name });

  await test.step('the meeting begins, and a ballot is seen by the others at once', async () => {
    for (const page of [presiding, hand]) await page.goto(`/meetings/${meetingId}/now`);
    await presiding.getByRole('button', { name: 'Begin', exact: true }).click();
    await hand.getByRole('group', { name: 'Are you there?' }).getByRole('button', { name: 'From elsewhere' }).click();
    await opens(PRICE);
    await expect(elector(presiding, 2)).toContainText('Not yet');
    await hand.getByRole('button', { name: 'Agree', exact: true }).click();
    await hand.getByRole('button', { name: 'Cast ballot' }).click();
    await expect(elector(presiding, 2)).toContainText('Has voted');
    await presiding.getByRole('button', { name: 'Note an action' }).click();
    const dialog = presiding.getByRole('dialog');
    await dialog.getByLabel('What', { exact: true }).fill('Print the new price list.');
    await dialog.getByRole('combobox', { name: 'Who does it' }).fill(acts.member(2).name);
    await dialog.getByRole('option', { name: acts.member(2).name }).click();
    await dialog.getByLabel('Until when').fill(await dayIn(30));
    await dialog.getByRole('button', { name: 'Note it' }).click();
    await expect(hand.getByRole('link', { name: 'Print the new price list.' })).toBeVisible();
    await accessible(presiding);
    await accessible(hand);
    await other(PRICE, 0, 1, 3);
    await records(PRICE);
  });

  await test.step('somebody recuses where they sit', async () => {
    await opens(ANSWER);
    await hand.getByRole('button', { name: 'Declare a conflict of interest' }).click();
    await hand.getByRole('dialog').getByLabel('What is the conflict?').fill('My sister runs the desk.');
    await hand.getByRole('dialog').getByRole('button', { name: 'Declare a conflict of interest' }).click();
    await expect(elector(presiding, 2)).toContainText('Recused');
    await other(ANSWER, 0, 1, 3, 4);
    await records(ANSWER);
  });

  await test.step('the connection drops in the middle of a vote: the ballot is kept, and cast once by itself when it is back; not in place of one that was cast elsewhere since', async () => {
    await opens(SEATS);
    await hand.context().setOffline(true);
    await hand.getByRole('button', { name: 'Agree', exact: true }).click();
    await hand.getByRole('button', { name: 'Cast ballot' }).click();
    await said(hand, `Not counted yet: your ballot on “${SEATS}”`);
    await expect(elector(presiding, 2)).toContainText('Not yet');
    await hand.context().setOffline(false);
    await expect(elector(presiding, 2)).toContainText('Has voted');
    await said(hand, 'You agree');
    expect(await database.owner('select count(*)::integer as casts from decision.ballot where decision_id = $1', [uuidOf(of(SEATS).id)])).toEqual([{ casts: 1 }]);
    await expect(hand.getByText('Not counted yet')).toHaveCount(0);
    await hand.getByRole('button', { name: 'Change your ballot' }).click();
    await hand.context().setOffline(true);
    await hand.getByRole('button', { name: 'Abstain', exact: true }).click();
    await hand.getByRole('button', { name: 'Cast changed ballot' }).click();
    await said(hand, 'Not counted yet');
    await other(SEATS, 2);
    await hand.context().setOffline(false);
    await expect(hand.getByRole('alert').filter({ hasText: 'Not counted: your ballot on' })).toContainText('That one stands');
    await hand.getByRole('button', { name: 'I see' }).click();
    await said(hand, 'You agree');
    await other(SEATS, 0, 1, 3);
    await records(SEATS, false);
    await presiding.getByRole('button', { name: 'Close the meeting' }).click();
    await presiding.getByRole('dialog').getByRole('button', { name: 'Close the meeting' }).click();
    await expect(hand.getByRole('link', { name: 'Minutes' })).toBeVisible();
  });

  await acts.pass('8 days');
  await acts.signed(champion, 'refuseDecision', { ...await acts.refusal(of(PRICE).id), interest: `People without a phone are left behind. ${'And they have told me so, each in their own words. '.repeat(70)}` });
  for (const title of [ANSWER, SEATS]) await acts.signed(champion, 'approveDecision', await acts.approval(of(title).id));

  await test.step('the minutes say what was voted, who took no part, and the champion’s words', async () => {
    await presiding.goto(`/meetings/${meetingId}/minutes`);
    const words = await paper(presiding, 'As PDF');
    for (const each of [PRICE, ANSWER, SEATS, `${acts.member(2).name} took no part: recused`, 'People without a phone are left behind.', '4 of 7 voted', 'Print the new price list.']) expect(words).toContain(each);
  });

  await test.step('the calendar opens in another program', async () => {
    await hand.goto('/account');
    await hand.getByRole('button', { name: 'Make an address' }).click();
    const address = await hand.getByLabel('Address of your calendar').inputValue();
    const events = new ICAL.Component(ICAL.parse(await (await fetch(address)).text()) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.find(({ uid }) => uid === `${uuidOf(meetingId)}@tribune`)?.duration.toSeconds()).toBe(4_200);
  });

  await test.step('the executive reads what is blocked, at whom, in the champion’s words', async () => {
    const blocked = executive.getByRole('list', { name: 'What is blocked, and why' }).getByRole('listitem').filter({ hasText: PRICE });
    for (const page of ['/overview', `/summits/${summitId}/view`]) {
      await executive.goto(page);
      for (const words of [champion.name, 'People without a phone are left behind.', 'Keep the counter open as well.']) await expect(blocked).toContainText(words);
      // however long they are, it is one sheet
      expect((await executive.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
    await executive.goto(`/summits/${summitId}/trace`);
    await expect(executive.getByRole('listitem').filter({ hasText: PRICE }).first()).toContainText('Blocked');
  });

  await test.step('half a year later the review shows what was expected beside what came, and so does the plan', async () => {
    await acts.pass('180 days');
    const entered = await acts.act(chair, 'enterActualValue', { decisionId: of(ANSWER).id, effect: 1, value: 81, source: 'Telephone system', measuredOn: await dayIn(0) });
    expect(entered.message).toBeUndefined();
    await presiding.goto('/');
    await said(presiding, 'Its day has come: what was expected, what happened');
    await presiding.goto(`/decisions/${of(ANSWER).number}/review`);
    for (const words of ['22 %', '90 %', '81']) await said(presiding, words);
    await presiding.getByRole('radio', { name: 'Partly' }).check();
    await presiding.getByLabel('What did we learn?').fill('Nights take longer.');
    await presiding.getByRole('radio', { name: 'Nothing' }).check();
    await presiding.getByRole('button', { name: 'Publish the review' }).click();
    await expect(executive.getByRole('listitem').filter({ hasText: ANSWER }).first()).toContainText('Partly reached');
    await accessible(executive);
  });
});
