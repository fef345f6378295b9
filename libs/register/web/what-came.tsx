import { unitIn } from '@tribune/action/domain';
import { Moment, Overline, Prose, Row, Rows, Section, ShareBar, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import { onDay, texts } from './outcome.texts.js';
import type { Entry } from './register.documents.js';

type Outcome = NonNullable<Entry['outcome']>;
type Effect = Outcome['effects'][number];
const VERDICT_TONES: Readonly<Record<Effect['verdict'], Tone>> = { REACHED: 'agree', PARTLY: 'waiting', MISSED: 'object', UNKNOWN: 'stale' };
const PARTS = [['done', 'final'], ['doing', 'accent'], ['waiting', 'neutral'], ['paused', 'waiting'], ['dropped', 'stale']] as const;

/** "You said, we did": how far the actions are, and what the review says came of the decision; nobody of the staff by name. */
export function WhatCame({ entry: { progress, outcome, reviewOn, kind } }: { entry: Entry }) {
  if (kind !== 'FINAL' || (!progress && !outcome)) return null;
  return (
    <Section title={texts.title}>
      <Stack gap="lg">
        {outcome && <Reviewed outcome={outcome} />}
        {progress && <Progress progress={progress} />}
        {!outcome && reviewOn && <Text size="sm" tone="muted">{texts.notReviewed(onDay(reviewOn))}</Text>}
      </Stack>
    </Section>
  );
}

function Progress({ progress }: { progress: NonNullable<Entry['progress']> }) {
  const { total, done, late } = progress;
  return (
    <Stack>
      <Text><b>{texts.done(done, total)}</b>{late > 0 && ` · ${texts.late(late)}`}</Text>
      <ShareBar label={texts.doing} of={total} shares={PARTS.map(([part, tone]) => ({ label: texts.parts[part], count: progress[part], tone })).filter(({ count }) => count > 0)} />
    </Stack>
  );
}

function Reviewed({ outcome: { reviewedAt, learned, follows, effects } }: { outcome: Outcome }) {
  return (
    <Stack>
      {effects.length > 0 && <Rows label={texts.title}>{effects.map((effect, at) => <Row key={at} title={effect.name} detail={<Figures effect={effect} />} trailing={<StateBadge size="sm" tone={VERDICT_TONES[effect.verdict]} label={texts.verdicts[effect.verdict]} />} />)}</Rows>}
      <Overline>{texts.learned}</Overline>
      <Prose>{learned}</Prose>
      <Text size="sm" tone="muted">{texts.follows[follows]} {texts.reviewed} <Moment at={reviewedAt} dateOnly />.</Text>
    </Stack>
  );
}

/** "Expected: 22 % → 90 % by 19 Nov 2026", and below it what was measured. */
function Figures({ effect: { from, to, by, actual, measuredOn, sample, low, high, words } }: { effect: Effect }) {
  const evidence = texts.evidence(sample, low, high);
  return (
    <Stack gap="xs">
      <Text as="span" size="sm">{texts.expected}: {texts.fromTo(from, to, by)}</Text>
      <Text as="span" size="sm">{actual === null ? texts.nothingMeasured : <>{texts.measured}: <b>{texts.value(actual, unitIn(to), measuredOn)}</b>{evidence && ` (${evidence})`}</>}</Text>
      {words && <Text as="span" size="sm" tone="muted">{words}</Text>}
    </Stack>
  );
}
