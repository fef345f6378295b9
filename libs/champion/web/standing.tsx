import { EmptyState, Notice, Person, Quote, Section, Stack, Text } from '@tribune/ui';
import { texts } from './election.texts.js';
import type { Election, Nomination } from './election.documents.js';

/** Who stands, with their own words; and, for who named them, who has not answered yet. */
export function Standing({ election }: { election: Election }) {
  const { nominations, reopened, confirmation, state } = election;
  return (
    <Section title={confirmation ? texts.standing.titleConfirmation : texts.standing.title}>
      <Stack gap="lg">
        {confirmation && <Notice>{state === 'PUBLISHED' ? texts.standing.calledOff : texts.standing.confirmation}</Notice>}
        {reopened > 0 && <Notice tone="waiting">{texts.standing.reopened(reopened)}</Notice>}
        {nominations.length === 0 && <EmptyState title={texts.standing.none} sentence={texts.standing.noneSentence} />}
        {nominations.map((nomination) => <Nominee key={nomination.person.id} nomination={nomination} incumbent={confirmation} />)}
      </Stack>
    </Section>
  );
}

function Nominee({ nomination: { person, nominatedBy, statement, consentedAt, withdrawnAt }, incumbent }: { nomination: Nomination; incumbent: boolean }) {
  const note = incumbent ? texts.standing.incumbent : person.id === nominatedBy.id ? texts.standing.self : texts.standing.named(nominatedBy.name);
  return (
    <Stack gap="sm">
      <Person name={person.name} note={note} />
      {!consentedAt && <Text size="sm" tone="waiting">{withdrawnAt ? texts.standing.declined : texts.standing.waiting}</Text>}
      {consentedAt && (statement ? <Quote>{statement}</Quote> : <Text size="sm" tone="muted">{texts.standing.statementMissing}</Text>)}
    </Stack>
  );
}
