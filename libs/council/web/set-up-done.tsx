import { formatCount, useAct } from '@tribune/kernel/web';
import { Button, ButtonLink, Card, Cluster, Notice, Problem, Row, Rows, Section, Stack, Text } from '@tribune/ui';
import { CallFirstElection, type SetUp } from './council.documents.js';

type Customers = SetUp['constituencies'][number] | undefined;

/** Ends with the champion's election running and a first decision to vote on; afterwards the administrators' page. */
export function SetUpDone({ data, customers, onStep }: { data: SetUp; customers: Customers; onStep: (step: number) => void }) {
  const touchPoints = data.stages.reduce((sum, stage) => sum + stage.touchPoints.length, 0);
  const members = data.councils.reduce((sum, { seats }) => sum + seats.length, 0);
  const parts = [
    { step: 1, title: 'Council', detail: members > 0 ? `${data.councils.map(({ name }) => name).join(', ')}: ${formatCount(members, 'member')}` : 'No council yet' },
    { step: 2, title: 'Journey', detail: touchPoints > 0 ? formatCount(touchPoints, 'touch point') : 'No touch points yet' },
    { step: 3, title: 'Customers', detail: customers && customers.rollSize > 0 ? `${formatCount(customers.rollSize, 'customer')} on the roll` : 'Nobody on the roll yet' },
  ];
  return (
    <Stack gap="xl">
      <Section title="The customers’ champion"><Election customers={customers} mayPropose={(data.session?.seats.length ?? 0) > 0} /></Section>
      <Section title={data.organization.name}>
        <Rows label="What stands">{parts.map(({ step, title, detail }) => <Row key={step} title={title} detail={detail} trailing={<Button size="sm" onPress={() => onStep(step)}>Change</Button>} />)}</Rows>
      </Section>
      <Section title="For administrators">
        <Rows label="For administrators">
          <Row to="/people" title="People and roles" detail="Who is in, what they may configure, and who has left." />
          <Row to="/import" title="Import" detail="Customers, people, seats and touch points from CSV files." />
        </Rows>
      </Section>
    </Stack>
  );
}

function Election({ customers, mayPropose }: { customers: Customers; mayPropose: boolean }) {
  const { act, pending, problem, failure, retry } = useAct(CallFirstElection);
  if (!customers || customers.rollSize === 0) {
    return <Notice tone="waiting" title="Without customers there is no champion">Until one sits, decisions that the council has carried wait. Bring your customers’ addresses in, and call their election here.</Notice>;
  }
  if (customers.champion) return <Notice tone="agree" title="Your customers have a champion">Decisions can become final. <ButtonLink size="sm" look="quiet" to="/elections">See the election</ButtonLink></Notice>;
  if (customers.runningElection) {
    return (
      <Card level="raised" tone="agree" title="The champion’s election is running" actions={<Cluster>{mayPropose && <ButtonLink look="primary" to="/decisions/new">Propose a first decision</ButtonLink>}<ButtonLink look={mayPropose ? 'secondary' : 'primary'} to="/elections">See the election</ButtonLink></Cluster>}>
        <Text>Your customers have been told by mail. Meanwhile the council can begin: a member proposes a first decision, and what is carried waits for the champion.</Text>
      </Card>
    );
  }
  return (
    <Card level="raised" tone="accent" title="Let your customers elect their champion"
      actions={<Button look="primary" pending={pending} onPress={() => void act({ constituencyId: customers.id, nominationDays: 7, votingDays: 7 })}>Call the election</Button>}>
      <Stack gap="sm">
        <Text>{formatCount(customers.rollSize, 'customer')} get a mail each: seven days to stand or name somebody, then seven days to vote, without an account. The winner is champion for twelve months; the next two are alternates.</Text>
        <Problem problem={problem} failure={failure} onRetry={retry} />
      </Stack>
    </Card>
  );
}
