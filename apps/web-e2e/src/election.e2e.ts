import { accessible } from './axe.js';
import { expect, test, type Page } from './test.js';
import { foundWorld, signIn, type Citizen, type World } from '@tribune/testing';
import { dayIn } from './acts.js';
import { openDatabase } from './database.js';

const database = openDatabase();
let world: World;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Harbour Ferries', demo: true });
});
test.afterAll(() => database.drop());

const customer = (at: number): Citizen => world.customers[at] as Citizen;
const as = async (page: Page, who: Citizen): Promise<void> => {
  const value = await signIn(database, world.organizationId, who.id);
  await page.context().clearCookies();
  await page.context().addCookies([{ name: 'tribune_session', value, domain: 'localhost', path: '/' }]);
};
/** Lets the running phase end now; the worker does the rest. */
const endPhase = (column: string) =>
  database.owner(
    column === 'nominations_close_at'
      ? `update champion.election set called_at = kernel.now() - interval '8 days', nominations_close_at = kernel.now() where organization_id = $1 and published_at is null`
      : `update champion.election set nominations_close_at = kernel.now() - interval '1 minute', voting_closes_at = kernel.now() where organization_id = $1 and published_at is null`,
    [world.organizationId],
  );
const electionPath = async () => {
  const [row] = await database.owner<{ id: string }>('select id from champion.election where organization_id = $1 order by called_at desc', [world.organizationId]);
  return `/elections/${Buffer.from(`Election:${row?.id}`).toString('base64url')}`;
};

/** The link in the voting card as it was mailed, over real SMTP: the database no longer knows it. */
async function mailedCard(page: Page, who: Citizen): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const answer = await page.request.post('/graphql', { data: { query: 'query ($search: String) { mailbox(search: $search) { subject text to } }', variables: { search: who.email } } });
    const { data } = (await answer.json()) as { data: { mailbox: { subject: string; text: string; to: string }[] } };
    link = data.mailbox.filter(({ to, subject }) => to === who.email && subject.startsWith('Your voting card')).map(({ text }) => /https?:\/\/\S+\/vote\/\S+/.exec(text)?.[0])[0];
    expect(link).toBeDefined();
  }).toPass({ timeout: 20_000 });
  return link ?? '';
}

