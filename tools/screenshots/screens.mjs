// What README shows: who looks at which page of the demo.
const all = '{ decisions(first: 100) { edges { node { number currentRevision { title } } } } }';

const numberOf = async (ask, title) => {
  const { decisions } = await ask(all);
  const found = decisions.edges.map(({ node }) => node).find(({ currentRevision }) => currentRevision.title === title);
  if (!found) throw new Error(`No decision in the demo is called “${title}”.`);
  return found.number;
};
const decision = (title) => async (ask) => `/decisions/${await numberOf(ask, title)}`;
const desk = (title) => async (ask) => `/desk/${await numberOf(ask, title)}`;
const entry = (title) => async (ask) => {
  const { organization } = await ask('{ organization { slug } }');
  return `/r/${organization.slug}/${await numberOf(ask, title)}`;
};
const election = (name) => async (ask) => {
  const { elections } = await ask('{ elections { edges { node { id constituency { name } result { __typename } } } } }');
  const found = elections.edges.map(({ node }) => node).find(({ constituency, result }) => result && constituency?.name === name);
  if (!found) throw new Error(`No election of “${name}” has a result.`);
  return `/elections/${found.id}`;
};

/** What the picture begins with, a little below the window's edge. */
const from = (find) => async (page) => {
  const part = find(page).first();
  await part.waitFor();
  await part.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 72));
};
const heading = (name) => from((page) => page.getByRole('heading', { name }));
const words = (text) => from((page) => page.getByText(text, { exact: true }));

const member = 'Daniel Osei';
const champion = 'Amina Haddad';
const executive = 'Helena Brandt';

export const screens = [
  { name: 'decision', as: 'Aoife Byrne', at: decision('Bags are dropped at machines, without a counter'), before: heading(/^Refused for/) },
  { name: 'waiting-for-you', as: member, at: '/', phone: true },
  { name: 'voting', as: member, at: decision('Change a flight without a fee until the day before'), before: from((page) => page.getByText(/^The text has changed\./)) },
  { name: 'objection', as: member, at: decision('The last flight of the day waits up to twenty minutes for those who change'), before: heading('Objections') },
  { name: 'desk', as: champion, at: '/desk', phone: true, dark: true },
  { name: 'champion-answer', as: champion, at: desk('A person with a name answers every complaint within five days'), before: heading(/^Your answer for/) },
  { name: 'register-entry', as: champion, at: entry('Tell people about a cancellation before they leave home'), phone: true },
  { name: 'journey-map', as: executive, at: '/touch-points?view=map' },
  { name: 'heat-map', as: executive, at: '/touch-points?view=heat', before: words('3. Purchase') },
  { name: 'overview', as: executive, at: '/overview' },
  { name: 'election', as: executive, at: election('Customers') },
  { name: 'find-anything', as: member, at: '/decisions', dark: true, before: palette },
];

async function palette(page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('bag', { delay: 40 });
  await page.getByRole('option').first().waitFor();
}
