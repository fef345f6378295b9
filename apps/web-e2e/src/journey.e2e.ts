import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from './test.js';
import { accessible } from './axe.js';
import { csv, database, giveAuthenticator, linkIn, mailTo, signIn, timePasses } from './journey-steps.js';

test.afterAll(() => database.drop());

const MEMBERS = ['Ines Duarte', 'Tomasz Wolny', 'Amara Okafor', 'Jonas Lind', 'Mei Tan'];
const CUSTOMERS = ['Clara Bauer', 'Dimitri Petrov', 'Ayumi Sato', 'Liam Byrne', 'Zainab Haddad', 'Noor Visser'];
const addressOf = (name: string): string => `${name.toLowerCase().replace(' ', '.')}@kestrel.example`;

const vote = async (page: Page, choice: string, reason?: string): Promise<void> => {
  await page.getByRole('button', { name: choice, exact: true }).click();
  if (reason) await page.getByLabel('Why do you object?').fill(reason);
  await page.getByRole('button', { name: 'Cast ballot' }).click();
  await expect(page.getByText('Your ballot is in', { exact: false }).first()).toBeVisible();
};

test('a company is set up, its customers elect a champion, and one decision goes all the way to final', async ({ page, browser }) => {
  test.setTimeout(480_000);

  await test.step('the first administrator sets the company up in four screens', async () => {
    await page.goto(process.env['E2E_FIRST_LINK'] ?? '');
    await page.getByLabel('What is your organization called?').fill('Kestrel Rail');
    await page.getByLabel('Your name').fill('Ada Reyes');
    await page.getByLabel('Your e-mail address').fill(addressOf('Ada Reyes'));
    await accessible(page);
    await page.getByRole('button', { name: 'Create the organization' }).click();
    await page.getByLabel('Its members, one per line').fill(MEMBERS.map((name, at) => `${name}, ${addressOf(name)}, ${['Marketing', 'Service', 'Product', 'Operations', 'Finance'][at]}`).join('\n'));
    await page.getByLabel('Who presides?').selectOption({ label: MEMBERS[0] ?? '' });
    await page.getByRole('button', { name: 'Create the council' }).click();
    await page.getByRole('button', { name: 'Use these 12 touch points' }).click();
    await expect(page.getByRole('heading', { name: 'Who are your customers?' })).toBeVisible();
    const rows = CUSTOMERS.map((name) => `${name},${addressOf(name)},Commuter`);
    await page.locator('input[type=file]').setInputFiles(csv('customers.csv', ['name,e-mail,segment', ...rows.slice(0, 3), 'No Address,,Commuter', ...rows.slice(3)]));
    await expect(page.getByRole('row', { name: /5/ }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
    await page.locator('input[type=file]').setInputFiles(csv('customers.csv', ['name,e-mail,segment', ...rows]));
    await page.getByRole('button', { name: 'Import 6 customers' }).click();
    await page.getByRole('button', { name: 'Call the election' }).click();
    await expect(page.getByText('The champion’s election is running')).toBeVisible();
    await accessible(page);
  });

  const champion = await signIn(browser, addressOf('Clara Bauer'));
  await test.step('two customers stand, and everybody votes by the mailed link', async () => {
    for (const [who, on] of [['Clara Bauer', champion], ['Dimitri Petrov', await signIn(browser, addressOf('Dimitri Petrov'), true)]] as const) {
      await on.goto(linkIn(await mailTo(on, addressOf(who), /Who should speak for you/)));
      await on.getByLabel('Your statement').fill('I ride this line every day.');
      await on.getByRole('button', { name: 'Stand', exact: true }).click();
      await expect(on.getByRole('heading', { name: 'You stand' })).toBeVisible();
    }
    await timePasses('7 days 1 minute');
    const stranger = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    for (const [at, name] of CUSTOMERS.entries()) {
      await stranger.goto(linkIn(await mailTo(stranger, addressOf(name), /voting card/i)));
      await stranger.getByRole('checkbox', { name: 'Clara Bauer' }).check();
      if (at % 2) await stranger.getByRole('checkbox', { name: 'Dimitri Petrov' }).check();
      await stranger.getByRole('button', { name: 'Look at my ballot' }).click();
      await stranger.getByRole('button', { name: 'Cast my ballot' }).click();
      await expect(stranger.getByRole('heading', { name: 'Your ballot is cast' })).toBeVisible();
    }
    await timePasses('7 days 1 minute');
    expect((await mailTo(page, addressOf('Clara Bauer'), /You have been elected/)).text).toContain('passkey');
  });

  const [chair, author, third] = [await signIn(browser, addressOf('Ines Duarte')), await signIn(browser, addressOf('Tomasz Wolny')), await signIn(browser, addressOf('Amara Okafor'), true)];
  await test.step('a member proposes, another seconds, the chair opens the vote', async () => {
    await author.goto('/decisions/new');
    await author.getByLabel('Title').fill('Families sit together');
    await author.getByLabel('What changes for customers').fill('Families who book together are seated together, without a fee.');
    await author.getByLabel('How this makes their lives easier').fill('Nobody has to ask strangers to swap seats.');
    await author.getByRole('checkbox').first().check();
    await accessible(author);
    await author.getByRole('button', { name: 'Propose' }).click();
    await expect(author).toHaveURL(/\/decisions\/1$/);
    for (const [on, act] of [[third, 'Second'], [chair, 'Open the vote']] as const) {
      await on.goto('/decisions/1');
      await on.getByRole('button', { name: act, exact: true }).first().click();
    }
    await chair.getByRole('dialog').getByRole('button', { name: 'Open the vote' }).click();
    await expect(author.getByText('Vote open').first()).toBeVisible();
  });

  await test.step('three vote; an editorial edit leaves their ballots standing', async () => {
    await vote(author, 'Agree');
    await vote(chair, 'Agree');
    await third.goto('/decisions/1');
    await vote(third, 'Object', 'It says nothing of groups.');
    await third.goto('/decisions/1/amend');
    await third.getByLabel('Background').fill('Asked for in 580 letters.');
    await expect(third.getByText('An editorial edit')).toBeVisible();
    await third.getByRole('button', { name: 'Amend' }).click();
    await expect(chair.getByText('Your ballot stands.', { exact: false })).toBeVisible();
    await accessible(chair);
  });

  await test.step('a material edit makes them stale, and one click confirms', async () => {
    await author.goto('/decisions/1/amend');
    await author.getByRole('checkbox').nth(1).check();
    await expect(author.getByText('A material edit')).toBeVisible();
    await author.getByRole('button', { name: 'Amend' }).click();
    await expect(chair.getByText('The text has changed. Does your ballot still hold?')).toBeVisible();
    for (const member of [chair, author]) await member.getByRole('button', { name: 'Still holds' }).click();
    await third.goto('/decisions/1');
    await third.getByRole('button', { name: 'Vote differently' }).click();
    await third.getByRole('button', { name: 'Agree' }).click();
    await third.getByRole('button', { name: /^Cast/ }).click();
    await expect(third.getByText('You agree', { exact: true })).toBeVisible();
    await timePasses('8 days');
    await expect(chair.getByText('Carried, waiting for approval').first()).toBeVisible({ timeout: 20_000 });
  });

  await test.step('the champion refuses, with an alternative', async () => {
    await giveAuthenticator(champion);
    await champion.goto('/desk');
    await champion.getByRole('link', { name: 'Read and answer' }).click();
    await champion.getByRole('group', { name: 'Your answer' }).getByRole('button', { name: 'Refuse' }).click();
    await champion.getByLabel('What harm would it do, and to whom?').fill('People who travel alone are moved without being asked.');
    await champion.getByLabel('How do you know?').fill('41 of 60 letters.');
    await champion.getByLabel('What would you accept instead?').fill('Nobody is moved against their will.');
    await champion.getByRole('button', { name: 'Register a passkey' }).click();
    await champion.getByRole('button', { name: 'Sign and refuse' }).click();
    await expect(chair.getByText('Refused').first()).toBeVisible();
    await expect(chair.getByText('Nobody is moved against their will.').first()).toBeVisible();
    await accessible(chair);
  });

  await test.step('it is amended, voted again, approved with the passkey, and final by itself: seen live and mailed', async () => {
    await author.goto('/decisions/1/amend');
    await author.getByLabel('Conditions').fill('Nobody is moved against their will.');
    await author.getByRole('button', { name: 'Amend' }).click();
    for (const member of [chair, author]) await member.getByRole('button', { name: 'Still holds' }).click();
    await third.goto('/decisions/1');
    await third.getByRole('button', { name: 'Still holds' }).click();
    // the deadline passes at once: every ballot has to be in before
    for (const member of [chair, author, third]) await expect(member.getByText('You agree', { exact: true })).toBeVisible();
    await timePasses('9 days');
    await expect(chair.getByText('Carried, waiting for approval').first()).toBeVisible({ timeout: 20_000 });
    // a month has gone by: the session is over, and the passkey opens another
    await champion.goto('/desk');
    await champion.getByRole('button', { name: 'Use a passkey instead' }).click();
    await champion.getByRole('link', { name: 'Read and answer' }).click();
    await champion.getByRole('group', { name: 'Your answer' }).getByRole('button', { name: 'Approve' }).click();
    await champion.getByLabel('What did you ask those you speak for?').fill('The answer is what sixty letters asked for.');
    await accessible(champion);
    await champion.getByRole('button', { name: 'Sign and approve' }).click();
    await expect(champion.getByText('With that the decision is final', { exact: false }).first()).toBeVisible();
    // the chair's page has not been touched
    await expect(chair.getByText('Final', { exact: true }).first()).toBeVisible();
    await accessible(chair);
    await mailTo(page, addressOf('Tomasz Wolny'), /final/i);
    expect(await database.owner('select * from decision.broken_invariant')).toEqual([]);
  });

  await test.step('its certificate is taken along, and proves it without a server', async () => {
    const certificate = chair.getByRole('link', { name: 'Certificate' });
    // sealed in the second after
    await expect(async () => expect((await chair.request.get((await certificate.getAttribute('href')) ?? '')).status()).toBe(200)).toPass({ timeout: 20_000 });
    const [file] = await Promise.all([chair.waitForEvent('download'), certificate.click()]);
    expect(execFileSync(process.execPath, ['tools/tribune.mjs', 'verify', await file.path()], { encoding: 'utf8' })).toMatch(/^Right, if the key below is the organization’s own .*: decision 1, “Families sit together”, became final/);
  });
});
