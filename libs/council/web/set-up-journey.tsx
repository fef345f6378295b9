import { formatCount, useAct } from '@tribune/kernel/web';
import { JOURNEY_TEMPLATE, STANDARD_STAGES } from '@tribune/touch-point/domain';
import { Button, Cluster, Notice, Problem, QuietLink, Row, Rows, Section, Stack, Text } from '@tribune/ui';
import { UseJourneyTemplate, type SetUp } from './council.documents.js';

/** Five stages and twelve touch points to begin with. */
export function SetUpJourney({ stages, onNext }: { stages: SetUp['stages']; onNext: () => void }) {
  const { act, pending, problem, failure, retry } = useAct(UseJourneyTemplate, { onDone: onNext });
  const there = stages.reduce((sum, { touchPoints }) => sum + touchPoints.length, 0);
  return (
    <Stack gap="lg">
      {there > 0 && <Notice tone="agree" title={`Your journey has ${formatCount(stages.length, 'stage')} and ${formatCount(there, 'touch point')}.`} action={<Button size="sm" onPress={onNext}>Go on</Button>}>The template would add only what is missing.</Notice>}
      <Cluster>
        <Button look={there > 0 ? 'secondary' : 'primary'} pending={pending} onPress={() => void act({})}>Use these {JOURNEY_TEMPLATE.length} touch points</Button>
        <Button look="quiet" onPress={onNext}>Skip this</Button>
      </Cluster>
      <Problem problem={problem} failure={failure} onRetry={retry} />
      <Text size="sm" tone="muted">Have your own list? <QuietLink to="/import/touch-points">Import touch points</QuietLink></Text>
      {STANDARD_STAGES.map((stage) => (
        <Section key={stage} title={stage}>
          <Rows label={stage}>{JOURNEY_TEMPLATE.filter((touchPoint) => touchPoint.stage === stage).map(({ name, channel, promise }) => <Row key={name} title={name} detail={`${channel} · ${promise}`} />)}</Rows>
        </Section>
      ))}
    </Stack>
  );
}
