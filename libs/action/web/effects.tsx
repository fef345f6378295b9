import { unitIn } from '@tribune/action/domain';
import { Disclosure, Row, Rows, Stack, StateBadge, Text, Timeline } from '@tribune/ui';
import type { Effect } from './action.documents.js';
import { texts } from './action.texts.js';
import { VERDICT_TONES } from './tones.js';

const { afterwards, verdicts } = texts;

/** Every measure: what was expected, what was measured, what came of it; every value can be unfolded. */
export function Effects({ effects }: { effects: readonly Effect[] }) {
  const all = effects.flatMap((effect) => effect.actualValues.map((value) => ({ ...value, effect })));
  return (
    <Stack>
      <Rows label={afterwards.outcome}>{effects.map((effect) => <Row key={effect.number} title={effect.name} detail={<Figures effect={effect} />} trailing={<Came effect={effect} />} />)}</Rows>
      {all.length > 0 && (
        <Disclosure summary={afterwards.earlier(all.length)}>
          <Timeline label={afterwards.earlier(all.length)} entries={all.toReversed().map(({ effect, number, value, n, low, high, source, at, measuredOn, person }) => ({
            id: `${effect.number}-${number}`, at,
            title: `${effect.name}: ${[afterwards.value(value, unitIn(effect.to)), afterwards.on(measuredOn)].join(' ')}`,
            detail: [afterwards.evidence(n, low, high), afterwards.source(source, person.name)].filter(Boolean).join('; '),
          }))} />
        </Disclosure>
      )}
    </Stack>
  );
}

/** "Expected: 22 % → 90 % by 19 Nov 2026", and below it what was measured. */
function Figures({ effect: { from, to, by, actualValues } }: { effect: Effect }) {
  const last = actualValues.at(-1);
  const expected = [afterwards.fromTo(from, to), by && afterwards.by(by)].filter(Boolean).join(' ');
  const measured = last && [afterwards.value(last.value, unitIn(to)), afterwards.on(last.measuredOn)].join(' ');
  const evidence = last && afterwards.evidence(last.n, last.low, last.high);
  return (
    <Stack gap="xs">
      <Text as="span" size="sm">{afterwards.expected}: {expected}</Text>
      <Text as="span" size="sm">{measured ? <>{afterwards.measured}: <b>{measured}</b>{evidence && ` (${evidence})`}</> : afterwards.notMeasured}</Text>
    </Stack>
  );
}

/** What the review says; beside it what the figures say, where that is something else. */
function Came({ effect: { verdict, figuresSay } }: { effect: Effect }) {
  const said = verdict ?? figuresSay;
  return (
    <>
      {said !== figuresSay && figuresSay !== 'UNKNOWN' && <Text as="span" size="sm" tone="muted">{afterwards.figuresSay(verdicts[figuresSay])}</Text>}
      <StateBadge size="sm" tone={VERDICT_TONES[said]} label={verdicts[said]} />
    </>
  );
}
