import { useAct } from '@tribune/kernel/web';
import { Button, Card, Cluster, say, Stack, StateBadge, Text } from '@tribune/ui';
import { useState } from 'react';
import { BallotForm } from './ballot-form.js';
import { CastBallot } from './decision.acts.js';
import type { Decision, Vote } from './decision.documents.js';
import { texts as common } from './decision.texts.js';
import { texts } from './deliberating.texts.js';
import { CHOICE_TONES, standingVote } from './standing.js';

/** The votes of others that this member carries by proxy, each with its own ballot (D7). */
export function CarriedVotes({ decision }: { decision: Decision }) {
  return (standingVote(decision)?.carriedVotes ?? []).map((carried) => <Carried key={carried.giver.id} decision={decision} carried={carried} />);
}

function Carried({ decision, carried: { giver, ballot, votedInPerson } }: { decision: Decision; carried: Vote['carriedVotes'][number] }) {
  const { title, sentence, inPerson, cast: done } = texts.proxy;
  const [changing, setChanging] = useState(false);
  const cast = useAct(CastBallot, { fields: ['reason', 'ranking'], onDone: () => { setChanging(false); say(done); } });
  const stands = ballot && !changing;
  return (
    <Card heading="h2" level="raised" tone={votedInPerson || stands ? 'agree' : 'accent'} title={title(giver.name)}>
      <Stack>
        <Text size="sm" tone="muted">{votedInPerson ? inPerson(giver.name) : sentence(giver.name)}</Text>
        {stands && <Cluster><StateBadge tone={CHOICE_TONES[ballot.choice]} label={common.vote.choices[ballot.choice]} />{!votedInPerson && <Button onPress={() => setChanging(true)}>{common.ballot.change}</Button>}</Cluster>}
        {!votedInPerson && !stands && (
          <BallotForm decision={decision} standing={ballot} cast={cast} forMember={giver.id} onKeep={changing ? () => setChanging(false) : undefined}
            onCast={(given, seenRevision) => void cast.act({ decisionId: decision.id, seenRevision, forMemberId: giver.id, ...given })} />
        )}
      </Stack>
    </Card>
  );
}