test('an election from its call to the champion, with ballots by link on a phone', async ({ page }) => {
  await test.step('the administrator calls it', async () => {
    await as(page, world.administrator);
    await page.goto('/elections');
    await expect(page.getByText('The seat is empty')).toBeVisible();
    await accessible(page);
    await page.getByRole('button', { name: 'Call an election' }).click();
    await page.getByRole('button', { name: 'Call the election' }).click();
    await expect(page.getByRole('heading', { name: 'Election of the champion: Customers' })).toBeVisible();
  });

  await test.step('one customer stands, names another, and that one agrees', async () => {
    await as(page, customer(0));
    await page.goto(await electionPath());
    await page.getByLabel('Your statement').fill('I cross the harbour twice a day.');
    await page.getByRole('button', { name: 'Stand', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'You stand' })).toBeVisible();
    await page.getByLabel('Your statement').fill('I cross the harbour twice a day, with a bicycle.');
    await page.getByRole('button', { name: 'Save the statement' }).click();
    await expect(page.locator('blockquote').filter({ hasText: 'with a bicycle' })).toBeVisible();
    await expect(page.getByLabel('Your statement')).toHaveValue('I cross the harbour twice a day, with a bicycle.');
    await page.getByLabel('Their e-mail address').fill('nobody@example.com');
    await page.getByRole('button', { name: 'Name them' }).click();
    await expect(page.getByText('Nobody with this address is on the roll')).toBeVisible();
    await page.getByLabel('Their e-mail address').fill(customer(1).email);
    await page.getByRole('button', { name: 'Name them' }).click();
    await expect(page.getByText('Asked, has not answered yet')).toBeVisible();
    await accessible(page);
    await as(page, customer(1));
    await page.goto(await electionPath());
    await page.getByLabel('Your statement').fill('Somebody has to speak for the bicycles.');
    await page.getByRole('button', { name: 'I agree to stand' }).click();
    await expect(page.getByRole('heading', { name: 'You stand' })).toBeVisible();
  });

  await endPhase('nominations_close_at');
  await expect(async () => expect((await database.owner('select 1 from champion.voting_card where organization_id = $1', [world.organizationId])).length).toBe(8)).toPass();
  let receipt = '';

  await test.step('a voter votes by link, on a phone, without an account; a lost connection costs nothing', async () => {
    await page.context().clearCookies();
    await page.setViewportSize({ width: 375, height: 740 });
    await page.goto(await mailedCard(page, customer(2)));
    await page.getByRole('checkbox', { name: customer(0).name }).check();
    await page.getByRole('checkbox', { name: 'None of these' }).check();
    await expect(page.getByRole('checkbox', { name: customer(0).name })).not.toBeChecked();
    await page.getByRole('checkbox', { name: customer(0).name }).check();
    await expect(page.getByRole('checkbox', { name: 'None of these' })).not.toBeChecked();
    await accessible(page);
    await page.getByRole('button', { name: 'Look at my ballot' }).click();
    await expect(page.getByText(`You approve ${customer(0).name}.`)).toBeVisible();
    // The ballot arrives, its answer does not.
    await page.route('**/graphql', async (route) => {
      const isCast = route.request().postData()?.includes('CastElectionBallot') ?? false;
      if (isCast) await route.fetch();
      await (isCast ? route.abort('connectionreset') : route.continue());
    });
    await page.getByRole('button', { name: 'Cast my ballot' }).click();
    await expect(page.getByText('trying again is safe')).toBeVisible();
    await page.unroute('**/graphql');
    await page.reload();
    await expect(page.getByText('Did your ballot arrive?')).toBeVisible();
    await page.getByRole('button', { name: 'Send it again' }).click();
    await expect(page.getByRole('heading', { name: 'Your ballot is cast' })).toBeVisible();
    receipt = await page.getByLabel('Your receipt').inputValue();
    expect(receipt).toMatch(/^([A-Z2-9]{4}-){4}[A-Z2-9]{4}$/);
    await accessible(page);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('ballot')))).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'This card has been used' })).toBeVisible();
    expect(await database.owner('select 1 from champion.ballot where organization_id = $1', [world.organizationId])).toHaveLength(1);
  });

  await test.step('somebody who is signed in opens the same ballot from the election', async () => {
    await as(page, customer(3));
    await page.goto(await electionPath());
    await page.getByRole('button', { name: 'Open my ballot' }).click();
    await page.getByRole('checkbox', { name: customer(0).name }).check();
    await page.getByRole('checkbox', { name: customer(1).name }).check();
    await page.getByRole('button', { name: 'Look at my ballot' }).click();
    await page.getByRole('button', { name: 'Cast my ballot' }).click();
    await expect(page.getByRole('heading', { name: 'Your ballot is cast' })).toBeVisible();
    await page.goto(await electionPath());
    await expect(page.getByText('You have voted')).toBeVisible();
  });

  await endPhase('voting_closes_at');
  await test.step('the count is published, counted again in the browser, and a receipt finds its ballot', async () => {
    await expect(async () => expect(await database.owner('select 1 from champion.term where organization_id = $1', [world.organizationId])).toHaveLength(2)).toPass();
    await page.context().clearCookies();
    await page.goto(await mailedCard(page, customer(4)));
    await expect(page.getByText(`${customer(0).name} is elected champion with 2 approvals`)).toBeVisible();
    await page.getByRole('button', { name: 'Count it again in my browser' }).click();
    await expect(page.getByText('Your count agrees with the published result')).toBeVisible();
    await page.getByLabel('Your receipt').fill(receipt.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Find it' }).click();
    await expect(page.getByText(`It approves ${customer(0).name}.`)).toBeVisible();
    await accessible(page);
  });

  await test.step('the champion hands the office over, takes it back, and resigns', async () => {
    await page.setViewportSize({ width: 1200, height: 900 });
    await as(page, customer(0));
    await page.goto(await electionPath());
    await expect(page.getByRole('table', { name: 'The count, line by line' })).toBeVisible();
    await accessible(page);
    await page.goto('/elections');
    await page.getByRole('button', { name: 'Hand over for a while' }).click();
    await page.getByLabel('Until').fill(`${await dayIn(5)}T12:00`);
    await page.getByRole('button', { name: 'Hand over', exact: true }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(page.getByRole('button', { name: 'Hand over for a while' })).toBeVisible();
    await page.getByRole('button', { name: 'Resign' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Resign' }).click();
    await expect(page.getByText('The seat is empty')).toBeVisible();
    await accessible(page);
  });

  await test.step('anybody reads who can see what', async () => {
    await page.context().clearCookies();
    await page.goto('/ballot-secrecy');
    await expect(page.getByRole('heading', { name: 'Who can see what you vote' })).toBeVisible();
    await accessible(page);
  });
});
