import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Problem, QuietLink, Row, say, SelectField, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { handOver as words } from './hand-over.texts.js';
import { SettleHandOver, type HandOverItem } from './people.documents.js';
import { texts } from './people.texts.js';

export const titleOf = ({ kind, role, label }: HandOverItem): string => (kind === 'ROLE' && role ? texts.roles[role].name : kind === 'DRAFT' ? words.draft(label) : label);

/** One thing that was left behind: to somebody, or off the list. */
export function HandOverRow({ item, heirs }: { item: HandOverItem; heirs: readonly { value: string; label: string }[] }) {
  const [asking, setAsking] = useState(false);
  const [heir, setHeir] = useState('');
  const take = useAct(SettleHandOver, {
    fields: ['personId'],
    onDone: () => {
      setAsking(false);
      say(words.handed);
    },
  });
  const dismiss = useAct(SettleHandOver, { onDone: () => say(words.dismissed) });
  const buttons = (
    <>
      {item.kind !== 'DRAFT' && <Button size="sm" look="primary" of={titleOf(item)} onPress={() => setAsking(true)}>{words.take}</Button>}
      <Button size="sm" of={titleOf(item)} pending={dismiss.pending} onPress={() => void dismiss.act({ itemId: item.id })}>{words.dismiss}</Button>
    </>
  );
  return (
    <>
      <Row above={words.kinds[item.kind]} title={titleOf(item)} trailing={buttons}
        detail={<>{words.says[item.kind]} {item.place && <QuietLink to={item.place}>{words.see}</QuietLink>}<Problem problem={dismiss.problem} failure={dismiss.failure} onRetry={dismiss.retry} /></>} />
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.takeTitle(titleOf(item))}
        actions={<><Button onPress={() => setAsking(false)}>{words.cancel}</Button><Button look="primary" disabled={!heir} pending={take.pending} onPress={() => void take.act({ itemId: item.id, personId: heir })}>{words.take}</Button></>}>
        <Stack gap="md">
          <Text>{words.says[item.kind]}</Text>
          <SelectField label={words.to} value={heir} onChange={setHeir} options={heirs} error={take.errorOf('personId')} />
          <Problem problem={take.problem} failure={take.failure} onRetry={take.retry} />
        </Stack>
      </Dialog>
    </>
  );
}
