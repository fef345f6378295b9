import { Clock, Row, Rows, Section, Text } from '@tribune/ui';
import type { WorkItem } from './decision.documents.js';
import { texts as words } from './decision.texts.js';
import { texts } from './overview.texts.js';
import { placeOf } from './use-waiting.js';

/** What the reader alone can move: the decisions of their worklist. */
export function OverviewYours({ items }: { items: readonly WorkItem[] }) {
  const mine = items.filter(({ decision }) => decision !== null);
  const { title, none } = texts.yours;
  return (
    <Section title={title}>
      {mine.length === 0 ? <Text>{none}</Text> : (
        <Rows label={title} dense>{mine.map((item) => <Row key={item.id} to={placeOf(item)} title={item.title} above={words.waiting.kinds[item.kind]} trailing={item.dueAt && <Clock due={item.dueAt} />} />)}</Rows>
      )}
    </Section>
  );
}
