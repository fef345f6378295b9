import { Outlet } from '@tanstack/react-router';
import { SkipLink } from '@tribune/ui';
import { texts } from './shell.texts.js';

/** Around every page, whoever looks. */
export function Root() {
  return (
    <>
      <SkipLink to="#main">{texts.skip}</SkipLink>
      <Outlet />
    </>
  );
}
