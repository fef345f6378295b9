import { expect, test } from './test.js';
import { foundWorld, type DecisionActs, type World } from '@tribune/testing';
import { actsIn, dark, pageOf, phone, said } from './acts.js';
import { accessible } from './axe.js';
import { database } from './journey-steps.js';

/** A browser that reloads without a connection may have forgotten that it has none; the page then says what it found out. */
const CUT_OFF = /You are offline\.|Tribune does not answer just now\./;

let world: World;
let acts: DecisionActs;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Aller Post', demo: true, customers: 1 });
  acts = actsIn(world);
});
test.afterAll(() => database.drop());
test.describe.configure({ timeout: 180_000 });

test('without a connection: what was read is read again, what was typed is there, and nobody else sees it', async ({ browser }) => {
  const id = await acts.seconded(world.chair, acts.member(1), { title: 'Parcels until nine' });
  const address = `/decisions/${(await acts.read<{ number: number }>(world.chair, id, 'number')).number}`;
  const page = await pageOf(browser, acts.member(2), { ...phone, serviceWorkers: 'allow' });
  const context = page.context();
  await page.goto(address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.getByRole('textbox', { name: 'Say something' }).fill('Who works until nine?');
  await context.setOffline(true);
  await said(page, 'You are offline.');
  await page.getByRole('button', { name: 'Send' }).click();
  await said(page, 'trying again is safe');

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Parcels until nine' })).toBeVisible();
  await said(page, CUT_OFF);
  await expect(page.getByRole('textbox', { name: 'Say something' })).toHaveValue('Who works until nine?');
  await page.goto('/decisions/999');
  await said(page, 'Check your connection and try again.');
  await page.goto(address);

  await context.setOffline(false);
  await expect(page.getByText(CUT_OFF)).toHaveCount(0);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('list', { name: 'Discussion' }).getByText('Who works until nine?')).toBeVisible();

  await test.step('the next person on this device finds nothing of the one before', async () => {
    await context.clearCookies();
    await context.addCookies([{ name: 'tribune_session', value: acts.member(3).token, domain: 'localhost', path: '/' }]);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible();
    expect(await page.evaluate(() => Object.entries(sessionStorage).filter(([, value]) => String(value).includes('Who works until nine?')))).toEqual([]);
    await context.setOffline(true);
    await page.goto(address);
    await said(page, 'Check your connection and try again.');
    await context.setOffline(false);
    expect(await page.evaluate(async () => Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).filter(({ url }) => /graphql|pictures/.test(url)).length)))).toEqual([0]);
  });
});

test('what happens after a page has asked and before it listens is shown, too', async ({ browser }) => {
  const id = await acts.proposed(world.chair, { title: 'Parcels on Sundays' });
  const address = `/decisions/${(await acts.read<{ number: number }>(world.chair, id, 'number')).number}`;
  const page = await pageOf(browser, acts.member(2));
  let listen = (): void => undefined;
  const mayListen = new Promise<void>((go) => (listen = go));
  await page.routeWebSocket(/\/graphql$/, async (socket) => {
    await mayListen;
    socket.connectToServer();
  });
  await page.goto(address);
  const second = page.getByRole('button', { name: 'Second', exact: true });
  await expect(second).toBeVisible();
  await acts.done(acts.member(1), 'secondDecision', { decisionId: id });
  await expect(second).toBeVisible();
  listen();
  await expect(second).toHaveCount(0);
});

