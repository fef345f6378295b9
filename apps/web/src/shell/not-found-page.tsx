import { NotTherePage, useSession } from '@tribune/kernel/web';
import { AppFrame } from './app-shell.js';
import { OpenFrame } from './open-shell.js';

/** An address that leads nowhere, in the frame of whoever came. */
export function NotFoundPage() {
  const { session } = useSession();
  const Frame = session ? AppFrame : OpenFrame;
  return <Frame><NotTherePage /></Frame>;
}
