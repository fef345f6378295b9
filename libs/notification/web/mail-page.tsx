import { Loaded, useLiveQuery, usePathParam, type ResultOf } from '@tribune/kernel/web';
import { Card, DefinitionList, EmptyState, Moment, Page, QuietLink, Stack } from '@tribune/ui';
import { MailQuery } from './mailbox.documents.js';
import { texts } from './mailbox.texts.js';
import { MailText } from './mail-text.js';

type Mail = ResultOf<typeof MailQuery>['mailbox'][number];

/** One mail, as text; its links lead into this installation. */
export function MailPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: MailQuery, variables: { id } });
  const subject = query.data?.mailbox[0]?.subject ?? texts.title;
  return (
    <Page title={subject} above={<QuietLink to="/mailbox" muted>{texts.back}</QuietLink>} width="narrow">
      <Loaded query={query} label={texts.loading}>{({ mailbox: [mail] }) => (mail ? <TheMail mail={mail} /> : <EmptyState title={texts.gone} sentence={texts.goneSentence} />)}</Loaded>
    </Page>
  );
}

function TheMail({ mail }: { mail: Mail }) {
  return (
    <Stack gap="lg">
      <DefinitionList
        items={[
          { term: texts.recipient, description: mail.toName ? `${mail.toName} <${mail.to}>` : mail.to },
          { term: texts.sender, description: mail.from },
          { term: texts.when, description: <Moment at={mail.at} /> },
        ]}
      />
      <Card><MailText text={mail.text} /></Card>
    </Stack>
  );
}
