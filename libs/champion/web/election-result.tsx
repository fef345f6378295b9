import { Disclosure, DefinitionList, Notice, Person, Section, ShareBar, Stack, Text } from '@tribune/ui';
import { ApprovalBars } from './approval-bars.js';
import { texts as seats } from './champion.texts.js';
import type { Result, Term } from './election.documents.js';
import { FindBallot } from './find-ballot.js';
import { Fingerprint } from './fingerprint.js';
import { Recount } from './recount.js';
import { ResultTable } from './result-table.js';
import { texts } from './result.texts.js';
import type { FetchBallots } from './use-ballots.js';

interface ElectionResultProps {
  /** Of the election, for files that leave this page. */
  title: string;
  result: Result;
  /** The offices it has filled, where the reader may see them. */
  terms?: readonly Term[] | undefined;
  fetchBallots: FetchBallots;
}

/** A published count: in a sentence, as a picture with its table, to be counted again and searched by receipt (E6). */
export function ElectionResult({ title, result, terms = [], fetchBallots }: ElectionResultProps) {
  const published = result.electorate >= result.minimumPublished;
  return (
    <Stack gap="xl">
      <Section title={texts.title}>
        <Stack gap="lg">
          <Text size="lg">{result.sentence}</Text>
          <ApprovalBars result={result} />
          <ResultTable result={result} />
          <ShareBar label={texts.turnout} of={result.electorate} shares={[{ label: texts.voted, count: result.voted, tone: 'accent' }, { label: texts.notVoted, count: result.electorate - result.voted, tone: 'abstain' }]} />
          {result.tieBroken && <Notice title={texts.tie}>{texts.tieSentence}</Notice>}
          {terms.length > 0 && (
            <Stack gap="sm">
              {terms.map((term) => <Person key={term.id} name={term.person.name} note={`${term.rank === 0 ? seats.seat.champion : seats.seat.alternate(term.rank)}, ${seats.seat.until(term.endedAt ?? term.endsAt)}`} />)}
            </Stack>
          )}
        </Stack>
      </Section>
      <Section title={texts.recount.title} lead={published ? texts.recount.lead : texts.recount.withheld(result.minimumPublished)}>
        {published && <Recount title={title} result={result} fetchBallots={fetchBallots} />}
      </Section>
      {published && <Section title={texts.find.title} lead={texts.find.lead}><FindBallot fetchBallots={fetchBallots} /></Section>}
      <Disclosure summary={texts.details}>
        <DefinitionList
          stacked
          items={[
            { term: texts.seal, description: <Fingerprint value={result.ballotsHash} /> },
            { term: texts.seed, description: <Fingerprint value={result.seed} /> },
            { term: texts.commitment, description: <Fingerprint value={result.seedCommitment} /> },
          ]}
        />
      </Disclosure>
    </Stack>
  );
}
