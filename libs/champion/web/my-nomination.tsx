import { useAct } from '@tribune/kernel/web';
import { Card, CommandButton, ConfirmButton, Form, Problem, say, Section, Text, TextAreaField, useDraft } from '@tribune/ui';
import { ConsentToNomination, Nominate, WithdrawNomination } from './champion.acts.js';
import { closedBecause, type Election } from './election.documents.js';
import { texts } from './election.texts.js';

/** One's own nomination: agree with a statement, change it, or decline. Who had withdrawn stands again by naming themselves. */
export function MyNomination({ election }: { election: Election }) {
  const mine = election.myNomination;
  const draft = useDraft(`statement.${election.id}`, mine?.statement ?? '');
  const done = () => {
    say(texts.mine.done);
    draft.clear();
  };
  const consent = useAct(ConsentToNomination, { fields: ['statement'], onDone: done });
  const stand = useAct(Nominate, { fields: ['statement'], onDone: done });
  const withdraw = useAct(WithdrawNomination, { onDone: () => say(texts.mine.gone) });
  if (!mine) return null;
  const { asked, askedLead, stands, standsLead, withdrawn, withdrawnLead } = texts.mine;
  const [title, lead, verb] = mine.withdrawnAt ? [withdrawn, withdrawnLead, texts.mine.again] : mine.consentedAt ? [stands, standsLead, texts.mine.change] : [asked, askedLead(mine.nominatedBy.name), texts.mine.consent];
  const act = mine.withdrawnAt ? stand : consent;
  const submit = () => void (mine.withdrawnAt ? stand.act({ electionId: election.id, self: true, statement: draft.value }) : consent.act({ electionId: election.id, statement: draft.value }));
  return (
    <Section title={title}><Card level="raised" tone={mine.consentedAt ? 'agree' : 'waiting'}>
      <Form
        label={title} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
        actions={
          <>
            <CommandButton submit pending={act.pending} closed={closedBecause(election, mine.withdrawnAt ? 'nominate' : 'consentToNomination')}>{verb}</CommandButton>
            {!mine.withdrawnAt && (
              <ConfirmButton
                title={texts.mine.withdrawTitle} sentence={texts.mine.withdrawSentence} confirm={texts.mine.withdraw} cancel={texts.mine.keep} pending={withdraw.pending}
                closed={closedBecause(election, 'withdrawNomination')} onConfirm={() => withdraw.act({ electionId: election.id })}
              >
                {texts.mine.withdraw}
              </ConfirmButton>
            )}
          </>
        }
      >
        <Text>{lead}</Text>
        <TextAreaField label={texts.mine.statement} hint={texts.mine.statementHint} rows={4} value={draft.value} onChange={draft.set} error={act.errorOf('statement')} optional />
        <Problem problem={withdraw.problem} failure={withdraw.failure} onRetry={withdraw.retry} />
      </Form>
    </Card></Section>
  );
}
