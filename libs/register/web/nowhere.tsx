import { Page, QuietLink } from '@tribune/ui';
import { texts } from './register.texts.js';

/** An address at which nothing stands. */
export function Nowhere({ title, lead, slug }: { title: string; lead: string; slug?: string }) {
  return <Page title={title} lead={lead} width="narrow">{slug ? <QuietLink to={`/r/${slug}`}>{texts.toRegister}</QuietLink> : null}</Page>;
}
