import { expect, test } from './test.js';
import { finalDecision, foundWorld, type Citizen, type DecisionActs, type World } from '@tribune/testing';
import { actsIn, dayIn, elected, pageOf, phone, said } from './acts.js';
import { accessible } from './axe.js';
import { database } from './journey-steps.js';

let world: World;
let acts: DecisionActs;
let champion: Citizen;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Calder Buses', demo: true, customers: 3 });
  acts = actsIn(world);
  champion = await elected(world);
});
test.afterAll(() => database.drop());
test.describe.configure({ timeout: 180_000 });

test('what follows a final decision: a prediction before it, actions, values, a review, and another in its place', async ({ browser }) => {
  const measures = [{ name: 'Minutes until somebody answers', from: '14', to: '5', by: await dayIn(120) }];
  const [member, owner] = [await pageOf(browser, acts.member(1)), await pageOf(browser, acts.member(2), phone)];

  await test.step('a voter says how likely it is, for nobody else to read', async () => {
    const id = await acts.voting(world.chair, acts.member(1), { title: 'Answer within five minutes', measures, reviewOn: await dayIn(130) });
    await member.goto(`/decisions/${(await acts.read<{ number: number }>(world.chair, id, 'number')).number}`);
    await member.getByLabel('Minutes until somebody answers').selectOption('70');
    await member.getByRole('button', { name: 'Keep my prediction' }).click();
    await said(member, '70 %');
    await member.reload();
    await said(member, '70 %');
    await acts.castAll(id);
    await acts.pass('8 days');
  });

  const id = await finalDecision(acts, champion, { title: 'A number for the night', measures, reviewOn: await dayIn(20), touchPointIds: [Buffer.from(`TouchPoint:${world.touchPointIds[1] ?? ''}`).toString('base64url')] });
  const { number } = await acts.read<{ number: number }>(world.chair, id, 'number');

  await test.step('an action is given to somebody, who carries it out on a phone', async () => {
    await member.goto(`/decisions/${number}`);
    await member.getByRole('button', { name: 'Add an action' }).click();
    const dialog = member.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add the action' }).click();
    const who = dialog.getByRole('combobox', { name: 'Who does it' });
    await expect(who).toBeFocused();
    await dialog.getByLabel('What', { exact: true }).fill('Staff the night desk.');
    await who.fill(acts.member(2).name);
    await dialog.getByRole('option', { name: acts.member(2).name }).click();
    await dialog.getByLabel('Until when').fill(await dayIn(30));
    await dialog.getByRole('button', { name: 'Add the action' }).click();
    await expect(member.getByRole('link', { name: 'Staff the night desk.' })).toBeVisible();
    await owner.goto('/actions');
    await owner.getByRole('link', { name: 'Staff the night desk.' }).click();
    await owner.getByRole('button', { name: 'Start', exact: true }).click();
    await owner.getByLabel('What there is to say').fill('Two of three are hired.');
    await owner.getByLabel(/^How far, in percent/).selectOption('60');
    await owner.getByRole('button', { name: 'Note it' }).click();
    await said(owner, 'Two of three are hired.');
    await accessible(owner);
    await said(member, '60 %');
    await owner.getByRole('button', { name: 'It is done' }).click();
    await owner.getByRole('dialog').getByRole('button', { name: 'It is done' }).click();
    await said(member, '1 of 1 action done.');
  });

  const chair = await pageOf(browser, world.chair);
  await test.step('a value is entered, and a number that is none is said at its field', async () => {
    await chair.goto(`/decisions/${number}`);
    await chair.getByRole('button', { name: 'Enter a value' }).click();
    const dialog = chair.getByRole('dialog');
    await dialog.getByLabel('Value', { exact: true }).fill('about six');
    await dialog.getByLabel('On how many cases').fill('some');
    await dialog.getByRole('button', { name: 'Enter the value' }).click();
    await expect(dialog.getByText('Please write it as a number')).toHaveCount(2);
    await dialog.getByLabel('Value', { exact: true }).fill('6.5');
    await dialog.getByLabel('On how many cases').fill('1,240');
    await dialog.getByLabel('For which day').fill(await dayIn(0));
    await dialog.getByLabel('Where it comes from').fill('Telephone system');
    await dialog.getByRole('button', { name: 'Enter the value' }).click();
    await said(chair, 'n = 1,240');
  });

  await test.step('chair or author reviews it: nothing is lost, nothing is picked for them', async () => {
    await acts.pass('20 days');
    await chair.goto(`/decisions/${number}/review`);
    await chair.getByRole('button', { name: 'Publish the review' }).click();
    await said(chair, 'Please choose one of these.');
    await chair.getByRole('radio', { name: 'Partly' }).check();
    await chair.getByLabel('What did we learn?').fill('The night is busier than we thought.');
    await chair.reload();
    await expect(chair.getByLabel('What did we learn?')).toHaveValue('The night is busier than we thought.');
    await chair.getByRole('radio', { name: 'Supersede' }).check();
    await chair.getByRole('button', { name: 'Publish the review' }).click();
    await said(member, 'Another decision should take its place.');
    await accessible(member);
  });

  await test.step('another takes its place, and says so from its first moment', async () => {
    await member.getByRole('button', { name: 'Propose what takes its place' }).first().click();
    await expect(member.getByLabel('Takes the place of')).toHaveValue(id);
    const next = await finalDecision(acts, champion, { title: 'Three numbers for the night', supersedesIds: [id] });
    await member.goto(`/decisions/${number}`);
    await said(member, 'Three numbers for the night');
    await member.goto(`/decisions/${(await acts.read<{ number: number }>(world.chair, next, 'number')).number}`);
    await said(member, 'A number for the night');
  });
});

