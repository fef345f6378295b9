import { PROMISES, type PromiseStanding } from '@tribune/summit/domain';
import { Row, Rows, Section, ShareBar, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import { MeasuredLine } from './measured-line.js';
import { texts as plan } from './plan.texts.js';
import { texts as trace } from './trace.texts.js';
import type { ViewedLine } from './view.documents.js';
import styles from './view.module.css';
import { texts } from './view.texts.js';

export const PROMISE_TONES: Readonly<Record<PromiseStanding, Tone>> = { KEPT: 'agree', PARTLY: 'waiting', MISSED: 'object', NOT_MEASURED: 'neutral', OPEN: 'accent', GIVEN_UP: 'stale' };
const AT_ONCE = 3;
const words = texts.promises;
/** What is missed is said first. */
const SAID: readonly PromiseStanding[] = ['MISSED', 'PARTLY', 'KEPT'];

export interface Counted {
  readonly promise: PromiseStanding;
  readonly count: number;
}

/** Each line is a promise: how many are kept, and of those that were measured what was reached. */
export function ViewPromises({ lines, counts }: { lines: readonly ViewedLine[]; counts: readonly Counted[] }) {
  const said = SAID.flatMap((promise) => lines.filter((each) => each.promise === promise));
  const measured = [...said, ...lines.filter((each) => each.line.measured && !said.includes(each))];
  return (
    <Section title={words.title}>
      {lines.length === 0 ? <Text tone="muted">{words.noPlan}</Text> : (
        <Stack gap="sm">
          <PromiseBar counts={counts} of={lines.length} />
          {measured.length === 0 ? <Text size="sm" tone="muted">{words.none}</Text> : (
            <Rows label={words.title} dense>
              {measured.slice(0, AT_ONCE).map(({ line, promise, decisions }) => <Row key={line.lineId} title={<span className={styles.short}>{line.activity}</span>} trailing={<StateBadge size="sm" tone={PROMISE_TONES[promise]} label={words.badges[promise]} />}
                detail={<Stack gap="xs"><span className={styles.clamped}>{decisions.flatMap(({ effects }) => effects).filter(({ actual }) => actual !== null).map(({ name, from, to, actual, measuredOn }) => trace.effect(name, from, to, actual, measuredOn)).join(' ') || plan.target(line.measure, line.from, line.to)}</span>{line.measured && <MeasuredLine line={line} />}</Stack>} />)}
            </Rows>
          )}
          {measured.length > AT_ONCE && <Text size="sm" tone="muted">{words.more(measured.length - AT_ONCE)}</Text>}
        </Stack>
      )}
    </Section>
  );
}

export const PromiseBar = ({ counts, of }: { counts: readonly Counted[]; of: number }) => (
  <ShareBar label={words.bar} of={of} shares={PROMISES.flatMap((promise) => counts.filter((each) => each.promise === promise).map(({ count }) => ({ label: words.counts[promise], count, tone: PROMISE_TONES[promise] })))} />
);
