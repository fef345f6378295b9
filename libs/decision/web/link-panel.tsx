import { useAct } from '@tribune/kernel/web';
import { ConfirmButton, Problem, QuietLink, say, Section, Stack, StateBadge, Text } from '@tribune/ui';
import type { Decision } from './decision.documents.js';
import { texts as common } from './decision.texts.js';
import { DissolveLink } from './deliberating.acts.js';
import { texts } from './deliberating.texts.js';
import { STATE_TONES } from './standing.js';

/** The decisions that become final together with this one, and the champion's way out of it (D10). */
export function LinkPanel({ decision: { id, link } }: { decision: Decision }) {
  const { title, because, dissolve, dissolveTitle, dissolveSentence, dissolved } = texts.link;
  const act = useAct(DissolveLink, { onDone: () => say(dissolved) });
  if (!link) return null;
  return (
    <Section title={title}>
      <Stack gap="sm">
        <Text size="sm">{because(link.madeBy.name, link.because)}</Text>
        {link.decisions.filter((other) => other.id !== id).map(({ id: other, number, state, currentRevision: { title: name } }) => (
          <Stack key={other} gap="xs"><QuietLink to={`/decisions/${number}`}>{`${number} · ${name}`}</QuietLink><span><StateBadge size="sm" tone={STATE_TONES[state]} label={common.states[state]} /></span></Stack>
        ))}
        <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
        {link.mayDissolve && <ConfirmButton size="sm" title={dissolveTitle} sentence={dissolveSentence} confirm={dissolve} pending={act.pending} onConfirm={() => void act.act({ decisionId: id, linkId: link.id })}>{dissolve}</ConfirmButton>}
      </Stack>
    </Section>
  );
}
