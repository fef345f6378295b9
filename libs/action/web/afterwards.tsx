import { useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { Rows, Section } from '@tribune/ui';
import { ActionRow } from './action-row.js';
import { AfterwardsQuery, type Afterwards as AfterwardsOf } from './action.documents.js';
import { texts } from './action.texts.js';
import { CreateAction } from './create-action.js';
import { Outcome } from './outcome.js';

/** On the page of a final decision: what is done about it, and what came of it (D13). */
export function Afterwards({ id, state }: SectionSubject) {
  const query = useLiveQuery({ query: AfterwardsQuery, variables: { id }, about: { ids: [id], types: ['Action', 'Decision'] }, pause: state !== 'FINAL' });
  const decision = query.data?.decision;
  if (state !== 'FINAL' || !decision) return null;
  return (
    <>
      <Actions decision={decision} />
      <Outcome decision={decision} />
    </>
  );
}

function Actions({ decision }: { decision: AfterwardsOf }) {
  const { actions, whyNotCreateAction } = decision;
  const { actions: title, actionsLead } = texts.afterwards;
  const wanted = actions.filter(({ state }) => state !== 'DROPPED');
  return (
    <Section id="actions" title={title} lead={actionsLead(wanted.filter(({ state }) => state === 'DONE').length, wanted.length)} actions={whyNotCreateAction === null && <CreateAction decision={decision} />}>
      {actions.length > 0 && <Rows label={title}>{actions.map((action) => <ActionRow key={action.id} action={action} />)}</Rows>}
    </Section>
  );
}