test('what happens while an answer is on the way is shown, too', async ({ browser }) => {
  const id = await acts.proposed(world.chair, { title: 'Parcels at night' });
  const address = `/decisions/${(await acts.read<{ number: number }>(world.chair, id, 'number')).number}`;
  const page = await pageOf(browser, acts.member(2));
  let arrive = (): void => undefined;
  const mayArrive = new Promise<void>((go) => (arrive = go));
  const brokenOff: string[] = [];
  page.on('requestfailed', (request) => void brokenOff.push(request.url()));
  let isRead = (): void => undefined;
  const read = new Promise<void>((go) => (isRead = go));
  await page.route(/\/graphql$/, async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes('Parcels at night')) {
      isRead();
      await mayArrive;
    }
    await route.fulfill({ response });
  });
  const told = new Promise<void>((go) => page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => void (String(payload).includes('DecisionSeconded') && go()))));
  await page.goto(address);
  await read;
  await acts.done(acts.member(1), 'secondDecision', { decisionId: id });
  await told;
  // longer than a page waits for what else may happen (live-hub.ts)
  await page.waitForTimeout(500);
  arrive();
  await expect(page.getByRole('heading', { name: 'Parcels at night' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Second', exact: true })).toHaveCount(0);
  expect(brokenOff.filter((url) => url.endsWith('/graphql'))).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('from the keyboard to anywhere, the journey as maps, the overview on paper', async ({ browser }) => {
  await acts.proposed(world.chair, { title: 'Lockers at the station' });
  const page = await pageOf(browser, world.chair, dark);
  await page.goto('/touch-points');
  await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: 'Journey map' }).click();
  await expect(page).toHaveURL(/view=map/);
  await expect(page.getByRole('table', { name: /^Journey map/ }).or(page.getByLabel(/^Journey map/)).first()).toBeVisible();
  await accessible(page);
  await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: 'Heat map' }).click();
  await expect(page.getByLabel(/^Heat map/).or(page.getByRole('table', { name: /^Heat map/ })).first()).toBeVisible();
  await accessible(page);

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox', { name: 'Search, or go somewhere' });
  await expect(palette).toBeFocused();
  await page.keyboard.type('lockers');
  await expect(page.getByRole('option', { name: /Lockers at the station/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lockers at the station' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: /Lockers at the station/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();

  await page.goto('/overview');
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('what one was told is marked read and unmarked, and how one is told is kept', async ({ browser }) => {
  await acts.voting(world.chair, acts.member(1), { title: 'A later last collection' });
  const page = await pageOf(browser, acts.member(5), phone);
  await page.goto('/notifications');
  await said(page, 'The vote is open, and your voice is asked for');
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await said(page, '1 notification marked as read');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Mark all as read' })).toBeVisible();
  await accessible(page);
  await page.goto('/account');
  const talk = page.getByRole('group', { name: 'Somebody mentions you or replies to you' });
  await talk.getByRole('button', { name: 'Only here' }).click();
  await expect(talk.getByRole('button', { name: 'Only here' })).toHaveAttribute('aria-pressed', 'true');
  await said(page, 'Saved');
  await page.getByLabel('Keep quiet hours').check();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('22:00');
  await page.reload();
  await expect(page.getByLabel('Keep quiet hours')).toBeChecked();
  await expect(talk.getByRole('button', { name: 'Only here' })).toHaveAttribute('aria-pressed', 'true');
});

test('who leaves leaves a list behind: their seat is handed to somebody', async ({ browser }) => {
  const leaving = acts.member(6);
  await acts.drafted(leaving);
  const page = await pageOf(browser, world.administrator);
  await page.goto('/people');
  await page.getByRole('listitem').filter({ hasText: leaving.name }).getByRole('button', { name: 'Change' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leaves the organization' }).click();
  await page.getByRole('button', { name: `${leaving.name} leaves` }).click();
  await expect(page.getByRole('heading', { name: `What ${leaving.name} left behind` })).toBeVisible();
  await accessible(page);
  await page.getByRole('listitem').filter({ hasText: 'Seat' }).getByRole('button', { name: 'Hand over' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('To whom?').selectOption({ label: world.administrator.name });
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  await said(page, `Handed to ${world.administrator.name}`);
  await page.getByRole('list', { name: 'Still open' }).getByRole('button', { name: 'Dismiss' }).click();
  await said(page, 'Everything is handed over or dismissed.');
});
