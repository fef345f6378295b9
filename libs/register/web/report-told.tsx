import { formatDate } from '@tribune/kernel/web';
import { DefinitionList, Moment, Notice, Prose, Quote, QuietLink, Section, Stack, Text } from '@tribune/ui';
import type { ChangeReport } from './report.documents.js';
import { texts } from './report.texts.js';

type Answer = NonNullable<ChangeReport['answer']>;

/** A report as whoever may see it reads it, and its answer or what it waits for. */
export function ReportTold({ report: { what, place, changedOn, cameAs, answer, slug, handedInAt, mayAnswer }, title }: { report: ChangeReport; title: string }) {
  return (
    <>
      <Section title={title}>
        <Stack>
          <Quote>{what}</Quote>
          <DefinitionList items={[{ term: texts.at, description: place }, { term: texts.changedOn, description: formatDate(changedOn) }, { term: texts.by, description: texts.came[cameAs] }]} />
        </Stack>
      </Section>
      {answer && <AnswerTold answer={answer} slug={slug} />}
      {!answer && handedInAt && <Notice tone="waiting" title={texts.waits}>{mayAnswer ? texts.waitsYou : texts.waitsBody}</Notice>}
    </>
  );
}

/** What became of it, in whose office, and where it can be read. */
export function AnswerTold({ answer: { verdict, words, answeredAs, at, key }, slug }: { answer: Answer; slug: string }) {
  return (
    <Section title={texts.answer}>
      <Stack>
        <Notice tone={verdict === 'CARRIED' ? 'agree' : 'accent'} title={texts.verdicts[verdict]} action={key && <QuietLink to={`/r/${slug}/${key}`}>{texts.read}</QuietLink>} />
        <Prose>{words}</Prose>
        <Text size="sm" tone="muted">{answeredAs === 'CHAMPION' ? texts.answeredAs.CHAMPION : texts.answeredAs.CHAIR} · <Moment at={at} dateOnly /></Text>
      </Stack>
    </Section>
  );
}
