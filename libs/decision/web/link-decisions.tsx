import { Loaded, useAct, useLiveQuery } from '@tribune/kernel/web';
import { Button, Dialog, Form, MultiChoiceField, say, Text, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { commandOf } from './commands.js';
import type { Decision } from './decision.documents.js';
import { texts as common } from './decision.texts.js';
import { LinkableQuery, LinkDecisions as Link } from './deliberating.acts.js';
import { texts } from './deliberating.texts.js';

/** A champion links decisions that belong together: final together, or not at all (D10). */
export function LinkDecisions({ decision }: { decision: Decision }) {
  const [asking, setAsking] = useState(false);
  if (!commandOf(decision, 'linkDecisions').open) return null;
  return (
    <>
      <Button full look="quiet" onPress={() => setAsking(true)}>{texts.link.open}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={texts.link.openTitle}>{asking && <LinkForm decision={decision} onDone={() => setAsking(false)} />}</Dialog>
    </>
  );
}

function LinkForm({ decision, onDone }: { decision: Decision; onDone: () => void }) {
  const { lead, which, why, done, none, open } = texts.link;
  const draft = useDraft<{ withIds: string[]; because: string }>(`link.${decision.id}`, { withIds: [], because: '' });
  const { withIds, because } = draft.value;
  const query = useLiveQuery({ query: LinkableQuery, variables: {}, about: { types: ['Decision'] } });
  const act = useAct(Link, { fields: ['because', 'decisionIds'], onDone: () => { draft.clear(); onDone(); say(done); } });
  const constituencyId = decision.answers.find(({ iMayAnswer }) => iMayAnswer)?.constituency?.id ?? decision.answers[0]?.constituency?.id ?? '';
  return (
    <Loaded query={query} label={which}>{({ decisions }) => {
      const others = decisions.edges.map(({ node }) => node).filter(({ id }) => id !== decision.id);
      if (others.length === 0) return <Text>{none}</Text>;
      return (
        <Form onSubmit={() => void act.act({ decisionId: decision.id, constituencyId, withIds, because })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{open}</Button><Button onPress={onDone}>{common.acts.cancel}</Button></>}>
          <Text>{lead}</Text>
          <MultiChoiceField label={which} value={withIds} onChange={(ids) => draft.patch({ withIds: ids })} error={act.errorOf('decisionIds')} choices={others.map(({ id, number, currentRevision: { title } }) => ({ value: id, label: `${number} · ${title}` }))} />
          <TextAreaField label={why} rows={2} value={because} onChange={(words) => draft.patch({ because: words })} error={act.errorOf('because')} />
        </Form>
      );
    }}</Loaded>
  );
}
