import { LoadedPage, useAct, useLiveQuery, useLookAgain, usePathParam } from '@tribune/kernel/web';
import { Button, Notice, Page, Problem, QuietLink } from '@tribune/ui';
import { useState } from 'react';
import { ConfirmReport, MailedReportQuery, type ChangeReport } from './report.documents.js';
import { ReportTold } from './report-told.js';
import { texts } from './report.texts.js';

/** What the mailed link opens. Opening it never hands anything in: a person's press does. Left open, it says when the next mail, whose link replaces this one, has gone. */
export function MailedReportPage() {
  const secret = usePathParam('secret');
  const query = useLiveQuery({ query: MailedReportQuery, variables: { secret } });
  const [read, setRead] = useState<ChangeReport | null>(null);
  const now = query.data?.mailedReport;
  if (now && now !== read) setRead(now);
  useLookAgain(query.reload, now?.answer === null);
  return (
    <LoadedPage query={query} title={texts.loading}>
      {({ mailedReport }) => {
        const report = mailedReport ?? (read?.number ? read : null);
        if (!report) return <Page title={texts.unusable} lead={texts.unusableLead} width="narrow">{null}</Page>;
        return <Mailed secret={secret} report={report} replaced={!mailedReport} reload={query.reload} />;
      }}
    </LoadedPage>
  );
}

function Mailed({ secret, report, replaced, reload }: { secret: string; report: ChangeReport; replaced: boolean; reload: () => void }) {
  const { act, pending, problem, failure, retry } = useAct(ConfirmReport, { onDone: reload });
  const above = <QuietLink muted to={`/r/${report.slug}`}>{report.organizationName}</QuietLink>;
  if (report.number !== null) return <Page title={texts.report(report.number)} width="narrow" above={above}>{replaced && <Notice tone="accent" urgent title={texts.replaced}>{texts.replacedLead}</Notice>}<ReportTold report={replaced ? { ...report, handedInAt: null } : report} title={texts.yours} /></Page>;
  return (
    <Page title={texts.confirmTitle} lead={texts.confirmLead} width="narrow" above={above} actions={<Button look="primary" pending={pending} onPress={() => void act({ secret })}>{texts.confirm}</Button>}>
      <Problem problem={problem} failure={failure} onRetry={retry} />
      <ReportTold report={report} title={texts.yours} />
    </Page>
  );
}
