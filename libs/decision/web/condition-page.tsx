import { Loaded, LoadedPage, NotTherePage, useAct, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { useNavigate } from '@tanstack/react-router';
import { Button, Card, Form, Page, QuietLink, say, Split, Text, TextAreaField, useDraft, useNow } from '@tribune/ui';
import { DecisionQuery, ProposalChoicesQuery, type ConstituencyAnswer, type Decision, type ProposalChoices } from './decision.documents.js';
import { texts as common } from './decision.texts.js';
import { SetCondition } from './deliberating.acts.js';
import { texts } from './deliberating.texts.js';
import { askedOf, editOf, FIELDS, fieldsOfRevision, inputOf, readableOf, type ProposalFields } from './proposal-fields.js';
import { ProposalFieldset } from './proposal-form.js';
import { SignatureNote } from './signature-note.js';
import { currentRevision } from './standing.js';
import { TextDifference } from './text-difference.js';
import { useSignature } from './use-signature.js';

/** A champion writes the text as they would approve it: a condition that a member can take up (D9). */
export function ConditionPage() {
  const number = Number(usePathParam('number'));
  const query = useLiveQuery({ query: DecisionQuery, variables: { number }, about: { types: ['Decision'] } });
  const choices = useLiveQuery({ query: ProposalChoicesQuery, variables: {}, about: { types: ['Council', 'Constituency'] } });
  return (
    <LoadedPage query={query} title={texts.condition.pageTitle}>{({ decision }) => {
      const answer = decision?.answers.find(({ iMayAnswer }) => iMayAnswer);
      if (!decision || !answer) return <NotTherePage />;
      return (
        <Page title={texts.condition.pageTitle} lead={texts.condition.lead} above={<QuietLink to={`/desk/${decision.number}`} muted>{common.numbered(decision.number)}</QuietLink>}>
          <Loaded query={choices} label={texts.condition.pageTitle}>{(found) => <ConditionForm decision={decision} answer={answer} choices={found} />}</Loaded>
        </Page>
      );
    }}</LoadedPage>
  );
}

function ConditionForm({ decision, answer, choices }: { decision: Decision; answer: ConstituencyAnswer; choices: ProposalChoices }) {
  const { pageTitle, why, whyHint, submit, done } = texts.condition;
  const navigate = useNavigate();
  const base = currentRevision(decision);
  const draft = useDraft<ProposalFields & { why: string }>(`condition.${answer.id}.${base.number}`, { ...fieldsOfRevision(base), why: '' });
  const act = useAct(SetCondition, { fields: [...FIELDS, 'why'] });
  const signature = useSignature();
  const asked = askedOf(choices, draft.value, useNow());
  const changed = editOf(base, draft.value, asked) !== null;
  const set = async () => {
    if ((signature.by !== 'fresh' || act.refusal?.code === 'SignInAgain') && !(await signature.sign())) return;
    const input = { decisionId: decision.id, constituencyId: answer.constituency?.id ?? '', seenRevision: base.number, seenHash: base.bodyHash, why: draft.value.why, ...inputOf(draft.value, asked) };
    if (!(await act.act(input))) return;
    draft.clear();
    say(done);
    void navigate({ to: '/desk' });
  };
  return (
    <Split aside={<Card heading="h2" level="sunk" title={common.amend.live}>{changed ? <TextDifference before={base} after={readableOf(draft.value, choices, asked)} live /> : <Text size="sm" tone="muted">{common.amend.unchanged}</Text>}</Card>}>
      <Form label={pageTitle} onSubmit={() => void set()} problem={act.problem} failure={act.failure} onRetry={act.retry} actions={signature.by !== 'none' && <Button submit look="primary" pending={act.pending || signature.pending}>{submit}</Button>}>
        <TextAreaField label={why} hint={whyHint} value={draft.value.why} onChange={(words) => draft.patch({ why: words })} error={act.errorOf('why')} />
        <ProposalFieldset unfolded value={draft.value} patch={draft.patch} choices={choices} asked={asked} errorOf={act.errorOf} />
        <SignatureNote signature={signature} />
      </Form>
    </Split>
  );
}
