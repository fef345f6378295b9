import { expect, test } from './test.js';
import { foundWorld, type DecisionActs, type World } from '@tribune/testing';
import { actsIn, dayIn, pageOf, phone, said } from './acts.js';
import { accessible } from './axe.js';
import { database } from './journey-steps.js';

let world: World;
let acts: DecisionActs;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Tamar Air', demo: true, customers: 1 });
  acts = actsIn(world);
});
test.afterAll(() => database.drop());
test.describe.configure({ timeout: 180_000 });

/** A red dot. */
const PICTURE = { name: 'sign.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==', 'base64') };
const KINDS = [
  ['Figure', { 'What was measured': 'Minutes at the belt', 'The figure': '31.5', 'Where the figure comes from': 'Belt sensors', 'Measured on': 'TODAY' }],
  ['Somebody’s words', { 'In their words': 'Nobody told me.', 'Who said it, without a name': 'A letter', 'Said on': 'TODAY' }],
  ['I walked it', { 'Walked on': 'TODAY', 'What you saw': 'Two desks of nine were open.' }],
  ['Consultation', { 'Who was asked what': 'Spring survey, question 4', 'What they answered': 'Most would wait at home.', 'Held on': 'TODAY' }],
  ['Competitor’s move', { 'Who': 'The other airline', 'What they have done': 'A message before landing.', 'Where you know it from': 'Their page', 'Since': 'TODAY' }],
  ['Document', { 'What it is called': 'Belt contract', 'Address on the web': 'https://example.org/belt', 'What it says, in short': 'Forty minutes are allowed.' }],
] as const;

test('six kinds of evidence are attached, one with a picture; one is withdrawn; who reads sees what is new', async ({ browser }) => {
  const id = await acts.seconded(world.chair, acts.member(1));
  const address = `/decisions/${(await acts.read<{ number: number }>(world.chair, id, 'number')).number}`;
  const [author, reader] = [await pageOf(browser, world.chair), await pageOf(browser, acts.member(2), phone)];
  await author.goto(address);
  await reader.goto(address);
  const today = await dayIn(0);
  const dialog = author.getByRole('dialog');

  for (const [kind, fields] of KINDS) {
    await author.getByRole('button', { name: 'Attach evidence' }).click();
    await dialog.getByRole('radio', { name: kind }).check();
    if (kind === 'Figure') {
      await dialog.getByLabel('How many answers or cases').fill('about sixty');
      await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
      await said(author, 'Please write it in digits');
      await dialog.getByLabel('How many answers or cases').fill('60');
      await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
      await expect(dialog.getByLabel('What was measured')).toBeFocused();
      await dialog.locator('input[type=file]').setInputFiles({ ...PICTURE, buffer: Buffer.from('no picture') });
      await said(author, 'This file is no picture that can be read here.');
      await dialog.locator('input[type=file]').setInputFiles(PICTURE);
      await dialog.getByLabel('What the picture shows').fill('The sign above belt four.');
    }
    if (kind === 'I walked it') await dialog.getByLabel('Which touch point').selectOption({ index: 1 });
    for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).or(dialog.getByLabel(`${label} (optional)`, { exact: true })).first().fill(value === 'TODAY' ? today : value);
    await dialog.getByLabel('Why it matters here').fill(`It shows why (${kind}).`);
    if (kind !== 'Document') await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
    else {
      await author.reload();
      await author.getByRole('button', { name: 'Attach evidence' }).click();
      await expect(dialog.getByLabel('What it is called')).toHaveValue('Belt contract');
      await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
    }
    await expect(dialog).toBeHidden();
    await said(author, `It shows why (${kind}).`);
  }
  const list = reader.getByRole('list', { name: 'Evidence' });
  await expect(list.getByRole('listitem').filter({ hasText: 'It shows why' })).toHaveCount(6);
  await expect(list.getByRole('img', { name: /The sign above belt four/ })).toBeVisible();
  await accessible(reader);

  const letter = author.getByRole('list', { name: 'Evidence' }).getByRole('listitem').filter({ hasText: 'Nobody told me.' });
  await letter.getByRole('button', { name: 'Withdraw' }).click();
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await expect(dialog.getByLabel('What is wrong with it?')).toBeFocused();
  await dialog.getByLabel('What is wrong with it?').fill('It was about another flight.');
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await said(reader, '1 piece withdrawn');
});

test('a discussion: somebody is named, answers on a phone, and sees what is new since they were there', async ({ browser }) => {
  const id = await acts.seconded(world.chair, acts.member(1), { title: 'Bags in ten minutes' });
  const address = `/decisions/${(await acts.read<{ number: number }>(world.chair, id, 'number')).number}`;
  const [author, named] = [await pageOf(browser, world.chair), await pageOf(browser, acts.member(2), phone)];
  await named.goto('/');
  await author.goto(address);
  await author.getByRole('textbox', { name: 'Say something' }).fill('Is it true, @Ama');
  await author.getByRole('group', { name: 'People you can name' }).getByRole('button').first().click();
  await expect(author.getByRole('textbox', { name: 'Say something' })).toBeFocused();
  await author.getByRole('textbox', { name: 'Say something' }).pressSequentially('that nobody measures it?');
  await author.reload();
  await expect(author.getByRole('textbox', { name: 'Say something' })).toHaveValue(/that nobody measures it\?$/);
  await author.getByRole('button', { name: 'Send' }).click();

  await expect(named.getByRole('link', { name: 'Notifications, 1 unread' })).toBeVisible();
  await named.getByRole('link', { name: 'Notifications, 1 unread' }).click();
  await named.getByRole('link', { name: /has mentioned you/ }).click();
  await said(named, '1 contribution you have not read');
  await named.getByRole('button', { name: 'Answer', exact: true }).click();
  const answer = named.getByRole('textbox', { name: `Your answer to ${world.chair.name}` });
  await expect(answer).toBeFocused();
  await answer.fill('Since May we do.');
  await named.getByRole('form', { name: `Your answer to ${world.chair.name}` }).getByRole('button', { name: 'Send' }).click();
  await said(author, 'Since May we do.');
  await expect(author.getByText('New', { exact: true }).first()).toBeVisible();
  await accessible(author);
  await named.goto(address);
  await expect(named.getByText('you have not read')).toHaveCount(0);
});
