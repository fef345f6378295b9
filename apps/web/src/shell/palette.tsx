import { IconBrush, IconKeyboard, IconLogout, IconPlus } from '@tribune/ui/icons';
import { useNavigate } from '@tanstack/react-router';
import { useSession, type NavEntry } from '@tribune/kernel/web';
import { say, useColourScheme, type ColourScheme } from '@tribune/ui';
import { useEffect, useState } from 'react';
import { texts } from './shell.texts.js';
import { useSignOut } from './use-sign-out.js';

type Loaded = typeof import('@tribune/search/web');
const load = (): Promise<Loaded> => import('@tribune/search/web');
const SCHEMES: readonly ColourScheme[] = ['light', 'dark', 'auto'];
const ICON = { size: 19, stroke: 1.6, 'aria-hidden': true };

/** Opens the command palette, whose code comes when nothing else is to be done, or at the first call. */
export function Palette({ places, open, onClose, onHelp }: { places: readonly NavEntry[]; open: boolean; onClose: () => void; onHelp: () => void }) {
  const [loaded, setLoaded] = useState<Loaded>();
  const begun = useTypedMeanwhile(open && !loaded);
  const { session } = useSession();
  const [, setScheme] = useColourScheme();
  const navigate = useNavigate();
  const signOut = useSignOut();
  useEffect(() => {
    const soon = setTimeout(() => void load().catch(() => undefined), 2_500);
    return () => clearTimeout(soon);
  }, []);
  useEffect(() => {
    if (!open || loaded) return;
    load().then(setLoaded, () => {
      say(texts.searchUnreachable);
      onClose();
    });
  }, [open, loaded, onClose]);
  if (!open || !loaded || !session) return null;

  const mayPropose = session.isChampion || session.seats.length > 0;
  const commands = [
    ...(mayPropose ? [{ label: texts.commands.propose, icon: <IconPlus {...ICON} />, run: () => void navigate({ to: '/decisions/new' }) }] : []),
    ...SCHEMES.map((scheme) => ({ label: texts.commands.look(texts.menu[scheme]), icon: <IconBrush {...ICON} />, run: () => setScheme(scheme) })),
    { label: texts.shortcuts.title, icon: <IconKeyboard {...ICON} />, run: onHelp },
    { label: texts.menu.signOut, icon: <IconLogout {...ICON} />, run: signOut },
  ];
  return <loaded.CommandPalette places={[...places, { to: '/notifications', label: texts.notifications }, { to: '/account', label: texts.menu.account }]} commands={commands} typed={begun} onClose={onClose} />;
}

/** What is typed between the call and the field's being there: it belongs into the field. */
function useTypedMeanwhile(waiting: boolean): string {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (!waiting) return;
    const keep = (event: KeyboardEvent): void => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      setTyped((before) => before + event.key);
    };
    window.addEventListener('keydown', keep, true);
    return () => window.removeEventListener('keydown', keep, true);
  }, [waiting]);
  return typed;
}
