import { LoadedPage, useAct, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Button, Page, Problem, QuietLink } from '@tribune/ui';
import { ConfirmReport, MailedReportQuery, type ChangeReport } from './report.documents.js';
import { ReportTold } from './report-told.js';
import { texts } from './report.texts.js';

/** What the mailed link opens. Opening it never hands anything in: a person's press does. */
export function MailedReportPage() {
  const secret = usePathParam('secret');
  const query = useLiveQuery({ query: MailedReportQuery, variables: { secret } });
  return (
    <LoadedPage query={query} title={texts.loading}>
      {({ mailedReport }) => (mailedReport ? <Mailed secret={secret} report={mailedReport} reload={query.reload} /> : <Page title={texts.unusable} lead={texts.unusableLead} width="narrow">{null}</Page>)}
    </LoadedPage>
  );
}

function Mailed({ secret, report, reload }: { secret: string; report: ChangeReport; reload: () => void }) {
  const { act, pending, problem, failure, retry } = useAct(ConfirmReport, { onDone: reload });
  const above = <QuietLink muted to={`/r/${report.slug}`}>{report.organizationName}</QuietLink>;
  if (report.number !== null) return <Page title={texts.report(report.number)} width="narrow" above={above}><ReportTold report={report} title={texts.yours} /></Page>;
  return (
    <Page title={texts.confirmTitle} lead={texts.confirmLead} width="narrow" above={above} actions={<Button look="primary" pending={pending} onPress={() => void act({ secret })}>{texts.confirm}</Button>}>
      <Problem problem={problem} failure={failure} onRetry={retry} />
      <ReportTold report={report} title={texts.yours} />
    </Page>
  );
}
