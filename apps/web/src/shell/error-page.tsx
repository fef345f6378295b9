import { Button, Page } from '@tribune/ui';
import { texts } from './shell.texts.js';

/** A page that threw, or whose code has been replaced by a newer version on the server. */
export function ErrorPage({ error }: { error: unknown }) {
  const replaced = error instanceof Error && /dynamically imported module|module script failed/i.test(error.message);
  const { title, lead, action, newVersionTitle, newVersionLead } = texts.error;
  return (
    <Page title={replaced ? newVersionTitle : title} lead={replaced ? newVersionLead : lead} actions={<Button look="primary" onPress={() => location.reload()}>{action}</Button>}>
      {null}
    </Page>
  );
}
