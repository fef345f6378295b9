import { unitIn } from '@tribune/action/domain';
import { DataTable, Disclosure, StateBadge, Stack, Text, Timeline, type Column } from '@tribune/ui';
import type { Effect } from './action.documents.js';
import { texts } from './action.texts.js';
import { VERDICT_TONES } from './tones.js';

const { afterwards, verdicts } = texts;

const COLUMNS: readonly Column<Effect>[] = [
  { header: afterwards.measure, cell: ({ name }) => name },
  { header: afterwards.expected, cell: ({ from, to, by }) => <Stack gap="xs"><span>{afterwards.fromTo(from, to)}</span>{by && <Text as="span" size="sm" tone="muted">{afterwards.by(by)}</Text>}</Stack> },
  { header: afterwards.measured, cell: (effect) => <Measured effect={effect} /> },
  { header: afterwards.came, cell: (effect) => <Came effect={effect} /> },
];

/** Every measure: what was expected, what was measured, what came of it; every value can be unfolded. */
export function EffectsTable({ effects }: { effects: readonly Effect[] }) {
  const all = effects.flatMap((effect) => effect.actualValues.map((value) => ({ ...value, effect })));
  return (
    <Stack>
      <DataTable caption={afterwards.outcome} captionHidden columns={COLUMNS} rows={effects} rowKey={({ number }) => String(number)} />
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

function Measured({ effect: { actualValues, to } }: { effect: Effect }) {
  const last = actualValues.at(-1);
  if (!last) return <Text as="span" size="sm" tone="muted">{afterwards.notMeasured}</Text>;
  const evidence = afterwards.evidence(last.n, last.low, last.high);
  return <Stack gap="xs"><span>{afterwards.value(last.value, unitIn(to))}</span><Text as="span" size="sm" tone="muted">{[afterwards.on(last.measuredOn), evidence].filter(Boolean).join(', ')}</Text></Stack>;
}

/** What the review says; beside it what the figures say, where that is something else. */
function Came({ effect: { verdict, figuresSay } }: { effect: Effect }) {
  if (verdict === null) return <StateBadge size="sm" tone={VERDICT_TONES[figuresSay]} label={verdicts[figuresSay]} />;
  return (
    <Stack gap="xs">
      <StateBadge size="sm" tone={VERDICT_TONES[verdict]} label={verdicts[verdict]} />
      {verdict !== figuresSay && figuresSay !== 'UNKNOWN' && <Text as="span" size="sm" tone="muted">{afterwards.figuresSay(verdicts[figuresSay])}</Text>}
    </Stack>
  );
}
