import { formatDate } from '@tribune/kernel/web';
import { DefinitionList, Quote, Section, Text } from '@tribune/ui';
import { Record } from './record.js';
import type { Entry } from './register.documents.js';
import { AnswerTold } from './report-told.js';
import { texts } from './report.texts.js';

/** A reported change whose reporter agreed that it is public. */
export function ReportEntry({ entry, report, slug }: { entry: Entry; report: NonNullable<Entry['report']>; slug: string }) {
  return (
    <>
      <Section title={texts.reported}>
        {entry.title ? <Quote>{entry.title}</Quote> : <Text tone="muted">{texts.withheld}</Text>}
        <DefinitionList items={[{ term: texts.at, description: entry.places.map(({ name }) => name).join(', ') }, { term: texts.changedOn, description: formatDate(report.changedOn) }, { term: texts.by, description: texts.came[report.cameAs] }]} />
      </Section>
      <AnswerTold answer={report.answer} slug={slug} />
      <Record entry={entry} slug={slug} />
    </>
  );
}
