import { Loaded, useLiveQuery, useSearchParam, type ResultOf } from '@tribune/kernel/web';
import { EmptyState, Moment, Page, QuietLink, Row, Rows, Stack, Text, TextField } from '@tribune/ui';
import { MailboxQuery } from './mailbox.documents.js';
import { texts } from './mailbox.texts.js';
import { useArrivals } from './use-arrivals.js';

const SHOWN = 200;

/** Everything that was mailed, newest first, with one field to find something in it. */
export function MailboxPage() {
  const [search = '', setSearch] = useSearchParam('q');
  const query = useLiveQuery({ query: MailboxQuery, variables: { search } });
  useArrivals(query.reload);
  return (
    <Page title={texts.title} lead={texts.lead} above={<QuietLink to="/" muted>{texts.home}</QuietLink>} width="narrow">
      <Stack gap="lg">
        <TextField label={texts.search} type="search" optional value={search} onChange={(words) => setSearch(words || undefined)} />
        <Loaded query={query} label={texts.loading}>{({ mailbox }) => <Mails mails={mailbox} search={search} />}</Loaded>
      </Stack>
    </Page>
  );
}

function Mails({ mails, search }: { mails: ResultOf<typeof MailboxQuery>['mailbox']; search: string }) {
  if (mails.length === 0) {
    return search ? <EmptyState title={texts.nothingFound(search)} sentence={texts.nothingFoundSentence} /> : <EmptyState title={texts.empty} sentence={texts.emptySentence} />;
  }
  return (
    <>
      <Rows label={texts.list}>
        {mails.map(({ id, at, to, toName, subject }) => (
          <Row key={id} title={subject} to={`/mailbox/${id}`} detail={texts.to(toName, to)} trailing={<Text size="sm" tone="muted"><Moment at={at} /></Text>} />
        ))}
      </Rows>
      {mails.length === SHOWN && <Text size="sm" tone="muted">{texts.latest}</Text>}
    </>
  );
}
