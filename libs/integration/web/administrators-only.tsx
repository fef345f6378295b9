import { EmptyState, Page } from '@tribune/ui';
import { texts } from './webhook.texts.js';

/** For everybody whom the API would refuse the webhooks. */
export function AdministratorsOnly() {
  return <Page title={texts.title} lead={texts.lead} width="narrow"><EmptyState title={texts.notYours} sentence={texts.notYoursSentence} /></Page>;
}
