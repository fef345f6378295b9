import { useNavigate } from '@tanstack/react-router';
import type { NavEntry } from '@tribune/kernel/web';
import { useEffect, useSyncExternalStore } from 'react';

const KEY = 'tribune.shortcuts';
const SEQUENCE = 1_500;
const listeners = new Set<() => void>();

/** Single keys can get in the way of speech input, so every device can switch them off (WCAG 2.1.4). */
export function useShortcutsSwitch(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => localStorage.getItem(KEY) !== 'off',
  );
  const set = (wanted: boolean) => {
    localStorage.setItem(KEY, wanted ? 'on' : 'off');
    listeners.forEach((changed) => changed());
  };
  return [on, set];
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="menu"], dialog') !== null);
}

/** What the keys can bring up. */
export type Overlay = 'palette' | 'help' | null;

/** Ctrl K finds, wherever one types; / does too, g and then a place's letter goes there, ? opens the list: those single keys can be switched off. */
export function useShortcuts(places: readonly NavEntry[], on: boolean, show: (overlay: Overlay) => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    let startedAt = -Infinity;
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        show('palette');
      }
      if (!on || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const place = event.timeStamp - startedAt < SEQUENCE ? places.find(({ key }) => key === event.key) : undefined;
      startedAt = event.key === 'g' ? event.timeStamp : -Infinity;
      if (place) void navigate({ to: place.to });
      else if (event.key === '?') show('help');
      else if (event.key === '/') {
        event.preventDefault();
        show('palette');
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [places, on, navigate, show]);
}
