import { useNavigate } from '@tanstack/react-router';
import { IconArrowRight, IconBolt, IconCalendarEvent, IconCheckbox, IconClock, IconListDetails, IconMapPin, IconMountain, IconScale, IconUser } from '@tribune/ui/icons';
import { useSignedIn } from '@tribune/kernel/web';
import { CommandList, Text, type CommandGroup, type CommandOption } from '@tribune/ui';
import { useState, type ComponentType, type ReactNode } from 'react';
import { destinationOf } from './destination.js';
import { matches } from './matches.js';
import { recentPlaces, rememberPlace, type Place } from './recent.js';
import type { Hit } from './search.documents.js';
import { stateOf, texts } from './search.texts.js';
import { useSearch } from './use-search.js';

export interface PalettePlace { readonly to: string; readonly label: string; readonly icon?: ComponentType<{ size?: number; stroke?: number }> | undefined }
export interface PaletteCommand { readonly label: string; readonly run: () => void; readonly icon?: ReactNode }
export interface CommandPaletteProps { readonly places: readonly PalettePlace[]; readonly commands: readonly PaletteCommand[]; readonly typed?: string | undefined; readonly onClose: () => void }

const KINDS = ['DECISION', 'TOUCH_POINT', 'SUMMIT', 'PLAN_LINE', 'MEETING', 'PERSON', 'ELECTION'] as const;
const ICONS = { DECISION: IconScale, TOUCH_POINT: IconMapPin, SUMMIT: IconMountain, PLAN_LINE: IconListDetails, MEETING: IconCalendarEvent, PERSON: IconUser, ELECTION: IconCheckbox };
const LOOK = { size: 19, stroke: 1.6, 'aria-hidden': true };

/** Ctrl K: one field that goes anywhere, finds anything, and does what one would otherwise look for in menus. */
export function CommandPalette({ places, commands, typed: begun = '', onClose }: CommandPaletteProps) {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(begun);
  const { hits, searching, failed } = useSearch(typed);
  const go = (place: Place) => {
    onClose();
    rememberPlace(person.id, place);
    void navigate({ to: place.to });
  };
  const toPlace = ({ to, label, icon: Icon = IconArrowRight }: PalettePlace): CommandOption => ({ id: to, title: label, icon: <Icon size={19} stroke={1.6} />, onChoose: () => go({ to, title: label }) });
  const toCommand = ({ label, run, icon }: PaletteCommand): CommandOption => ({ id: `do ${label}`, title: label, icon: icon ?? <IconBolt {...LOOK} />, onChoose: () => { onClose(); run(); } });
  const isTyped = typed.trim() !== '';
  const groups: CommandGroup[] = [
    { label: texts.groups.recent, options: isTyped ? [] : recentPlaces(person.id).map((place) => ({ id: `recent ${place.to}`, title: place.title, icon: <IconClock {...LOOK} />, onChoose: () => go(place) })) },
    { label: texts.groups.places, options: places.filter(({ label }) => matches(label, typed)).map(toPlace) },
    { label: texts.groups.commands, options: commands.filter(({ label }) => matches(label, typed)).map(toCommand) },
    ...KINDS.map((kind) => ({ label: texts.groups[kind], options: hits.filter((hit) => hit.kind === kind).map((hit) => toHit(hit, go)) })),
  ];
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const status = failed ? texts.unreachable : searching && count === 0 ? texts.searching : count === 0 ? texts.nothing(typed.trim()) : texts.found(count);
  return (
    <CommandList label={texts.label} placeholder={texts.placeholder} value={typed} onChange={setTyped} groups={groups} status={status} onClose={onClose}
      foot={failed && count > 0 ? texts.unreachable : <Keys />} />
  );
}

function toHit(hit: Hit, go: (place: Place) => void): CommandOption {
  const Icon = ICONS[hit.kind];
  const title = hit.kind === 'ELECTION' ? texts.election(hit.title) : hit.kind === 'MEETING' ? texts.meeting(hit.title) : hit.title;
  const detail = [hit.at && texts.on(hit.at), hit.detail].filter(Boolean).join(' · ');
  const state = stateOf(hit);
  return {
    id: hit.id, title, icon: <Icon {...LOOK} />, detail: detail || undefined,
    ...(hit.number !== null && { above: `${hit.number}` }),
    ...(state && { trailing: <Text size="xs" tone="muted" as="span">{state}</Text> }),
    onChoose: () => go({ to: destinationOf(hit), title: hit.number === null ? title : `${hit.number} ${title}` }),
  };
}

function Keys() {
  return <><span><kbd>↑</kbd> <kbd>↓</kbd> {texts.keys.move}</span><span><kbd>↵</kbd> {texts.keys.choose}</span><span><kbd>Esc</kbd> {texts.keys.close}</span></>;
}
