import { Cluster, Notice, Person, Row, Rows, Section, Stack, StateBadge, Text } from '@tribune/ui';
import { AskPreparation } from './ask-preparation.js';
import { DismissParticipant } from './dismiss-participant.js';
import { InviteParticipant } from './invite-participant.js';
import { askedOfMost } from './asked-of-most.js';
import { isOpen, type Participant, type Summit } from './summit.documents.js';
import { texts } from './summit.texts.js';

const words = texts.people;

/** Who takes part, for which function, what they are asked to bring; and who is missing. */
export function Participants({ summit }: { summit: Summit }) {
  const { participants, missingFunctions, champions } = summit;
  const plans = isOpen(summit, 'inviteParticipant');
  const common = askedOfMost(participants.map(({ asked }) => asked));
  const functions = new Set(participants.flatMap(({ functionName }) => functionName ?? [])).size;
  return (
    <Section id="participants" title={words.title} lead={words.lead(participants.length, functions)}>
      <Stack gap="lg">
        {missingFunctions.length > 0 ? <Notice tone="waiting" title={words.missing}>{words.missingSentence(missingFunctions)}</Notice> : <Notice tone="agree">{words.complete}</Notice>}
        {common && <Text>{words.askedOfAll(common)}</Text>}
        <Rows label={words.label}>{participants.map((each) => <Line key={each.person.id} summit={summit} participant={each} common={common} />)}</Rows>
        {plans && <Cluster><InviteParticipant summit={summit} />{isOpen(summit, 'askPreparation') && <AskPreparation summitId={summit.id} person={null} asked="" />}</Cluster>}
        <Stack gap="sm">
          <Text strong>{words.champions}</Text>
          <Text size="sm" tone="muted">{champions.length > 0 ? words.championsLead : words.noChampions}</Text>
          {champions.map(({ person, constituencyName }) => <Person key={constituencyName} name={person.name} note={words.championOf(constituencyName)} />)}
        </Stack>
      </Stack>
    </Section>
  );
}

function Line({ summit, participant: { person, functionName, asked, preparedAt }, common }: { summit: Summit; participant: Participant; common: string | null }) {
  const plans = isOpen(summit, 'dismissParticipant');
  const leads = [summit.sponsor.id, summit.organizer.id].includes(person.id);
  return (
    <Row above={functionName ?? words.whole} title={person.leftAt ? `${person.name} (${words.left})` : person.name} detail={asked && asked !== common ? words.asked(asked) : undefined}
      trailing={(asked || plans) && (
        <Cluster gap="xs">
          {asked && <StateBadge size="sm" tone={preparedAt ? 'agree' : 'neutral'} label={preparedAt ? words.prepared : words.notPrepared} />}
          {plans && <AskPreparation summitId={summit.id} person={person} asked={asked} />}
          {plans && !leads && <DismissParticipant summitId={summit.id} person={person} />}
        </Cluster>
      )} />
  );
}
