import { Derivation, Quote, Section, Stack, Text } from '@tribune/ui';
import type { Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { standingVote } from './standing.js';
import { tallySteps } from './tally-steps.js';

/** The council's outcome and its objections, for somebody who was not there. */
export function CouncilSaid({ decision }: { decision: Decision }) {
  const vote = standingVote(decision);
  const objections = (vote?.electors ?? []).filter(({ ballot }) => ballot?.choice === 'OBJECT');
  const { council, councilNotYet, objections: heading } = texts.desk;
  return (
    <Section title={council}>
      {vote?.tally ? <Derivation outcome={vote.tally.carried ? texts.vote.carried : texts.vote.notCarried} tone={vote.tally.carried ? 'agree' : 'object'} steps={tallySteps(vote.tally)} /> : <Text>{councilNotYet}</Text>}
      {objections.length > 0 && (
        <Stack gap="sm">
          <Text size="sm" strong>{heading}</Text>
          {objections.map(({ person, ballot }) => <Stack key={person.id} gap="xs"><Text size="sm" tone="muted">{person.name}</Text><Quote>{ballot?.reason}</Quote></Stack>)}
        </Stack>
      )}
    </Section>
  );
}
