import { Section, Timeline, type Tone } from '@tribune/ui';
import { texts } from './entry.texts.js';
import type { Entry } from './register.documents.js';

type Kind = Entry['facts'][number]['kind'];
const TONES: Partial<Record<Kind, Tone>> = { CARRIED: 'agree', APPROVED: 'agree', WAIVED: 'agree', FINAL: 'final', REFUSED: 'object', NOT_CARRIED: 'object', CONDITION_BROKEN: 'object', SUPERSEDED: 'stale', WITHDRAWN: 'stale' };

/** Its way in moments; of people, the champions alone. */
export function Facts({ entry: { facts } }: { entry: Entry }) {
  if (facts.length === 0) return null;
  return (
    <Section title={texts.way}>
      <Timeline
        label={texts.way}
        entries={facts.map(({ at, kind, champion, constituency }, index) => ({
          id: `${index}`, at, title: texts.facts[kind], tone: TONES[kind], ...(champion && constituency && { detail: texts.by(champion, constituency) }),
        }))}
      />
    </Section>
  );
}
