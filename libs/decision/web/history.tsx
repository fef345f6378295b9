import { Disclosure, Section, Timeline, type TimelineEntry } from '@tribune/ui';
import type { Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { toneOfEvent } from './event-tones.js';

const SHOWN = 8;

/** What happened, newest first. */
export function History({ decision: { timeline } }: { decision: Decision }) {
  const entries = [...timeline].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).map(entryOf);
  const { title, all, label } = texts.timeline;
  return (
    <Section title={title}>
      <Timeline label={label} entries={entries.slice(0, SHOWN)} />
      {entries.length > SHOWN && <Disclosure summary={all(entries.length - SHOWN)}><Timeline label={all(entries.length - SHOWN)} entries={entries.slice(SHOWN)} /></Disclosure>}
    </Section>
  );
}

function entryOf({ at, type, sentence, actor }: Decision['timeline'][number], place: number): TimelineEntry {
  return { id: `${at}-${type}-${place}`, at, tone: toneOfEvent(type), title: actor ? `${actor.name} ${sentence}` : sentence.charAt(0).toUpperCase() + sentence.slice(1) };
}
