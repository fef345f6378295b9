import { Card, Clock, Derivation, Person, Row, Rows, Section, ShareBar, Split, Stack, StateBadge, TextDiff, Timeline } from '@tribune/ui';
import { useState } from 'react';

const HOUR = 3_600_000;
const BEFORE = 'Customers get their money back within ten days of sending a device in. Shops tell them the date when they hand it over.';
const AFTER = 'Customers get their money back within three working days of handing a device in, in a shop or by post. Shops and the app tell them the date at once.';

export function Standing() {
  const [start] = useState(Date.now);
  const from = (hours: number) => new Date(start + hours * HOUR).toISOString();
  return (
    <>
      <Section title="Lists" lead="The whole row is the link; what is urgent says so in words.">
        <Rows label="Waiting for you">
          <Row to="/ui" above="Decision 12 · Returns" title="Refunds within three working days" detail="Your vote is asked for; four of seven have voted." trailing={<Clock due={from(5.2)} label="Vote closes" />} />
          <Row to="/ui" above="Decision 9 · Call centre" title="A person answers within two minutes, or calls back" detail="Changed since you voted: say whether your vote still holds." trailing={<><StateBadge tone="stale" label="Your vote is stale" /><Clock due={from(52)} /></>} />
          <Row to="/ui" above="Election" title="Customers’ champion 2026" detail="Nominations close, then you have seven days to vote." trailing={<Clock due={from(24 * 9)} />} />
          <Row quiet above="Decision 7" title="Plain prices on every shelf" trailing={<StateBadge tone="final" label="Final" />} />
        </Rows>
      </Section>
      <Section title="Outcome and people">
        <Split aside={
          <Card title="Who voted">
            <Stack>
              <Person name="Amara Okafor" note="Service · agreed" />
              <Person name="Jonas Lindqvist" note="Operations · objected" />
              <Person name="Mei Tanaka" note="Customers’ champion" />
              <Person size="sm" name="Rafael Souza" />
            </Stack>
          </Card>
        }>
          <Derivation outcome="Carried, by 4 of 5" tone="agree" steps={[
            { text: '5 of 7 voted, quorum 4', holds: true },
            { text: '4 of 5 agree, 2/3 needed', holds: true },
            { text: '1 objection stands', holds: false },
            { text: '1 recused', holds: null },
          ]} />
          <ShareBar label="Ballots" of={7} mark={{ at: 4, label: 'Quorum 4 of 7' }} shares={[{ label: 'agree', count: 3, tone: 'agree' }, { label: 'object', count: 1, tone: 'object' }, { label: 'abstain', count: 1, tone: 'abstain' }]} />
          <TextDiff label="What changes for customers" before={BEFORE} after={AFTER} />
          <Timeline label="What happened" entries={[
            { id: '1', at: from(-96), title: 'Proposed by Amara Okafor', detail: 'Seconded by Jonas Lindqvist the same day.' },
            { id: '2', at: from(-20), title: 'Vote carried', tone: 'agree', detail: '5 of 7 voted.' },
            { id: '3', at: from(-3), title: 'Refused by the customers’ champion', tone: 'object', detail: '“Three days are promised, but only in shops. Post it, and you wait as before.”' },
            { id: '4', title: 'Final, once the champion approves' },
          ]} />
        </Split>
      </Section>
    </>
  );
}
