import { Clock, Cluster, Derivation, Disclosure, Moment, Section, ShareBar, Stack, Text } from '@tribune/ui';
import type { ReactNode } from 'react';
import type { Decision, Vote } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { texts as deliberating } from './deliberating.texts.js';
import { standingVote } from './standing.js';
import { tallySteps } from './tally-steps.js';
import { RankingTable } from './ranking-table.js';
import { optionName } from './rank-picker.js';
import { Electors } from './electors.js';
import { Recusals } from './recusals.js';
import { ruleSentence } from './rule-sentence.js';

/** The council's vote: how far it is, or how its outcome follows from the ballots; earlier votes stay readable (D4, D5). */
export function VoteSection({ decision }: { decision: Decision }) {
  const vote = standingVote(decision);
  const earlier = decision.votes.filter((each) => each !== vote).sort((a, b) => b.basis - a.basis);
  return (
    <Section title={texts.vote.title} lead={`${ruleSentence(decision.votingRule)}; ${texts.vote.rule(decision.votingRule.workingDays)}.`}>
      {vote ? <OneVote decision={decision} vote={vote} /> : <Text>{texts.vote.none}</Text>}
      {earlier.map((each) => <Disclosure key={each.basis} summary={texts.vote.earlier(each.basis)}><OneVote decision={decision} vote={each} /></Disclosure>)}
      <Recusals decision={decision} />
    </Section>
  );
}

/** One vote: its progress or its outcome, its clock, who votes. */
export function OneVote({ decision, vote }: { decision: Decision; vote: Vote }) {
  const { opened, closed, repeats } = texts.vote;
  return (
    <Stack>
      {vote.tally ? <Outcome tally={vote.tally} won={wonBy(decision, vote)} weights={weighed(vote)}>{vote.tally.ranking && <RankingTable decision={decision} basis={vote.basis} ranking={vote.tally.ranking} />}</Outcome> : <Progress vote={vote} />}
      <Cluster gap="md">
        <Text as="span" size="sm" tone="muted">{opened} <Moment at={vote.openedAt} /></Text>
        {vote.tally ? <Text as="span" size="sm" tone="muted">{closed} <Moment at={vote.tally.closedAt} /></Text> : <Clock due={vote.closesAt} label={texts.vote.closes} exact />}
      </Cluster>
      {vote.reopens !== null && <Text size="sm" tone="muted">{repeats(vote.reopens)}</Text>}
      <Electors vote={vote} />
    </Stack>
  );
}

/** What a ranking chose, by its name; null for every other method. */
function wonBy({ revisions }: Decision, { basis, tally }: Vote): string | null {
  return tally?.ranking && tally.winner ? deliberating.ranking.won(optionName(revisions.find(({ number }) => number === basis)?.options ?? [], tally.winner)) : null;
}

/** In a weighted vote heads would draw a wrong picture; null for every other method, and for who is not shown the ballots. */
function weighed({ method, electors }: Vote) {
  const counted = electors.filter(({ recused }) => !recused);
  if (method !== 'WEIGHTED' || counted.some(({ hasVoted, ballot }) => hasVoted && !ballot)) return null;
  const of = (choice?: 'AGREE' | 'OBJECT' | 'ABSTAIN') => counted.filter(({ ballot }) => !choice || ballot?.choice === choice).reduce((sum, { weight }) => sum + weight, 0);
  return { agree: of('AGREE'), object: of('OBJECT'), abstain: of('ABSTAIN'), of: of() };
}

function Outcome({ tally, won, weights, children }: { tally: NonNullable<Vote['tally']>; won: string | null; weights: ReturnType<typeof weighed>; children: ReactNode }) {
  const { carried, notCarried, ballots, agree, abstain, object } = texts.vote;
  return (
    <Stack>
      <Derivation outcome={won ?? (tally.carried ? carried : notCarried)} tone={tally.carried ? 'agree' : 'object'} steps={tallySteps(tally)} />
      {children}
      {!tally.ranking && <ShareBar label={weights ? texts.vote.byWeight : ballots} of={weights?.of ?? tally.electors} shares={[
        { label: agree, count: (weights ?? tally).agree, tone: 'agree' },
        { label: object, count: (weights ?? tally).object, tone: 'object' },
        { label: abstain, count: (weights ?? tally).abstain, tone: 'abstain' },
      ]} />}
    </Stack>
  );
}

function Progress({ vote }: { vote: Vote }) {
  const { progress, votedSoFar, quorum, counting } = texts.vote;
  if (!vote.open && !vote.stale) return <Text>{counting}</Text>;
  const electors = vote.electors.filter(({ recused }) => !recused).length;
  return (
    <ShareBar label={progress} of={electors} mark={{ at: vote.quorum, label: quorum(vote.quorum) }} shares={[{ label: votedSoFar(electors), count: vote.votedCount, tone: 'accent' }]} />
  );
}
