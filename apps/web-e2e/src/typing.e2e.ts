import { expect, test, type Locator, type Page } from './test.js';
import { DecisionActs, foundWorld, MeetingActs, nodeId, signIn, SummitActs, type Citizen, type TestApi, type World } from '@tribune/testing';
import { openDatabase } from './database.js';

const database = openDatabase();
const base = process.env['BASE_URL'] ?? '';
let world: World;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Ferry Typing', demo: true });
});
test.afterAll(() => database.drop());

const ask: TestApi['ask'] = async <T>(query: string, variables: object = {}, { as }: { as?: string | undefined } = {}) => {
  const answer = await fetch(`${base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(as && { cookie: `tribune_session=${as}` }) }, body: JSON.stringify({ query, variables }) });
  const { data = null, errors = [] } = (await answer.json()) as { data?: T | null; errors?: [] };
  return { status: answer.status, data, errors, cookie: null };
};
const api: TestApi = { url: base, database, ask, query: async (document, variables, asking) => {
  const { data } = await ask(document, variables, asking);
  if (!data) throw new Error('The API gave no data.');
  return data as never;
} };
const enter = async (page: Page, who: Citizen): Promise<void> => {
  await page.context().addCookies([{ name: 'tribune_session', value: await signIn(database, world.organizationId, who.id), domain: 'localhost', path: '/' }]);
};

test('an objection that was typed survives a lost connection and a reload, is not sent by itself; once it was cast it is, once', async ({ page, context }) => {
  const acts = new DecisionActs(api, world);
  await acts.voting(world.chair, acts.member(1), { title: 'Ferries at night' });
  await enter(page, acts.member(2));
  await page.goto('/decisions/1');
  await page.getByRole('button', { name: /^Object/ }).click();
  const reason = page.getByLabel('Why do you object?');
  await reason.fill('People who work at night sleep then.');

  await context.setOffline(true);
  await expect(page.getByText('nothing is sent by itself')).toBeVisible();
  await expect(reason).toHaveValue('People who work at night sleep then.');

  await context.setOffline(false);
  await page.reload();
  await expect(reason).toHaveValue('People who work at night sleep then.');
  const cast = () => database.owner<{ n: number }>(`select count(*)::int as n from decision.ballot b join decision.decision d on d.id = b.decision_id where d.organization_id = $1 and b.person_id = $2`, [world.organizationId, acts.member(2).id]);
  expect(await cast()).toEqual([{ n: 0 }]);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Cast', exact: false }).last().click();
  await expect(page.getByText('Not counted yet', { exact: false }).first()).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText('You object', { exact: true }).first()).toBeVisible();
  expect(await cast()).toEqual([{ n: 1 }]);
  await page.reload();
  await expect(page.getByText('People who work at night sleep then.').first()).toBeVisible();
});

test('of two administrators who write at once, the second is shown what the first has changed, and keeps what they typed', async ({ page }) => {
  await enter(page, world.administrator);
  await page.goto('/council');
  await page.getByRole('button', { name: 'Name and charter' }).click();
  const charter = page.getByRole('textbox', { name: 'What it is for' });
  await charter.fill('We decide what happens on the quay.');
  await database.query('api', `select council.change_council($1, $2, 1, 'Ferry council', 'We decide.')`, [world.administrator.token, world.councilId]);
  await page.getByRole('button', { name: 'I have read it: go on' }).click();
  await expect(charter).toHaveValue('We decide what happens on the quay.');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ferry council');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ferry council' })).toBeVisible();
  await expect(page.getByText('We decide what happens on the quay.').first()).toBeVisible();
});

/** What somebody else writes while a form is open: it is shown first, what was typed stays, and then it is saved. */
async function readOn(page: Page, typed: Locator, words: string, meanwhile: () => Promise<unknown>, changed: string, save: string): Promise<void> {
  await typed.fill(words);
  expect(await meanwhile()).toMatchObject({ __typename: expect.stringMatching(/Payload$/) });
  await expect(page.getByText('Somebody has changed this meanwhile').first()).toBeVisible();
  await expect(page.getByText(changed, { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'I have read it: go on' }).click();
  await expect(typed).toHaveValue(words);
  await page.getByRole('button', { name: save, exact: true }).click();
  await expect(typed).toBeHidden();
  await expect(page.getByText(words, { exact: false }).first()).toBeVisible();
}

test('the same of a meeting, its agenda, a summit, its agenda, its vision and a line of its plan', async ({ page }) => {
  const meetings = new MeetingActs(api, world);
  const summits = new SummitActs(api, world);
  const { chair, administrator: executive } = world;
  await database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, executive.id]);
  const meetingId = await meetings.planned(21);
  const { summitId, lines } = await summits.planned(executive, [chair], ['Say the price first']);
  const at = await meetings.inDays(21);

  await enter(page, chair);
  await page.goto(`/meetings/${meetingId}`);
  await page.getByRole('button', { name: 'Change time or place' }).click();
  await readOn(page, page.getByRole('textbox', { name: 'Where' }), 'Room on the quay', () => meetings.act(chair, 'changeMeeting', { meetingId, seenVersion: 1, startsAt: at, minutes: 95, place: 'Room 4' }), '95', 'Save');
  await page.getByRole('button', { name: 'Change the agenda' }).click();
  await page.getByRole('button', { name: 'Add something else' }).click();
  await readOn(page, page.getByLabel('What', { exact: true }), 'Winter timetable', () => meetings.act(chair, 'setMeetingAgenda', { meetingId, seenVersion: 3, items: [{ title: 'Welcome on board', minutes: 10 }] }), 'Welcome on board', 'Save the agenda');

  await page.context().clearCookies();
  await enter(page, executive);
  const version = async () => (await summits.read<{ version: number }>(executive, summitId, 'version'))?.version;
  await page.goto(`/summits/${summitId}`);
  await page.getByRole('button', { name: 'Change time, place or sponsor' }).click();
  const moved = { ...(await summits.fields(executive)), title: 'Summit of the ferries' };
  await readOn(page, page.getByRole('textbox', { name: 'Where' }), 'The old harbour', async () => summits.act(executive, 'changeSummit', { summitId, seenVersion: await version(), ...moved }), 'Summit of the ferries', 'Save');
  await page.getByRole('button', { name: 'Change the agenda' }).click();
  await readOn(page, page.getByLabel('What', { exact: true }).first(), 'What we want to be', async () => summits.act(executive, 'setAgenda', { summitId, seenVersion: await version(), items: [{ part: 1, title: 'Identity', minutes: 40 }] }), 'Identity', 'Save the agenda');
  await page.getByRole('button', { name: 'Write the vision' }).click();
  await readOn(page, page.getByRole('textbox', { name: 'The relationship we want' }), 'They wave when we come.', async () => summits.act(executive, 'writeVision', { summitId, seenVersion: (await summits.read<{ visionVersion: number }>(executive, summitId, 'visionVersion'))?.visionVersion, relationship: '', purpose: 'To arrive dry.', stages: [] }), 'To arrive dry.', 'Save the vision');

  await page.goto(`/summits/${summitId}/plan`);
  await page.getByRole('button', { name: 'Change Say the price first' }).click();
  const line = { summitId, lineId: lines[0], seenVersion: 1, touchPointId: nodeId('TouchPoint', world.touchPointIds[0] ?? ''), functionId: null, activity: 'Say the price first', measure: 'Answered in time', from: '22 %', to: '77 %', dueOn: null };
  await readOn(page, page.getByRole('textbox', { name: 'What is done' }), 'Say the whole price first', () => summits.act(executive, 'changePlanLine', line), '77', 'Save');
});

test('on a phone the views of a list are one line, and a long page has a list of its sections that works by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await enter(page, world.chair);
  await page.goto('/decisions');
  const views = page.getByRole('group', { name: 'Show' });
  await expect(views).toBeVisible();
  expect((await views.boundingBox())?.height).toBeLessThan(60);
  await page.goto('/decisions/1');
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Discussion' }).focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 2, name: 'Discussion' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('addresses alone are imported; a name that was taken from one is mended before', async ({ page }) => {
  await enter(page, world.administrator);
  await page.goto('/import/people');
  await page.getByLabel('Or paste rows from a spreadsheet').fill('vera.holm@ferries.example, jens.olt@ferries.example');
  await expect(page.getByLabel('vera.holm@ferries.example')).toHaveValue('Vera Holm');
  await page.getByLabel('jens.olt@ferries.example').fill('Jens Oltmann');
  await page.getByRole('button', { name: 'Import 2 people' }).click();
  await expect.poll(() => database.owner(`select name from people.person where email like '%@ferries.example' order by name`)).toEqual([{ name: 'Jens Oltmann' }, { name: 'Vera Holm' }]);
});
