import { expect, test } from './test.js';
import { foundWorld, showPasskey, type Citizen, type DecisionActs, type World } from '@tribune/testing';
import { actsIn, card, dark, elected, pageOf, phone, said } from './acts.js';
import { accessible } from './axe.js';
import { database } from './journey-steps.js';

let world: World;
let acts: DecisionActs;
let champion: Citizen;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Solent Ferries', demo: true, customers: 3 });
  acts = actsIn(world);
  champion = await elected(world);
});
test.afterAll(() => database.drop());
test.describe.configure({ timeout: 180_000 });

const carried = async (title: string): Promise<{ id: string; number: number; address: string }> => {
  const id = await acts.carried(world.chair, acts.member(1), { title });
  const { number } = await acts.read<{ number: number }>(world.chair, id, 'number');
  return { id, number, address: `/decisions/${number}` };
};
const signs = () => showPasskey(database, champion.token);

test('an approval may depend on another text, on a day, or on something that holds', async ({ browser }) => {
  const [desk, member] = [await pageOf(browser, champion, phone), await pageOf(browser, acts.member(2))];

  await test.step('the champion writes the text that they would approve, and a member takes it up with one click', async () => {
    const { id, number, address } = await carried('Rebook by yourself');
    await signs();
    await desk.goto(`/desk/${number}`);
    await desk.getByRole('link', { name: 'Approve if the text is changed' }).click();
    await desk.getByRole('button', { name: 'Set the condition' }).click();
    await expect(desk.getByLabel('Why it has to change')).toBeFocused();
    await desk.getByLabel('Why it has to change').fill('Whoever has no phone needs a counter.');
    await desk.getByRole('textbox', { name: 'Conditions' }).fill('The counter stays open.');
    await desk.reload();
    await expect(desk.getByRole('textbox', { name: 'Conditions' })).toHaveValue('The counter stays open.');
    await member.goto(address);
    await desk.getByRole('button', { name: 'Set the condition' }).click();
    await expect(desk).toHaveURL(/\/desk$/);
    await said(member, 'Would be approved for Customers with this change');
    await accessible(member);
    await member.getByRole('button', { name: 'Take it up' }).click();
    await member.getByRole('dialog').getByRole('button', { name: 'Take it up' }).click();
    await expect(member.getByText('The text has changed. Does your ballot still hold?')).toBeVisible();
    expect((await acts.read<{ revisionNumber: number; state: string }>(world.chair, id, 'revisionNumber state'))).toEqual({ revisionNumber: 2, state: 'VOTING' });
  });

  await test.step('an approval with limits says them; broken, it says so to everybody', async () => {
    const { number, address } = await carried('A quiet coach');
    await signs();
    await desk.goto(`/desk/${number}`);
    const answer = card(desk, /^Your answer for/);
    await answer.getByRole('button', { name: 'Approve', exact: true }).click();
    await answer.getByLabel('What did you ask those you speak for?').fill('Two hundred letters.');
    await answer.getByText('Approve with a condition').click();
    await answer.getByLabel('It holds only while').fill('the counter stays open');
    await answer.getByLabel('It lapses unless final by').fill('2020-01-01T10:00');
    await answer.getByRole('button', { name: /^Sign and approve/ }).click();
    await expect(answer.getByLabel('It lapses unless final by')).toBeFocused();
    await answer.getByLabel('It lapses unless final by').fill('2035-01-01T10:00');
    await answer.getByRole('button', { name: /^Sign and approve/ }).click();
    await expect(desk).toHaveURL(/\/desk$/);
    await desk.goto(address);
    await said(desk, 'Holds only while the counter stays open');
    await desk.getByRole('button', { name: 'It does not hold any longer' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByRole('button', { name: 'It does not hold any longer' }).click();
    await expect(dialog.getByLabel('What does not hold, and since when')).toBeFocused();
    await dialog.getByLabel('What does not hold, and since when').fill('Closed since Monday.');
    await member.goto(address);
    await dialog.getByRole('button', { name: 'It does not hold any longer' }).click();
    await said(member, 'Its condition does not hold any longer: Closed since Monday.');
  });
});

test('four clocks run at once and the fifth waits; one is paused, two are linked', async ({ browser }) => {
  const all: { title: string; number: number; address: string }[] = [];
  for (const title of ['First', 'Second', 'Third', 'Fourth', 'Fifth']) {
    const id = await acts.voting(world.chair, acts.member(1), { title });
    await acts.castAll(id);
    const { number } = await acts.read<{ number: number }>(world.chair, id, 'number');
    all.push({ title, number, address: `/decisions/${number}` });
  }
  await acts.pass('8 days');
  const desk = await pageOf(browser, champion, dark);
  await desk.goto('/desk');
  const queue = desk.getByRole('list', { name: 'In the queue' });
  await expect(queue.getByRole('link')).toHaveCount(1);
  await expect(desk.getByText('Your time')).toHaveCount(4);
  const waiting = (await queue.getByRole('link').first().innerText()).trim();
  const [first, second] = all.filter(({ title }) => title !== waiting);
  const fifth = all.find(({ title }) => title === waiting);
  if (!first || !second || !fifth) throw new Error('Five were carried.');
  await desk.goto(fifth.address);
  await said(desk, 'Its clock has not started');

  await test.step('the clock is paused once, with what is asked of whom', async () => {
    await desk.goto(`/desk/${first.number}`);
    await desk.getByRole('button', { name: 'Ask them first' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ask them first' }).click();
    await expect(dialog.getByLabel('What you ask, and whom')).toBeFocused();
    await dialog.getByLabel('What you ask, and whom').fill('Commuters, whether ten minutes are enough.');
    await dialog.getByLabel('For how many days').selectOption('10');
    await dialog.getByRole('button', { name: 'Ask them first' }).click();
    await expect(dialog).toBeHidden();
    await expect(desk.getByRole('button', { name: 'Ask them first' })).toBeHidden();
    await accessible(desk);
  });

  await test.step('two decisions become final together or not at all, until the link is dissolved', async () => {
    await desk.goto(first.address);
    await desk.getByRole('button', { name: 'Link with others' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Link with others' }).click();
    await expect(dialog.getByLabel('Why they belong together')).toBeFocused();
    await dialog.getByLabel(`${second.number} · ${second.title}`).check();
    await dialog.getByLabel('Why they belong together').fill('One pays for the other.');
    await dialog.getByRole('button', { name: 'Link with others' }).click();
    await said(desk, 'One pays for the other.');
    await accessible(desk);
    await desk.getByRole('button', { name: 'Dissolve the link' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Dissolve the link' }).click();
    await said(desk, 'The link is dissolved.');
  });
});

test('the tour leads through one real approval in five steps', async ({ browser }) => {
  await carried('Seats by the window');
  await signs();
  const page = await pageOf(browser, champion);
  await page.goto('/');
  await page.getByRole('button', { name: 'Begin the tour' }).click();
  const tour = (step: number) => page.getByRole('complementary', { name: `Tour, step ${step} of 5` });
  await expect(tour(1)).toBeVisible();
  await page.locator('[data-tour="here"]').click();
  await expect(tour(2)).toBeVisible();
  await tour(2).getByRole('button', { name: 'Next' }).click();
  await page.getByRole('group', { name: 'Your answer' }).getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByLabel('What did you ask those you speak for?')).toHaveAttribute('data-tour', 'here');
  await tour(4).getByRole('button', { name: 'Show me' }).click();
  await expect(page.getByLabel('What did you ask those you speak for?')).toBeFocused();
  await page.keyboard.type('Forty of them asked for it.');
  await tour(4).getByRole('button', { name: 'Next' }).click();
  await expect(tour(5)).toBeVisible();
  await page.getByRole('button', { name: 'Sign and approve' }).click();
  await said(page, 'That was it');
  await page.getByRole('button', { name: 'Finish' }).click();
});
