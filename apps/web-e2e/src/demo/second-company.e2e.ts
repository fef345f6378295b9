import { expect, test, type Browser, type Page } from '../test.js';
import { accessible } from '../axe.js';
import { csv, linkIn, mailTo } from '../journey-steps.js';
import { demonstrationIsThere, fits, phone } from './demonstration.js';

const MEMBERS = ['Ines Duarte', 'Tomasz Wolny', 'Amara Okafor', 'Jonas Lind', 'Mei Tan'];
const CUSTOMERS = ['Clara Bauer', 'Dimitri Petrov', 'Ayumi Sato', 'Liam Byrne', 'Zainab Haddad', 'Noor Visser'];
const addressOf = (name: string): string => `${name.toLowerCase().replace(' ', '.')}@halden.example`;
const rows = (names: readonly string[], third: (at: number) => string): string[] => names.map((name, at) => [name, addressOf(name), third(at)].join('\t'));

/** Comes in through the invitation, on a device of their own. */
async function comeIn(browser: Browser, name: string, onPhone = false): Promise<Page> {
  const page = await (await browser.newContext(onPhone ? phone : {})).newPage();
  await page.goto(linkIn(await mailTo(page, addressOf(name), /You have a seat on “Brand council” at Halden Rail/)));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible();
  return page;
}

test('an administrator sets a second company up in a quarter of an hour, up to its first vote and election', async ({ page, browser }) => {
  await demonstrationIsThere(page);
  const began = Date.now();

  await test.step('it is founded from the first, by a mailed link', async () => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Be Tobias' }).click();
    await page.getByRole('link', { name: 'Set-up' }).click();
    await page.getByRole('button', { name: 'Mail me the link' }).click();
    await expect(page.getByRole('link', { name: 'the mailbox' })).toBeVisible();
    await page.goto(linkIn(await mailTo(page, 'tobias.krall@aurelia-air.example', /Found another organization/)));
    await page.getByLabel('What is your organization called?').fill('Halden Rail');
    await page.getByRole('button', { name: 'Create the organization' }).click();
  });

  await test.step('mail is tried on oneself, the council pasted, the journey taken from the template', async () => {
    await page.getByRole('button', { name: 'Mail tobias.krall@aurelia-air.example' }).click();
    await expect(page.getByText('The mail server has taken it')).toBeVisible();
    await page.getByLabel('Its members, one per line').fill(rows(MEMBERS, (at) => ['Marketing', 'Service', 'Product', 'Operations', 'Finance'][at] ?? '').join('\n'));
    await page.getByLabel('Who presides?').selectOption({ label: MEMBERS[0] ?? '' });
    await accessible(page);
    await page.getByRole('button', { name: 'Create the council' }).click();
    await page.getByRole('button', { name: 'Use these 12 touch points' }).click();
  });

  await test.step('customers are pasted: a bad row is named as it was pasted, and mended where it stands', async () => {
    const paste = page.getByLabel('Or paste rows from a spreadsheet');
    const good = rows(CUSTOMERS, () => 'Commuter');
    await paste.fill([good[0], 'No Address\tnone\tCommuter', ...good.slice(1)].join('\n'));
    await expect(page.getByRole('row', { name: '2 e-mail “none” is not an e-mail address.' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
    await paste.fill(good.join('\n'));
    await page.getByRole('button', { name: 'Import 6 customers' }).click();
    await page.getByRole('button', { name: 'Call the election' }).click();
    await expect(page.getByText('The champion’s election is running')).toBeVisible();
    await accessible(page);
  });

  await test.step('people and seats come from files, touch points by pasting', async () => {
    await page.goto('/import/people');
    await page.locator('input[type=file]').setInputFiles(csv('staff.csv', ['name;mail;roles', `Ruth Adler;${addressOf('Ruth Adler')};ELECTION_OFFICER`]));
    await page.getByRole('button', { name: 'Import 1 person' }).click();
    await page.getByText('Council seats', { exact: true }).click();
    await page.locator('input[type=file]').setInputFiles(csv('seats.csv', ['name,e-mail,function,chair', `Otto Rehn,${addressOf('Otto Rehn')},Sales,`]));
    await page.getByRole('button', { name: 'Import 1 seat' }).click();
    await page.getByText('Touch points', { exact: true }).last().click();
    await page.getByLabel('Or paste rows from a spreadsheet').fill('Platform\tStation\tPurchase\nDining car\tTrain\tPurchase');
    await page.getByRole('button', { name: 'Import 2 touch points' }).click();
    await expect(page.getByText('2 touch points imported', { exact: false })).toBeVisible();
  });

  await test.step('who sits on the council comes in by invitation, proposes, seconds, opens the vote, and votes on a phone', async () => {
    const author = await comeIn(browser, 'Tomasz Wolny');
    await author.getByRole('link', { name: 'Propose' }).click();
    await author.getByLabel('Title').fill('Families sit together');
    await author.getByLabel('What changes for customers').fill('Families who book together are seated together, without a fee.');
    await author.getByLabel('How this makes their lives easier').fill('Nobody has to ask strangers to swap seats.');
    await author.getByRole('checkbox').first().check();
    await author.getByRole('button', { name: 'Propose' }).click();
    await expect(author).toHaveURL(/\/decisions\/1$/);
    const seconder = await comeIn(browser, 'Otto Rehn', true);
    await fits(seconder);
    await seconder.getByRole('link', { name: 'Read and second' }).tap();
    await seconder.getByRole('button', { name: 'Second', exact: true }).first().tap();
    await expect(seconder.getByText('Seconded.')).toBeVisible();
    const chair = await comeIn(browser, 'Ines Duarte');
    await chair.getByRole('link', { name: 'Go and open it' }).click();
    await chair.getByRole('button', { name: 'Open the vote', exact: true }).first().click();
    await chair.getByRole('dialog').getByRole('button', { name: 'Open the vote' }).click();
    await seconder.getByRole('button', { name: 'Agree', exact: true }).tap();
    await seconder.getByRole('button', { name: 'Cast ballot' }).tap();
    await expect(chair.getByText('1 of 6 have voted', { exact: false }).first()).toBeVisible();
    for (const each of [author, seconder, chair]) await each.context().close();
  });
  expect(Date.now() - began).toBeLessThan(15 * 60_000);
});
