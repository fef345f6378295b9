import { useAct } from '@tribune/kernel/web';
import { JOURNEY_TEMPLATE, STANDARD_STAGES } from '@tribune/touch-point/domain';
import { Button, Cluster, Notice, Problem, QuietLink, Row, Rows, Section, Stack, Text } from '@tribune/ui';
import { language } from '@tribune/ui/words';
import { UseJourneyTemplate, type SetUp } from './council.documents.js';
import { texts } from './set-up.texts.js';

/** Five stages and twelve touch points to begin with. */
export function SetUpJourney({ stages, onNext }: { stages: SetUp['stages']; onNext: () => void }) {
  const { act, pending, problem, failure, retry } = useAct(UseJourneyTemplate, { onDone: onNext });
  const there = stages.reduce((sum, { touchPoints }) => sum + touchPoints.length, 0);
  return (
    <Stack gap="lg">
      {there > 0 && <Notice tone="agree" title={texts.journey.there(stages.length, there)} action={<Button size="sm" onPress={onNext}>{texts.next}</Button>}>{texts.journey.onlyMissing}</Notice>}
      <Cluster>
        <Button look={there > 0 ? 'secondary' : 'primary'} pending={pending} onPress={() => void act({})}>{texts.journey.act(JOURNEY_TEMPLATE[language()].length)}</Button>
        <Button look="quiet" onPress={onNext}>{texts.skip}</Button>
      </Cluster>
      <Problem problem={problem} failure={failure} onRetry={retry} />
      <Text size="sm" tone="muted">{texts.journey.own} <QuietLink to="/import/touch-points">{texts.journey.import}</QuietLink></Text>
      {STANDARD_STAGES[language()].map((stage) => (
        <Section key={stage} title={stage}>
          <Rows label={stage}>{JOURNEY_TEMPLATE[language()].filter((touchPoint) => touchPoint.stage === stage).map(({ name, channel, promise }) => <Row key={name} title={name} detail={`${channel} · ${promise}`} />)}</Rows>
        </Section>
      ))}
    </Stack>
  );
}
