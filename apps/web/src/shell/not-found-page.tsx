import { ButtonLink, Page } from '@tribune/ui';
import { texts } from './shell.texts.js';

export function NotFoundPage() {
  const { title, lead, action } = texts.notFound;
  return <Page title={title} lead={lead} actions={<ButtonLink to="/" look="primary">{action}</ButtonLink>}>{null}</Page>;
}
