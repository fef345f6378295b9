import { decisionTexts } from '@tribune/decision/web';
import { Clock, Row, Rows, Section, Stack, Text } from '@tribune/ui';
import type { ViewData } from './view.documents.js';
import styles from './view.module.css';
import { texts } from './view.texts.js';

const AT_ONCE = 4;
const words = texts.yours;

/** What the reader alone can move: decisions, and what this summit asks of them. */
export function ViewYours({ summitId, items }: { summitId: string; items: ViewData['waitingForYou'] }) {
  const mine = items.filter(({ decision, place }) => decision !== null || place?.startsWith(`/summits/${summitId}`));
  return (
    <Section title={words.title}>
      {mine.length === 0 ? <Text tone="muted">{words.none}</Text> : (
        <Stack gap="sm">
          <Rows label={words.title} dense>{mine.slice(0, AT_ONCE).map(({ id, kind, title, dueAt, place, decision }) => <Row key={id} to={place ?? (decision ? `/decisions/${decision.number}` : '/')} title={<span className={styles.short}>{title}</span>} above={decisionTexts.waiting.kinds[kind]} trailing={dueAt && <Clock due={dueAt} />} />)}</Rows>
          {mine.length > AT_ONCE && <Text size="sm" tone="muted">{words.more(mine.length - AT_ONCE)}</Text>}
        </Stack>
      )}
    </Section>
  );
}
