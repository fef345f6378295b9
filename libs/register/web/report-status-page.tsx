import { LoadedPage, useLiveQuery, usePathParam, useSignedIn } from '@tribune/kernel/web';
import { Page, QuietLink } from '@tribune/ui';
import { AnswerReport } from './answer-report.js';
import { Nowhere } from './nowhere.js';
import { ReportQuery } from './report.documents.js';
import { ReportTold } from './report-told.js';
import { texts } from './report.texts.js';

/** A report for who wrote it, and for the chair and the champion who answer it. */
export function ReportStatusPage() {
  const number = Number(usePathParam('number')) || 0;
  const { slug } = useSignedIn().organization;
  const query = useLiveQuery({ query: ReportQuery, variables: { number }, about: { types: ['Report'] } });
  return (
    <LoadedPage query={query} title={texts.loading}>
      {({ changeReport }) =>
        changeReport ? (
          <Page title={texts.report(number)} width="narrow" above={<QuietLink muted to={`/r/${slug}`}>{texts.register}</QuietLink>}>
            <ReportTold report={changeReport} title={changeReport.mayAnswer ? texts.reported : texts.yours} />
            {changeReport.mayAnswer && !changeReport.answer && <AnswerReport report={changeReport} />}
          </Page>
        ) : (
          <Nowhere title={texts.notThere} lead={texts.notThereLead} slug={slug} />
        )
      }
    </LoadedPage>
  );
}
