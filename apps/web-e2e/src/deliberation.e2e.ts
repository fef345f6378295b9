import { expect, test } from './test.js';
import { foundWorld, type Citizen, type DecisionActs, type World } from '@tribune/testing';
import { actsIn, card, dayIn, pageOf, phone, said } from './acts.js';
import { accessible } from './axe.js';
import { database } from './journey-steps.js';

let world: World;
let acts: DecisionActs;
test.beforeAll(async () => {
  world = await foundWorld(database, { name: 'Meridian Trams', demo: true, customers: 1 });
  acts = actsIn(world);
});
test.afterAll(() => database.drop());
test.describe.configure({ timeout: 180_000 });

const member = (at: number): Citizen => acts.member(at);
const numberOf = async (id: string): Promise<number> => (await acts.read<{ number: number }>(world.chair, id, 'number')).number;
const ruleNamed = async (name: string): Promise<string> => {
  const { councils } = await acts.api.query<{ councils: { votingRules: { id: string; name: string }[] }[] }>('{ councils { votingRules { id name } } }', {}, { as: world.chair.token });
  return councils[0]?.votingRules.find((rule) => rule.name === name)?.id ?? '';
};

test('an objection lives: raised, answered, taken up; another is put to the others and overruled', async ({ browser }) => {
  const decisionId = await acts.seconded(member(1), member(2));
  const address = `/decisions/${await numberOf(decisionId)}`;
  const [objector, author, chair] = [await pageOf(browser, member(3), phone), await pageOf(browser, member(1)), await pageOf(browser, world.chair)];
  for (const page of [objector, author, chair]) await page.goto(address);

  await test.step('what is missing is said at its field, and what was typed survives a reload', async () => {
    await objector.getByRole('button', { name: 'Raise an objection' }).click();
    const dialog = objector.getByRole('dialog');
    await dialog.getByLabel('To whom').fill('People who travel at night.');
    await dialog.getByRole('button', { name: 'Raise an objection' }).click();
    await expect(dialog.getByLabel('The harm')).toBeFocused();
    await objector.reload();
    await objector.getByRole('button', { name: 'Raise an objection' }).click();
    await expect(dialog.getByLabel('To whom')).toHaveValue('People who travel at night.');
    await dialog.getByLabel('The harm').fill('Nobody answers after ten.');
    await dialog.getByLabel('The change that would lift it').fill('A number that is answered all night.');
    await dialog.getByRole('button', { name: 'Raise an objection' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('the author, whose page was open, answers and amends; the objector says that the text has taken it up', async () => {
    await said(author, 'Nobody answers after ten.');
    await author.getByRole('button', { name: 'Answer', exact: true }).click();
    await author.getByRole('dialog').getByLabel('Your answer').fill('The night desk will.');
    await author.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
    await said(objector, 'Does the answer settle it?');
    await expect(objector.getByRole('button', { name: 'The text has taken it up' })).toBeHidden();
    await acts.done(member(1), 'amendDecision', { decisionId, expectedRevision: 1, conditions: ['A number that is answered all night.'] });
    await objector.getByRole('button', { name: 'The text has taken it up' }).click();
    await said(author, 'Taken up');
  });

  await test.step('a second one stands until the others overrule it', async () => {
    await acts.done(member(4), 'raiseObjection', { decisionId, seenRevision: 2, harm: 'The app is not in Welsh.', toWhom: 'Welsh speakers', evidence: '', proposedChange: 'Translate it first.' });
    await author.getByRole('button', { name: 'Answer', exact: true }).click();
    await author.getByRole('dialog').getByLabel('Your answer').fill('It comes in spring.');
    await author.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
    await author.getByRole('button', { name: 'Put it to the others' }).click();
    await author.getByRole('dialog').getByRole('button', { name: 'Put it to the others' }).click();
    await expect(chair.getByRole('heading', { name: `Does the objection of ${member(4).name} stand?` })).toBeVisible();
    await accessible(chair);
    await chair.getByRole('button', { name: 'Overrule it' }).click();
    const { objections } = await acts.read<{ objections: { id: string; state: string }[] }>(world.chair, decisionId, 'objections { id state }');
    const objectionId = objections.find(({ state }) => state === 'OVERRULING')?.id;
    for (const at of [2, 3]) await acts.done(member(at), 'judgeObjection', { decisionId, objectionId, overrules: true });
    await said(author, 'Overruled');
  });
});

test('a conflict of interest is declared, contested, and judged by the others', async ({ browser }) => {
  const decisionId = await acts.voting(member(1), member(2));
  const address = `/decisions/${await numberOf(decisionId)}`;
  const [conflicted, doubter, judge] = [await pageOf(browser, member(3)), await pageOf(browser, member(4), phone), await pageOf(browser, member(5))];
  for (const page of [conflicted, doubter, judge]) await page.goto(address);
  await conflicted.getByRole('button', { name: 'Declare a conflict of interest' }).click();
  const dialog = conflicted.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Declare a conflict of interest' }).click();
  await expect(dialog.getByLabel('What is the conflict?')).toBeFocused();
  await dialog.getByLabel('What is the conflict?').fill('My brother runs the app.');
  await dialog.getByRole('button', { name: 'Declare a conflict of interest' }).click();
  await expect(conflicted.getByRole('group', { name: 'Your vote' })).toBeHidden();
  await doubter.getByRole('button', { name: 'Contest it' }).click();
  await doubter.getByRole('dialog').getByLabel('Why is it none?').fill('He left in May.');
  await doubter.getByRole('dialog').getByRole('button', { name: 'Contest it' }).click();
  await expect(judge.getByRole('heading', { name: 'Does this conflict of interest stand?' })).toBeVisible();
  await accessible(judge);
  await judge.getByRole('button', { name: 'It does not stand' }).click();
  await said(judge, 'Your word is counted.');
  for (const at of [0, 1, 2]) await acts.act(member(at), 'judgeRecusal', { decisionId, personId: Buffer.from(`Person:${member(3).id}`).toString('base64url'), stands: false });
  await said(conflicted, 'Set aside by the other members');
  await expect(conflicted.getByRole('group', { name: 'Your vote' })).toBeVisible();
});

test('a ranking is put in order, a weighted vote weighs seats, a proxy carries a vote and is taken back', async ({ browser }) => {
  const [administrator, chair, carrier] = [await pageOf(browser, world.administrator), await pageOf(browser, world.chair, phone), await pageOf(browser, member(1))];

  await test.step('the administrator declares both rules, weighs a seat and allows proxies', async () => {
    await administrator.goto('/council');
    for (const [name, method] of [['Best of several', 'Ranking of options'], ['By weight', 'Weighted: seats have weights']] as const) {
      await administrator.getByRole('button', { name: 'Declare a rule' }).click();
      const dialog = administrator.getByRole('dialog');
      await dialog.getByLabel('How votes are counted').selectOption({ label: method });
      await dialog.getByRole('button', { name: 'Declare it' }).click();
      await expect(dialog.getByLabel('Its name')).toBeFocused();
      await dialog.getByLabel('Its name').fill(name);
      await dialog.getByRole('button', { name: 'Declare it' }).click();
      await expect(dialog).toBeHidden();
    }
    await administrator.getByLabel(`Weight of the seat of ${world.chair.name}`).selectOption('5');
    await said(administrator, 'The weight counts in votes that open from now on.');
    await administrator.getByLabel('Members may vote by proxy').check();
    await said(administrator, 'Proxies are allowed now.');
  });

  await test.step('a member gives their vote to another, until a day', async () => {
    await chair.goto('/council');
    await chair.getByRole('button', { name: 'Give a proxy' }).click();
    await said(chair, 'Please choose one.');
    await chair.getByLabel('Who carries it').selectOption({ label: member(1).name });
    await chair.getByLabel('Until the end of').fill(await dayIn(60));
    await chair.getByRole('button', { name: 'Give a proxy' }).click();
    await said(chair, `${member(1).name} carries your vote`);
    await accessible(chair);
  });

  const decisionId = await acts.voting(member(2), member(3), { votingRuleId: await ruleNamed('Best of several'), options: ['A counter', 'A phone number', 'A chat'] });
  const address = `/decisions/${await numberOf(decisionId)}`;
  await test.step('options are pressed in order, for oneself and for the member whose vote one carries', async () => {
    await carrier.goto(address);
    const mine = card(carrier, 'Your vote');
    await mine.getByRole('button', { name: 'Add: B. A phone number' }).click();
    await mine.getByRole('button', { name: 'Add: A. A counter' }).click();
    await mine.getByRole('button', { name: 'Move up: A. A counter' }).click();
    await mine.getByRole('button', { name: 'Cast ballot' }).click();
    await said(carrier, 'You put them in order');
    const theirs = card(carrier, `The vote of ${world.chair.name}, by proxy`);
    await theirs.getByRole('button', { name: 'Add: A. A counter' }).click();
    await theirs.getByRole('button', { name: 'Cast ballot' }).click();
    await said(carrier, 'Their ballot is in.');
    await accessible(carrier);
  });

  await test.step('who votes in person is counted in person, and takes the proxy back', async () => {
    await chair.goto(address);
    const own = card(chair, 'Your vote');
    await own.getByRole('button', { name: 'Vote yourself' }).click();
    await own.getByRole('button', { name: 'Add: C. A chat' }).click();
    await own.getByRole('button', { name: /^Cast/ }).click();
    await said(carrier, `${world.chair.name} has voted in person.`);
    await chair.goto('/council');
    await chair.getByRole('button', { name: 'Take it back' }).click();
    await said(chair, 'The proxy has ended.');
  });

  await test.step('the count is a table that says which option won', async () => {
    for (const at of [2, 3]) await acts.done(member(at), 'castBallot', { decisionId, seenRevision: 1, choice: 'RANK', ranking: ['A'] });
    await acts.pass('8 days');
    await chair.goto(address);
    await said(chair, 'Won: A. A counter');
    await accessible(carrier);
  });

  await test.step('a weighted vote shows what each seat weighs, and how the outcome follows', async () => {
    const weighted = await acts.voting(member(2), member(3), { votingRuleId: await ruleNamed('By weight') });
    await acts.done(world.chair, 'castBallot', { decisionId: weighted, seenRevision: 1, choice: 'AGREE', reason: null });
    for (const at of [1, 2, 3]) await acts.done(member(at), 'castBallot', { decisionId: weighted, seenRevision: 1, choice: 'OBJECT', reason: 'Too early.' });
    await acts.pass('8 days');
    await carrier.goto(`/decisions/${await numberOf(weighted)}`);
    await said(carrier, 'weight 5');
    await expect(carrier.getByRole('group', { name: 'Ballots by weight' }).or(carrier.getByLabel('Ballots by weight')).first()).toBeVisible();
  });
});
