import { useLiveQuery } from '@tribune/kernel/web';
import { SMALL_SAMPLE } from '@tribune/scorecard/domain';
import { Text } from '@tribune/ui';
import { texts as part } from './part-one.texts.js';
import { texts } from './plan.texts.js';
import type { VersionLine } from './review.documents.js';
import { BeforeLookQuery } from './view.documents.js';

/** The figure of the scorecard that shows whether the line moves what it shall, with what it stands on. Nothing where the line names none. */
export function MeasuredLine({ line: { attribute, measured } }: { line: Pick<VersionLine, 'attribute'> & { readonly measured: Measured | null } }) {
  if (!attribute) return null;
  const of = part.attributes[attribute];
  if (!measured) return <NotMeasured of={of} />;
  const { value, low, high, n, source, measuredOn } = measured;
  const said = [part.beliefs.measured(value, low, high, n), n !== null && n < SMALL_SAMPLE && part.beliefs.small, part.beliefs.source(source, measuredOn)].filter(Boolean).join(' · ');
  return <Text as="span" size="sm">{texts.figure.now(of, said)}</Text>;
}

/** Nobody has measured it, or it is closed to who has still to seal what they believe: which of the two is said. */
function NotMeasured({ of }: { of: string }) {
  const { data } = useLiveQuery({ query: BeforeLookQuery, variables: {}, about: { types: ['Summit'] } });
  return <Text as="span" size="sm" tone="muted">{data?.beforeScorecard ? texts.figure.closed(of) : texts.figure.none(of)}</Text>;
}

interface Measured {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly source: string;
  readonly measuredOn: string;
}
