import { DECISION_TONES, decisionTexts } from '@tribune/decision/web';
import { Cluster, QuietLink, Row, Rows, Section, Stack, StateBadge, Text } from '@tribune/ui';
import { texts as trace } from './trace.texts.js';
import type { ViewedLine } from './view.documents.js';
import styles from './view.module.css';
import { texts } from './view.texts.js';

const words = texts.blocked;
const AT_ONCE = 3;
/** More characters than this may not have room in the lines that paper gives them. */
const LONG = 240;

type Block = ViewedLine['decisions'][number]['blocks'][number];
const isLong = ({ interest, alternative }: Block): boolean => (interest?.length ?? 0) > LONG || (alternative?.length ?? 0) > LONG;

/** The decisions of the plan that do not go on by themselves: at whom, and why in the champion's own words. Refused ones first. */
export function ViewBlocked({ summitId, planned, lines }: { summitId: string; planned: boolean; lines: readonly ViewedLine[] }) {
  const all = lines.flatMap(({ line, decisions }) => decisions.filter(({ state, blocks }) => state === 'REFUSED' || blocks.length > 0).map((decision) => ({ line, decision })));
  const once = all.filter(({ decision }, at) => all.findIndex((each) => each.decision.id === decision.id) === at);
  const blocked = once.toSorted((a, b) => Number(b.decision.state === 'REFUSED') - Number(a.decision.state === 'REFUSED'));
  return (
    <Section title={words.title}>
      {blocked.length === 0 ? <Text tone="muted">{planned ? words.free : words.noPlan}</Text> : (
        <div className={blocked.length > 2 ? styles.crowded : undefined}><Stack gap="sm">
          <Rows label={words.title}>
            {blocked.slice(0, AT_ONCE).map(({ line, decision: { id, number, title, state, blocks } }) => (
              <Row key={id} to={`/decisions/${number}`} title={<span className={styles.short}>{title}</span>} above={<Cluster gap="xs"><StateBadge size="sm" tone={DECISION_TONES[state]} label={decisionTexts.states[state]} /><span className={styles.short}>{words.for(line.activity)}</span>{blocks.some(isLong) && <span className={styles.paperOnly}>{words.whole(number)}</span>}</Cluster>}
                detail={<Stack gap="xs">{blocks.map((block) => <BlockWords key={`${block.kind}${block.constituency}${block.people.join()}`} block={block} />)}</Stack>} />
            ))}
          </Rows>
          {blocked.length > AT_ONCE && <Text size="sm"><QuietLink to={`/summits/${summitId}/trace`}>{words.more(blocked.length - AT_ONCE)}</QuietLink></Text>}
        </Stack></div>
      )}
    </Section>
  );
}

/** At whom and why, in whole; on paper long words are cut where their room ends. */
function BlockWords({ block: { kind, people, constituency, interest, alternative } }: { block: Block }) {
  return (
    <>
      <span className={styles.clamped}>{trace.block(trace.blocks[kind](trace.names(people), constituency ?? ''), interest)}</span>
      {alternative && <span className={styles.clamped}>{trace.acceptable(alternative)}</span>}
    </>
  );
}
