import { Loaded, useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { Clock, Cluster, QuietLink, Section, Stack, StateBadge, Text } from '@tribune/ui';
import type { ReactNode } from 'react';
import { DecisionQuery, type Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { Opening } from './opening.js';
import { currentRevision, runningClock, standingVote, STATE_TONES } from './standing.js';
import { Recuse } from './recuse.js';
import { OneVote } from './vote-section.js';
import { YourTurn } from './your-turn.js';

/** In the middle of a meeting that treats it: what it changes, and what this person can do now, with the card they know from its own page. */
export function MeetingDecision({ id }: SectionSubject) {
  return (
    <OfDecision id={id}>
      {(decision) => (
        <Stack gap="lg">
          <Opening revision={currentRevision(decision)} />
          <YourTurn decision={decision} />
          <Cluster justify="between"><Text as="span" size="sm"><QuietLink to={`/decisions/${decision.number}`}>{texts.inMeeting.read}</QuietLink></Text><Recuse decision={decision} size="sm" /></Cluster>
        </Stack>
      )}
    </OfDecision>
  );
}

/** Beside it: how far the vote is and who has voted, as its own page shows it and no more (D5). */
export function MeetingVote({ id }: SectionSubject) {
  return (
    <OfDecision id={id}>
      {(decision) => {
        const vote = standingVote(decision);
        const clock = runningClock(decision);
        return (
          <Section title={texts.vote.title}>
            <Stack>
              <Cluster><StateBadge tone={STATE_TONES[decision.state]} label={texts.states[decision.state]} /></Cluster>
              {vote ? <OneVote decision={decision} vote={vote} /> : <Text size="sm">{texts.vote.none}</Text>}
              {!vote && clock && <Clock due={clock.due} label={texts.clocks[clock.kind]} exact />}
            </Stack>
          </Section>
        );
      }}
    </OfDecision>
  );
}

function OfDecision({ id, children }: { id: string; children: (decision: Decision) => ReactNode }) {
  const query = useLiveQuery({ query: DecisionQuery, variables: { id }, about: { types: ['Decision', 'Constituency', 'Election', 'Council'] } });
  return <Loaded query={query} label={texts.decisions}>{({ decision }) => decision && children(decision)}</Loaded>;
}
