import type { ComponentType } from 'react';
import type { Installation, Session } from './session.js';

/** One place in the main navigation. */
export interface NavEntry {
  to: string;
  /** Where it leads, where that depends on who is signed in. */
  toOf?: (session: Session) => string;
  /** Addresses of pages that belong to it and do not lie below its own. */
  within?: readonly string[];
  label: string;
  /** A shorter name for the tab bar of a phone. */
  short?: string;
  icon: ComponentType<{ size?: number; stroke?: number }>;
  /** The letter after g that goes there. */
  key: string;
  /** Who sees it; without it, everybody. */
  visible?: (session: Session, installation: Installation | null) => boolean;
  /** For whom it stands in the bar of a phone, also where others come before it. */
  wantedInBar?: (session: Session) => boolean;
  /** A hook that says how many things wait there. */
  useCount?: () => number | null;
}
