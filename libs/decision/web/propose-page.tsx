import { Loaded, useAct, useLiveQuery, useSearchParam, useSignedIn } from '@tribune/kernel/web';
import { useNavigate } from '@tanstack/react-router';
import { Button, EmptyState, Form, Notice, Page, QuietLink, say, SelectField, useDraft, useNow } from '@tribune/ui';
import { useEffect, useState } from 'react';
import { DraftDecision, ProposeDecision } from './decision.acts.js';
import { ProposalChoicesQuery, type ProposalChoices } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { lacksOf } from './lacks-of.js';
import { askedOf, EMPTY_PROPOSAL, FIELDS, inputOf, type ProposalFields } from './proposal-fields.js';
import { ProposalFieldset } from './proposal-form.js';
import { ruleLabel } from './rule-sentence.js';

/** A new proposal: four fields make it one. It is kept on this device while it is typed, and can be saved as a draft. */
export function ProposePage() {
  const query = useLiveQuery({ query: ProposalChoicesQuery, variables: {}, about: { types: ['Council', 'Constituency'] } });
  const { pageTitle, lead, noCouncil, noCouncilSentence, notYours, notYoursSentence } = texts.proposal;
  const { isChampion, seats } = useSignedIn();
  if (!isChampion && seats.length === 0) return <Page title={pageTitle} width="narrow" above={<QuietLink to="/decisions" muted>{texts.decisions}</QuietLink>}><EmptyState title={notYours} sentence={notYoursSentence} /></Page>;
  return (
    <Page title={pageTitle} lead={lead} width="narrow" above={<QuietLink to="/decisions" muted>{texts.decisions}</QuietLink>}>
      <Loaded query={query} label={pageTitle}>{(choices) => (choices.councils[0] ? <Propose choices={choices} /> : <EmptyState title={noCouncil} sentence={noCouncilSentence} />)}</Loaded>
    </Page>
  );
}

interface NewProposal extends ProposalFields {
  councilId: string;
  votingRuleId: string;
}

function Propose({ choices }: { choices: ProposalChoices }) {
  const navigate = useNavigate();
  const draft = useDraft<NewProposal>('proposal', { ...EMPTY_PROPOSAL, councilId: '', votingRuleId: '' });
  const [replaced] = useSearchParam('supersedes');
  const { set } = draft;
  useEffect(() => {
    if (replaced) set((before) => (before.supersedesIds.includes(replaced) ? before : { ...before, supersedesIds: [replaced] }));
  }, [replaced, set]);
  const save = useAct(DraftDecision, { fields: FIELDS });
  const propose = useAct(ProposeDecision);
  const [checked, setChecked] = useState(false);
  const [saved, setSaved] = useState<{ id: string; number: number; of: NewProposal } | null>(null);
  const asked = askedOf(choices, draft.value, useNow());
  const council = choices.councils.find(({ id }) => id === draft.value.councilId) ?? choices.councils[0];
  const lacks = checked ? lacksOf(draft.value, asked) : null;
  const { proposal } = texts;

  const keep = async () => {
    // A draft that was saved and not proposed, because the second request failed, is not made twice.
    if (saved?.of === draft.value) return saved;
    const { votingRuleId } = draft.value;
    const made = await save.act({ councilId: council?.id ?? '', ...(votingRuleId && { votingRuleId }), ...inputOf(draft.value, asked) });
    if (made) setSaved({ ...made.decision, of: draft.value });
    return made?.decision ?? null;
  };
  const leave = (number: number, words: string) => {
    draft.clear();
    say(words);
    void navigate({ to: `/decisions/${number}` });
  };
  const onSave = async () => {
    const made = await keep();
    if (made) leave(made.number, proposal.savedWords);
  };
  const onPropose = async () => {
    setChecked(true);
    if (lacksOf(draft.value, asked).size > 0) return;
    const made = await keep();
    if (made && (await propose.act({ decisionId: made.id }))) leave(made.number, texts.turn.done.proposeDecision);
  };
  return (
    <Form label={proposal.pageTitle} onSubmit={() => void onPropose()} problem={save.problem ?? propose.problem ?? (lacks && lacks.size > 0 ? proposal.lacks : null)} failure={save.failure ?? propose.failure} onRetry={() => void onPropose()}
      actions={<><Button submit look="primary" pending={save.pending || propose.pending}>{texts.commands.proposeDecision}</Button><Button onPress={() => void onSave()}>{proposal.save}</Button></>}>
      {draft.restored && <Notice action={<Button size="sm" onPress={draft.clear}>{proposal.afresh}</Button>}>{proposal.restored}</Notice>}
      {choices.councils.length > 1 && <SelectField label={proposal.council} value={council?.id ?? ''} onChange={(councilId) => draft.patch({ councilId, votingRuleId: '' })} options={choices.councils.map(({ id, name }) => ({ value: id, label: name }))} />}
      <ProposalFieldset unfolded={replaced !== undefined} value={draft.value} patch={draft.patch} choices={choices} asked={asked} errorOf={(field) => lacks?.get(field) ?? save.errorOf(field)} more={
        <SelectField label={texts.facts.rule} optional placeholder={proposal.defaultRule} value={draft.value.votingRuleId} onChange={(votingRuleId) => draft.patch({ votingRuleId })}
          options={(council?.votingRules ?? []).map((rule) => ({ value: rule.id, label: ruleLabel(rule) }))} />
      } />
    </Form>
  );
}
