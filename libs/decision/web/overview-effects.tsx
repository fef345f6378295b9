import { formatShortDate, Row, Rows, Section, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import { texts as words } from './decision.texts.js';
import type { Effect } from './overview.documents.js';
import { texts } from './overview.texts.js';
import { withUnit } from './with-unit.js';

type Verdict = Effect['figuresSay'];
const TONES: Readonly<Record<Verdict, Tone>> = { REACHED: 'agree', PARTLY: 'waiting', MISSED: 'object', UNKNOWN: 'neutral' };
const AT_ONCE = 8;

/** What final decisions were expected to bring about, and what was measured since. */
export function OverviewEffects({ decisions, today }: { decisions: readonly { number: number; expectedEffects: readonly Effect[] }[]; today: string }) {
  const lines = decisions.flatMap(({ number, expectedEffects }) => expectedEffects.map((effect) => ({ number, effect })));
  const { title, none, more } = texts.effects;
  return (
    <Section title={title}>
      {lines.length === 0 ? <Text tone="muted">{none}</Text> : (
        <Stack gap="sm">
          <Rows label={title} dense>{lines.slice(0, AT_ONCE).map(({ number, effect }) => <EffectRow key={`${number}.${effect.number}`} number={number} effect={effect} today={today} />)}</Rows>
          {lines.length > AT_ONCE && <Text size="sm" tone="muted">{more(lines.length - AT_ONCE)}</Text>}
        </Stack>
      )}
    </Section>
  );
}

function EffectRow({ number, effect, today }: { number: number; effect: Effect; today: string }) {
  const { name, from, to, by } = effect;
  const verdict = effect.verdict ?? effect.figuresSay;
  const { fromTo, verdicts } = texts.effects;
  return <Row to={`/decisions/${number}`} above={words.numbered(number)} title={name} detail={`${fromTo(from, to, by === null ? null : formatShortDate(by))} · ${latest(effect, today)}`} trailing={<StateBadge size="sm" tone={TONES[verdict]} label={verdicts[verdict]} />} />;
}

function latest({ actualValues, by, to }: Effect, today: string): string {
  const last = actualValues.at(-1);
  if (last) return texts.effects.measuredOn(withUnit(last.value, to), formatShortDate(last.measuredOn));
  return by !== null && by < today ? texts.effects.overdue : texts.effects.notMeasured;
}
