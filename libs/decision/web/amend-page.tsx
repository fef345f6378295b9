import { LoadedPage, NotTherePage, useLiveQuery, usePathParam, useSearchParam } from '@tribune/kernel/web';
import { Card, LoadingState, Notice, Page, Quote, QuietLink, Stack, Text } from '@tribune/ui';
import { AmendForm } from './amend-form.js';
import { commandOf } from './commands.js';
import { DecisionQuery, ProposalChoicesQuery, type Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { nameOf } from './names.js';
import { currentRevision } from './standing.js';

/** Amending: the text with its live difference beside it, and what the edit will do (D3). */
export function AmendPage() {
  const number = Number(usePathParam('number'));
  return Number.isSafeInteger(number) ? <AmendOf number={number} /> : <NotTherePage />;
}

function AmendOf({ number }: { number: number }) {
  const query = useLiveQuery({ query: DecisionQuery, variables: { number }, about: { types: ['Decision'] } });
  return <LoadedPage query={query} title={texts.amend.title}>{({ decision }) => (decision ? <Amend key={decision.id} decision={decision} /> : <NotTherePage />)}</LoadedPage>;
}

function Amend({ decision }: { decision: Decision }) {
  const choices = useLiveQuery({ query: ProposalChoicesQuery, variables: {}, about: { types: ['Council', 'Constituency'] } }).data;
  const [towards] = useSearchParam('towards');
  const command = commandOf(decision, 'amendDecision');
  const aim = decision.answers.find(({ refusal, constituency }) => refusal && constituency?.id === towards) ?? null;
  return (
    <Page width="wide" title={texts.amend.title} lead={currentRevision(decision).title || texts.list.untitled} above={<QuietLink to={`/decisions/${decision.number}`} muted>{texts.numbered(decision.number)}</QuietLink>}>
      {aim?.refusal && (
        <Card heading="h2" tone="object" title={texts.amend.towards(nameOf(aim.constituency))}>
          <Stack gap="sm"><Quote>{aim.refusal.alternative}</Quote><Text size="sm" tone="muted">{texts.refusal.interest}: {aim.refusal.interest}</Text></Stack>
        </Card>
      )}
      {!command.open && <Notice tone="waiting">{command.reason}</Notice>}
      {command.open && (choices ? <AmendForm decision={decision} choices={choices} note={aim ? texts.amend.takesUp(nameOf(aim.constituency)) : ''} /> : <LoadingState />)}
    </Page>
  );
}