test('outside the way of a decision: an emergency act that one names, an embargo, a change that somebody reports', async ({ browser }) => {
  const [member, customer] = [await pageOf(browser, acts.member(3), phone), await pageOf(browser, world.customers[2] ?? champion)];
  const { session: { organization: { slug } } } = await acts.api.query<{ session: { organization: { slug: string } } }>('{ session { organization { slug } } }', {}, { as: world.chair.token });
  const openId = await acts.seconded(world.chair, acts.member(1), { title: 'Close the bridge stop in storms' });

  await test.step('a member records what was done; a decision that is under way is named', async () => {
    await member.goto('/emergency/new');
    await member.getByRole('button', { name: 'Record it' }).click();
    await said(member, 'Please choose one.');
    await expect(member.getByRole('dialog')).toHaveCount(0);
    await expect(member.getByText('Please fill this in.')).toHaveCount(2);
    await member.getByLabel('At which touch point').selectOption({ index: 2 });
    await member.getByLabel('What was done').fill('The bridge stop is closed.');
    await member.getByLabel('Why it could not wait').fill('The bridge was flooded.');
    await member.reload();
    await expect(member.getByLabel('What was done')).toHaveValue('The bridge stop is closed.');
    await member.getByRole('button', { name: 'Record it' }).click();
    await member.getByRole('dialog').getByRole('button', { name: 'Record it' }).click();
    await expect(member).toHaveURL(/\/r\/[^/]+\/e1$/);
    await member.getByRole('button', { name: 'A decision on it is under way' }).click();
    const dialog = member.getByRole('dialog');
    await dialog.getByRole('button', { name: 'This one decides it' }).click();
    await said(member, 'Please choose one.');
    await dialog.getByLabel('Decision', { exact: true }).selectOption(openId);
    await dialog.getByRole('button', { name: 'This one decides it' }).click();
    await said(member, 'A decision on it has been proposed.');
    await accessible(member);
    await member.goto(`/decisions/${(await acts.read<{ number: number }>(world.chair, openId, 'number')).number}`);
    await said(member, 'The bridge stop is closed.');
  });

  await test.step('a final decision under embargo shows its fingerprint and no word', async () => {
    const day = await dayIn(60);
    const id = await finalDecision(acts, champion, { title: 'A secret timetable', effectiveOn: day, embargoUntil: day });
    const { number } = await acts.read<{ number: number }>(world.chair, id, 'number');
    await customer.goto(`/r/${slug}`);
    await expect(customer.getByRole('link', { name: 'The bridge stop is closed.' })).toBeVisible();
    await expect(customer.getByText('A secret timetable')).toHaveCount(0);
    await customer.goto(`/r/${slug}/${number}`);
    await expect(customer.getByText('A secret timetable')).toHaveCount(0);
  });

  await test.step('a customer reports a change, and the chair answers', async () => {
    await customer.goto(`/r/${slug}/report`);
    await customer.getByRole('button', { name: 'Report it' }).click();
    await said(customer, 'Please choose one.');
    await customer.getByLabel('Where', { exact: true }).selectOption({ index: 3 });
    await customer.getByLabel('What has changed').fill('The last bus leaves earlier.');
    await customer.reload();
    await expect(customer.getByLabel('What has changed')).toHaveValue('The last bus leaves earlier.');
    await customer.getByRole('button', { name: 'Report it' }).click();
    await said(customer, 'It waits for an answer');
    const chair = await pageOf(browser, world.chair);
    await chair.goto(new URL(customer.url()).pathname);
    await chair.getByRole('button', { name: 'Answer', exact: true }).click();
    await said(chair, 'Please choose what became of it.');
    await chair.getByRole('radio', { name: 'It will be undone' }).check();
    await chair.getByLabel('In your words').fill('From Monday on it runs as before.');
    await chair.getByRole('button', { name: 'Answer', exact: true }).click();
    await said(chair, 'Answered. The reporter is mailed.');
    await customer.reload();
    await said(customer, 'From Monday on it runs as before.');
    await accessible(customer);
  });
});
