import { Disclosure, Moment, Quote, Stack, Text } from '@tribune/ui';
import type { AnswerRecord, ConstituencyAnswer } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { RefusalWords } from './refusal-cards.js';

/** Answers that do not stand any longer: kept, and readable for ever. */
export function AnswerHistory({ answer: { history } }: { answer: ConstituencyAnswer }) {
  const earlier = history.filter(({ live }) => !live);
  if (earlier.length === 0) return null;
  return (
    <Disclosure summary={texts.answers.history(earlier.length)}>
      <Stack gap="lg">{earlier.map((record) => <Earlier key={`${record.at}${record.__typename}`} record={record} />)}</Stack>
    </Disclosure>
  );
}

function Earlier({ record }: { record: AnswerRecord }) {
  const { approved, waived, refusedAt, died } = texts.answers;
  const did = record.__typename === 'ChampionRefusal' ? refusedAt(record.revision) : record.kind === 'WAIVE' ? waived(record.revision) : approved(record.revision);
  return (
    <Stack gap="sm">
      <Text size="sm">{record.person.name} · {did} · <Moment at={record.at} />{record.diedBecause && <>; {died[record.diedBecause]}</>}</Text>
      {record.__typename === 'ChampionRefusal' ? <RefusalWords refusal={record} /> : record.note && <Quote>{record.note}</Quote>}
    </Stack>
  );
}
