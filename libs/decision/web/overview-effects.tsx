import { DataTable, formatShortDate, QuietLink, Section, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import { texts as words } from './decision.texts.js';
import type { Effect } from './overview.documents.js';
import { texts } from './overview.texts.js';

type Verdict = Effect['figuresSay'];
const TONES: Readonly<Record<Verdict, Tone>> = { REACHED: 'agree', PARTLY: 'waiting', MISSED: 'object', UNKNOWN: 'neutral' };
const AT_ONCE = 8;

interface Line {
  readonly number: number;
  readonly effect: Effect;
}

/** What final decisions were expected to bring about, and what was measured since. */
export function OverviewEffects({ decisions, today }: { decisions: readonly { number: number; expectedEffects: readonly Effect[] }[]; today: string }) {
  const lines = decisions.flatMap(({ number, expectedEffects }) => expectedEffects.map((effect): Line => ({ number, effect })));
  const { title, none, measure, expected, latest, by, verdict, fromTo, more } = texts.effects;
  return (
    <Section title={title}>
      {lines.length === 0 ? <Text tone="muted">{none}</Text> : (
        <Stack gap="sm">
          <DataTable caption={title} captionHidden rows={lines.slice(0, AT_ONCE)} rowKey={({ number, effect }) => `${number}.${effect.number}`} columns={[
            { header: measure, cell: ({ number, effect }) => <>{effect.name} · <QuietLink to={`/decisions/${number}`} muted>{words.numbered(number)}</QuietLink></> },
            { header: expected, cell: ({ effect }) => fromTo(effect.from, effect.to) },
            { header: by, cell: ({ effect }) => (effect.by ? formatShortDate(effect.by) : '–') },
            { header: latest, cell: ({ effect }) => <Latest effect={effect} today={today} /> },
            { header: verdict, cell: ({ effect }) => <Came verdict={effect.verdict ?? effect.figuresSay} /> },
          ]} />
          {lines.length > AT_ONCE && <Text size="sm" tone="muted">{more(lines.length - AT_ONCE)}</Text>}
        </Stack>
      )}
    </Section>
  );
}

function Latest({ effect: { actualValues, by }, today }: { effect: Effect; today: string }) {
  const last = actualValues.at(-1);
  if (last) return texts.effects.measuredOn(last.value, formatShortDate(last.measuredOn));
  return by !== null && by < today ? texts.effects.overdue : texts.effects.notMeasured;
}

const Came = ({ verdict }: { verdict: Verdict }) => <StateBadge size="sm" tone={TONES[verdict]} label={texts.effects.verdicts[verdict]} />;
