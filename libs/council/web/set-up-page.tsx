import { hasRole, LoadedPage, Sections, useLiveQuery, useSearchParam, useSignedIn } from '@tribune/kernel/web';
import { setUpSteps } from '@tribune/people/web';
import { EmptyState, Page, Stack, Stepper } from '@tribune/ui';
import { SetUpQuery, type SetUp } from './council.documents.js';
import { SetUpCouncil } from './set-up-council.js';
import { SetUpCustomers } from './set-up-customers.js';
import { SetUpDone } from './set-up-done.js';
import { SetUpJourney } from './set-up-journey.js';
import { texts } from './set-up.texts.js';

/** Four screens, each skippable (P3): the organization, the council's addresses, a journey, the customers' addresses; then the election. */
export function SetUpPage() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const query = useLiveQuery({ query: SetUpQuery, variables: {}, pause: !admin, about: { types: ['Council', 'Constituency', 'Election', 'Organization'] } });
  if (!admin) return <Page title={texts.title}><EmptyState title={texts.notYours} sentence={texts.notYoursSentence} /></Page>;
  return <LoadedPage query={query} title={texts.title}>{(data) => <Screens data={data} />}</LoadedPage>;
}

const { council, journey, customers: roll, done: finished } = texts;
const TITLES = ['', council.title, journey.title, roll.title, texts.title];
const LEADS = ['', council.lead, journey.lead, roll.lead, finished.lead];

function Screens({ data }: { data: SetUp }) {
  const customers = data.constituencies.find(({ kind }) => kind === 'CUSTOMERS');
  const done = [true, data.councils.length > 0, data.stages.length > 0, (customers?.rollSize ?? 0) > 0];
  const [step, setStep] = useSearchParam('step');
  const first = done.indexOf(false);
  const at = step === undefined ? (first === -1 ? 4 : first) : Math.min(4, Math.max(1, Number(step) || 1));
  const onward = () => setStep(String(at + 1));
  return (
    <Page title={TITLES[at] ?? texts.title} tabTitle={texts.title} lead={LEADS[at]} width="narrow">
      <Stack gap="xl">
        <Stepper label={texts.title} steps={setUpSteps(at, done)} />
        {at === 1 && <SetUpCouncil councils={data.councils} onNext={onward} />}
        {at === 2 && <SetUpJourney stages={data.stages} onNext={onward} />}
        {at === 3 && <SetUpCustomers rollSize={customers?.rollSize ?? 0} onNext={onward} />}
        {/* before the election is called, which writes to everybody */}
        <Sections at="setUp" id="" state={String(at)} />
        {at === 4 && <SetUpDone data={data} customers={customers} onStep={(to) => setStep(String(to))} />}
      </Stack>
    </Page>
  );
}
