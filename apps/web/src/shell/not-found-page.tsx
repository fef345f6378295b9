import { useSession } from '@tribune/kernel/web';
import { ButtonLink, Page } from '@tribune/ui';
import { AppFrame } from './app-shell.js';
import { OpenFrame } from './open-shell.js';
import { texts } from './shell.texts.js';

/** An address that leads nowhere, in the frame of whoever came. */
export function NotFoundPage() {
  const { session } = useSession();
  const Frame = session ? AppFrame : OpenFrame;
  const { title, lead, action } = texts.notFound;
  return (
    <Frame>
      <Page title={title} lead={lead} actions={<ButtonLink to="/" look="primary">{action}</ButtonLink>}>{null}</Page>
    </Frame>
  );
}
