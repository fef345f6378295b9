import { Card, Clock, DataTable, Disclosure, Notice, Overline, Person, Row, Rows, Stack, StateBadge, Text } from '@tribune/ui';
import { formatShortDate } from '@tribune/kernel/web';
import type { ReactNode } from 'react';
import { ChampionRecord } from './champion-record.js';
import { texts } from './champion.texts.js';
import { stateOf } from './state-of.js';
import type { Constituency, Term } from './election.documents.js';

/** Who speaks for a constituency, who stands by, and what runs there now. */
export function ChampionCard({ constituency, actions }: { constituency: Constituency; actions?: ReactNode }) {
  const { champion, alternates, formerTerms, runningElection, callableFrom, rollSize, bindsFrom } = constituency;
  return (
    <Card title={constituency.name} above={<Text size="sm" tone="muted">{texts.seat.roll(rollSize)} · {texts.seat.bindsFrom(bindsFrom)}</Text>} actions={actions}>
      <Stack>
        {champion ? <Person size="lg" name={champion.person.name} note={`${texts.seat.champion}, ${texts.seat.until(champion.endsAt)}`} /> : <Notice tone="waiting" title={texts.seat.empty}>{texts.seat.emptySentence}</Notice>}
        {champion?.record && <ChampionRecord record={champion.record} />}
        {champion?.handedOverUntil && <Notice>{texts.seat.handedOver(champion.handedOverUntil)}</Notice>}
        {alternates.length > 0 && (
          <Stack gap="xs">
            <Overline>{texts.seat.alternates}</Overline>
            {alternates.map((term) => <Person key={term.id} size="sm" name={term.person.name} note={`${texts.seat.alternate(term.rank)}, ${texts.seat.until(term.endsAt)}`} />)}
          </Stack>
        )}
        {runningElection && (
          <Rows label={texts.seat.running}>
            <Row
              title={runningElection.confirmation ? texts.seat.confirming : texts.seat.running} to={`/elections/${runningElection.id}`} detail={<StateBadge tone="waiting" size="sm" label={stateOf(runningElection)} />}
              trailing={<Clock due={runningElection.state === 'NOMINATING' ? runningElection.nominationsCloseAt : runningElection.votingClosesAt} passed={texts.clocks.passed} />}
            />
          </Rows>
        )}
        {callableFrom && !runningElection && <Text size="sm" tone="muted">{texts.seat.next(callableFrom)}</Text>}
        {formerTerms.length > 0 && <Disclosure summary={texts.seat.former}><FormerTerms terms={formerTerms} /></Disclosure>}
      </Stack>
    </Card>
  );
}

/** The record of the office: who held it, from when to when, and why it ended. */
function FormerTerms({ terms }: { terms: readonly Term[] }) {
  const { seat } = texts;
  return (
    <DataTable
      caption={seat.formerCaption} captionHidden rows={terms} rowKey={({ id }) => id}
      columns={[
        { header: seat.who, cell: ({ person }) => person.name },
        { header: seat.office, cell: ({ rank }) => (rank === 0 ? seat.champion : seat.alternate(rank)) },
        { header: seat.from, cell: ({ startsAt }) => formatShortDate(startsAt) },
        { header: seat.to, cell: ({ endedAt, endsAt }) => formatShortDate(endedAt ?? endsAt) },
        { header: seat.why, cell: ({ endedBecause }) => (endedBecause ? seat.ended[endedBecause] : '') },
      ]}
    />
  );
}

