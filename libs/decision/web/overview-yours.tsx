import { Clock, Row, Rows, Section, Text } from '@tribune/ui';
import type { WorkItem } from './waiting.documents.js';
import { texts as words } from './decision.texts.js';
import { texts } from './overview.texts.js';
import styles from './overview.module.css';
import { placeOf } from './use-waiting.js';

/** What one sheet of paper has room for. */
const ON_PAPER = 4;

/** What the reader alone can move: all that their worklist says. */
export function OverviewYours({ items: mine }: { items: readonly WorkItem[] }) {
  const { title, none, onScreen } = texts.yours;
  return (
    <Section title={title}>
      {mine.length === 0 ? <Text>{none}</Text> : (
        <>
          <Rows label={title} dense>{mine.map((item) => <Row key={item.id} to={placeOf(item)} title={item.title} above={words.waiting.kinds[item.kind]} trailing={item.dueAt && <Clock due={item.dueAt} />} />)}</Rows>
          {mine.length > ON_PAPER && <div className={styles.paperOnly}><Text size="sm" tone="muted">{onScreen(mine.length - ON_PAPER)}</Text></div>}
        </>
      )}
    </Section>
  );
}
