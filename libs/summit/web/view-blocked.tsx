import { DECISION_TONES, decisionTexts } from '@tribune/decision/web';
import { Cluster, QuietLink, Row, Rows, Section, Stack, StateBadge, Text } from '@tribune/ui';
import { texts as trace } from './trace.texts.js';
import type { ViewedLine } from './view.documents.js';
import { texts } from './view.texts.js';

const AT_ONCE = 4;
const words = texts.blocked;

/** The decisions of the plan that do not go on by themselves: at whom, and why in the champion's own words. Refused ones first. */
export function ViewBlocked({ summitId, planned, lines }: { summitId: string; planned: boolean; lines: readonly ViewedLine[] }) {
  const all = lines.flatMap(({ line, decisions }) => decisions.filter(({ state, blocks }) => state === 'REFUSED' || blocks.length > 0).map((decision) => ({ line, decision })));
  const once = all.filter(({ decision }, at) => all.findIndex((each) => each.decision.id === decision.id) === at);
  const blocked = once.toSorted((a, b) => Number(b.decision.state === 'REFUSED') - Number(a.decision.state === 'REFUSED'));
  return (
    <Section title={words.title}>
      {blocked.length === 0 ? <Text tone="muted">{planned ? words.free : words.noPlan}</Text> : (
        <Stack gap="sm">
          <Rows label={words.title}>
            {blocked.slice(0, AT_ONCE).map(({ line, decision: { id, number, title, state, blocks } }) => (
              <Row key={id} to={`/decisions/${number}`} title={title} above={<Cluster gap="xs"><StateBadge size="sm" tone={DECISION_TONES[state]} label={decisionTexts.states[state]} /><span>{words.for(line.activity)}</span></Cluster>}
                detail={<Stack gap="xs">{blocks.map(({ kind, people, constituency, interest, alternative }) => <span key={`${kind}${constituency}${people.join()}`}>{trace.block(trace.blocks[kind](trace.names(people), constituency ?? ''), interest, alternative)}</span>)}</Stack>} />
            ))}
          </Rows>
          {blocked.length > AT_ONCE && <Text size="sm"><QuietLink to={`/summits/${summitId}/trace`}>{words.more(blocked.length - AT_ONCE)}</QuietLink></Text>}
        </Stack>
      )}
    </Section>
  );
}
