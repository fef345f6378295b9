import { useAct } from '@tribune/kernel/web';
import { ChangeOrganization, FoundAnother, OrganizationLanguage } from '@tribune/people/web';
import { Button, ButtonLink, Card, Cluster, CopyField, DefinitionList, Notice, Problem, Row, Rows, Section, Stack, Text } from '@tribune/ui';
import { CallFirstElection, type SetUp } from './council.documents.js';
import { texts } from './set-up.texts.js';

const { defaults, done, election, told } = texts;

type Customers = SetUp['constituencies'][number] | undefined;

/** Ends with the champion's election running and a first decision to vote on; afterwards the administrators' page. */
export function SetUpDone({ data, customers, onStep }: { data: SetUp; customers: Customers; onStep: (step: number) => void }) {
  const touchPoints = data.stages.reduce((sum, stage) => sum + stage.touchPoints.length, 0);
  const members = data.councils.reduce((sum, { seats }) => sum + seats.length, 0);
  const parts = [
    { step: 1, title: done.council, detail: members > 0 ? done.members(data.councils.map(({ name }) => name).join(', '), members) : done.noCouncil },
    { step: 2, title: done.journey, detail: touchPoints > 0 ? done.touchPoints(touchPoints) : done.noTouchPoints },
    { step: 3, title: done.customers, detail: customers && customers.rollSize > 0 ? done.onRoll(customers.rollSize) : done.nobody },
  ];
  return (
    <Stack gap="xl">
      <Section title={done.champion}><Election customers={customers} mayPropose={(data.session?.seats.length ?? 0) > 0} /></Section>
      <Section title={data.organization.name}>
        <Rows label={done.stands}>{parts.map(({ step, title, detail }) => <Row key={step} title={title} detail={detail} trailing={<Button size="sm" of={title} onPress={() => onStep(step)}>{texts.change}</Button>} />)}</Rows>
      </Section>
      {members > 0 && (
        <Section title={told.title} lead={told.sentence}><CopyField label={told.label} value={`${location.origin}/sign-in`} /></Section>
      )}
      <ChangeOrganization />
      <OrganizationLanguage />
      <Section title={defaults.title} lead={defaults.lead}>
        <DefinitionList items={[
          { term: defaults.vote, description: defaults.voteSays },
          { term: defaults.champion, description: defaults.championSays },
          { term: defaults.election, description: defaults.electionSays },
          { term: defaults.register, description: defaults.registerSays },
          { term: defaults.constituencies, description: defaults.constituenciesSays },
        ]} />
      </Section>
      <Section title={done.admin}>
        <Rows label={done.admin}>
          <Row to="/people" title={done.people} detail={done.peopleDetail} />
          <Row to="/people/roles" title={done.roles} detail={done.rolesDetail} />
          <Row to="/import" title={done.import} detail={done.importDetail} />
          <Row to="/record" title={done.record} detail={done.recordDetail} />
          <Row to="/webhooks" title={done.webhooks} detail={done.webhooksDetail} />
          <Row to="/gallery" title={done.gallery} detail={done.galleryDetail} />
        </Rows>
      </Section>
      <Section title={done.another}><FoundAnother /></Section>
    </Stack>
  );
}

function Election({ customers, mayPropose }: { customers: Customers; mayPropose: boolean }) {
  const { act, pending, problem, failure, retry } = useAct(CallFirstElection);
  if (!customers || customers.rollSize === 0) {
    return <Notice tone="waiting" title={election.noCustomers}>{election.noCustomersSentence}</Notice>;
  }
  if (customers.champion) return <Notice tone="agree" title={election.held} action={<ButtonLink size="sm" to="/elections">{election.see}</ButtonLink>}>{election.heldSentence}</Notice>;
  if (customers.runningElection) {
    return (
      <Card level="raised" tone="agree" title={election.running} actions={<Cluster>{mayPropose && <ButtonLink look="primary" to="/decisions/new">{election.propose}</ButtonLink>}<ButtonLink look={mayPropose ? 'secondary' : 'primary'} to="/elections">{election.see}</ButtonLink></Cluster>}>
        <Text>{election.runningSentence}</Text>
      </Card>
    );
  }
  return (
    <Card level="raised" tone="accent" title={election.call}
      actions={<Button look="primary" pending={pending} onPress={() => void act({ constituencyId: customers.id, nominationDays: 7, votingDays: 7 })}>{election.act}</Button>}>
      <Stack gap="sm">
        <Text>{election.callSentence(customers.rollSize)}</Text>
        <Problem problem={problem} failure={failure} onRetry={retry} />
      </Stack>
    </Card>
  );
}
