import { Button, Cluster, Moment, Quote, Stack, StateBadge, Text } from '@tribune/ui';
import type { Ballot, Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { texts as deliberating } from './deliberating.texts.js';
import { optionName } from './rank-picker.js';
import { CHOICE_TONES, currentRevision } from './standing.js';

/** The person's own ballot as it stands, and the way to change it. */
export function BallotStands({ decision, ballot: { choice, ranking, reason, revision, at, castNumber, byProxy }, onChange }: { decision: Decision; ballot: Ballot; onChange: () => void }) {
  const { ballot } = texts;
  return (
    <Stack gap="sm">
      <Cluster>
        <StateBadge tone={CHOICE_TONES[choice]} label={byProxy ? deliberating.proxy.by(texts.vote.choices[choice]) : ballot.you[choice]} />
        <Text size="sm" tone="muted" as="span">{ballot.castAt(revision)}, <Moment at={at} />{ballot.again(castNumber)}</Text>
      </Cluster>
      {ranking && <Text>{ranking.map((letter, place) => `${place + 1}. ${optionName(currentRevision(decision).options, letter)}`).join(' · ')}</Text>}
      {byProxy && <Text size="sm">{deliberating.proxy.forYou}</Text>}
      {reason && <Quote>{reason}</Quote>}
      {revision < decision.revisionNumber && <Text size="sm">{ballot.editedSince(decision.revisionNumber)}</Text>}
      <Cluster><Button onPress={onChange}>{byProxy ? deliberating.proxy.yourself : ballot.change}</Button></Cluster>
      <Text size="sm" tone="muted">{ballot.open} {ballot.hidden}</Text>
    </Stack>
  );
}
