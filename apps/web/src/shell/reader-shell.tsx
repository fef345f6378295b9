import { Outlet } from '@tanstack/react-router';
import { useSession } from '@tribune/kernel/web';
import { AppFrame } from './app-shell.js';
import { OpenFrame } from './open-shell.js';

/** Around pages that anybody may read: who is signed in keeps the navigation. */
export function ReaderShell() {
  const { session } = useSession();
  const Frame = session ? AppFrame : OpenFrame;
  return <Frame><Outlet /></Frame>;
}
