import { useAct } from '@tribune/kernel/web';
import { Button, Card, ChoiceField, Form, Notice, say, Section, TextAreaField, TextField, useDraft } from '@tribune/ui';
import { Nominate as NominateDocument } from './champion.acts.js';
import { closedBecause, type Election } from './election.documents.js';
import { texts } from './election.texts.js';

/** Stand oneself, or name somebody else on the roll (E2). Who has answered for themselves already names others only. */
export function Nominate({ election }: { election: Election }) {
  const closed = closedBecause(election, 'nominate');
  const onlyOthers = election.myNomination !== null;
  const draft = useDraft(`nominate.${election.id}`, { who: 'SELF' as 'SELF' | 'OTHER', personEmail: '', statement: '' });
  const { personEmail, statement } = draft.value;
  const self = !onlyOthers && draft.value.who === 'SELF';
  const { act, pending, problem, failure, retry, errorOf } = useAct(NominateDocument, {
    fields: ['personEmail', 'statement'],
    onDone: () => {
      say(self ? texts.nominate.doneSelf : texts.nominate.doneOther);
      draft.clear();
    },
  });
  if (closed) return <Section title={texts.nominate.title}><Notice>{closed}</Notice></Section>;
  const submit = () => void act(self ? { electionId: election.id, self, statement } : { electionId: election.id, self, personEmail, statement: '' });
  return (
    <Section title={onlyOthers ? texts.nominate.titleOthers : texts.nominate.title}><Card level={onlyOthers ? 'flat' : 'raised'}>
      <Form
        label={texts.nominate.title} onSubmit={submit} problem={problem} failure={failure} onRetry={retry}
        actions={<Button submit pending={pending} look={onlyOthers ? 'secondary' : 'primary'}>{self ? texts.nominate.actSelf : texts.nominate.actOther}</Button>}
      >
        {!onlyOthers && (
          <ChoiceField
            label={texts.nominate.who} hint={texts.nominate.lead} value={draft.value.who} onChange={(who) => draft.patch({ who })} across
            choices={[{ value: 'SELF', label: texts.nominate.self }, { value: 'OTHER', label: texts.nominate.other }]}
          />
        )}
        {self ? (
          <TextAreaField label={texts.nominate.statement} hint={texts.nominate.statementHint} rows={4} value={statement} onChange={(value) => draft.patch({ statement: value })} error={errorOf('statement')} optional />
        ) : (
          <TextField label={texts.nominate.email} hint={texts.nominate.emailHint} type="email" value={personEmail} onChange={(value) => draft.patch({ personEmail: value })} error={errorOf('personEmail')} />
        )}
      </Form>
    </Card></Section>
  );
}
