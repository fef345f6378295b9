import { expect, test } from './test.js';
import { foundWorld, nodeId, SummitActs, type Citizen, type World } from '@tribune/testing';
import { actsIn, pageOf, phone, said } from './acts.js';
import { database } from './journey-steps.js';

let world: World;
let acts: SummitActs;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Weser Ferries', demo: true, customers: 1 });
  acts = new SummitActs(actsIn(world).api, world);
  await database.owner(`select people.give_role($1, $2, 'EXECUTIVE', $2)`, [world.organizationId, world.administrator.id]);
});
test.afterAll(() => database.drop());
test.describe.configure({ timeout: 180_000 });

test('an executive plans a summit, beliefs are sealed blind, the gap is shown, and the plan says what falls between the chairs', async ({ browser }) => {
  const { administrator: executive } = world;
  const [, service] = world.members as [Citizen, Citizen];
  const [stage] = await database.owner<{ id: string; name: string }>('select id, name from touch_point.stage where organization_id = $1 and position = 1', [world.organizationId]);
  const [retiring] = await database.owner<{ id: string; name: string }>('select id, name from touch_point.touch_point where organization_id = $1 and id = $2', [world.organizationId, world.touchPointIds[0]]);
  const figure = { attribute: 'OVERALL', competitor: null, value: 41, n: 210, low: 37, high: 45, source: 'Survey', measuredOn: '2026-01-10' };
  await database.owner('select scorecard.import_figures($1, $2)', [executive.token, JSON.stringify([{ ...figure, row: 2, stage: stage?.name, touchPoint: '' }, { ...figure, row: 3, stage: '', touchPoint: retiring?.name }])]);

  const page = await pageOf(browser, executive);
  let summitId = '';
  await test.step('a summit is called, somebody is invited, and it is announced', async () => {
    await page.goto('/summits/new');
    await page.getByLabel('Title').fill('Autumn summit');
    await page.getByLabel('Begins').fill('2037-11-20T09:00');
    await page.getByLabel('Ends').fill('2037-11-20T13:00');
    await page.getByLabel('Sponsor at the top').selectOption({ label: executive.name });
    await page.getByRole('button', { name: 'Create the draft' }).click();
    await said(page, 'Invite at least one more person before you announce it.');
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Who' }).fill(service.name);
    await page.getByRole('dialog').getByRole('option', { name: service.name }).click();
    await page.getByRole('dialog').getByLabel('For which function').selectOption({ label: 'Service · nobody speaks for' });
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Participants' }).getByText(service.name, { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Announce and invite' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Announce and invite' }).click();
    await said(page, 'Announced');
    summitId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  });

  await test.step('on a phone, by keyboard: nothing is shown before, the others’ after sealing', async () => {
    await acts.act(executive, 'sealBeliefs', { summitId, beliefs: [{ stageId: nodeId('Stage', stage?.id ?? ''), attribute: 'OVERALL', value: 72 }] });
    const hand = await pageOf(browser, service, phone);
    await hand.goto(`/summits/${summitId}`);
    await said(hand, 'closed to you until you have sealed');
    await expect(hand.getByRole('table', { name: 'Beliefs, measure and best competitor' })).toHaveCount(0);
    await hand.getByRole('link', { name: 'Say what you believe' }).click();
    await said(hand, 'Say something of at least one stage first.');
    const scale = hand.getByRole('slider', { name: 'What do customers think of us here?' }).first();
    for (const key of ['Home', ...Array.from({ length: 6 }, () => 'PageUp')]) await scale.press(key);
    await hand.getByRole('button', { name: 'Seal 1 stage' }).click();
    await hand.getByRole('button', { name: 'Seal it' }).click();
    await said(hand, '(60–72, 2 beliefs)');
    await said(hand, 'Believed 25 too high');
    await hand.context().close();
  });

  await test.step('the plan names what nobody owns, and a version shows what changed since', async () => {
    await page.goto(`/summits/${summitId}/plan`);
    const add = async (activity: string) => {
      await page.getByRole('button', { name: 'Add a line' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('What is done').fill(activity);
      await dialog.getByLabel('Touch point').selectOption({ index: 1 });
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(page.getByRole('listitem').filter({ hasText: activity }).first()).toBeVisible();
    };
    await add('Say the price first');
    await said(page, 'What falls between the chairs');
    await page.getByRole('button', { name: 'Make it a version' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make it a version' }).click();
    await said(page, 'the plan says what this version says');
    await add('Answer within a day');
    await expect(page.getByRole('list', { name: 'What changed since version 1' }).getByText('New')).toBeVisible();
  });

  await test.step('a touch point that was retired meanwhile is marked in the plan and on the scorecard', async () => {
    const retire = (at: string) => database.owner(`update touch_point.touch_point set retired_at = ${at} where organization_id = $1 and id = (select touch_point_id from summit.plan_line where organization_id = $1 and activity = 'Answer within a day')`, [world.organizationId]);
    await database.owner(`update summit.plan_line set touch_point_id = $2 where organization_id = $1 and activity = 'Answer within a day'`, [world.organizationId, retiring?.id]);
    await retire('kernel.now()');
    await page.reload();
    await expect(page.getByRole('listitem').filter({ hasText: 'Answer within a day' }).getByText('Retired').first()).toBeVisible();
    await page.goto('/scorecard');
    await page.getByRole('button', { name: 'Open the scorecard all the same' }).click();
    await expect(page.getByRole('row').filter({ hasText: retiring?.name ?? '' }).getByText('Retired').first()).toBeVisible();
    await retire('null');
    await page.goto(`/summits/${summitId}/plan`);
  });

  await test.step('a version is put to review, approved but for one line, and the approved plan says why', async () => {
    await page.getByRole('button', { name: 'Put it to review' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Put it to review' }).click();
    await said(page, 'They are asked.');
    await acts.act(executive, 'freezePlan', { summitId });
    await acts.act(executive, 'openReview', { summitId, number: 2 });
    await page.goto(`/summits/${summitId}/review`);
    await said(page, 'Version 2, 2 lines');
    await page.getByRole('listitem').filter({ hasText: 'Answer within a day' }).getByLabel('I have something against this line').check();
    await page.getByLabel('Why, or what should change').fill('Nobody is there at night.');
    await page.getByLabel('Approve all but 1 line').check();
    await page.getByRole('button', { name: 'Say this' }).click();
    await page.getByRole('link', { name: 'See the approved plan' }).click();
    await expect(page.getByRole('list', { name: 'Left out, and why' }).getByText('Nobody is there at night.')).toBeVisible();
    await page.getByRole('link', { name: 'What came of it' }).click();
    await page.getByRole('button', { name: 'Bring to a council' }).click();
    await page.getByRole('link', { name: 'Say the price first' }).click();
    await expect(page.getByRole('list', { name: 'Serves the plan' }).getByText('Say the price first')).toBeVisible();
    await page.goto(`/summits/${summitId}/view`);
    await said(page, '1 not decided yet');
    await expect(page.getByRole('table', { name: 'Lines and money by function' }).getByText('not entered').first()).toBeVisible();
  });
});
