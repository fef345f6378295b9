import { goAfresh, useAct, useLiveQuery } from '@tribune/kernel/web';
import { Avatar, Button, Card, Cluster, Columns, Disclosure, Overline, Problem, Section, Stack, Text } from '@tribune/ui';
import { DemoPersonasQuery, SignInAsPersona, type DemoPersona } from './people.documents.js';
import { personaWords } from './persona-words.js';

/** In a demonstration: everybody who is worth being for a minute. Nothing where organizations are real. */
export function DemoPersonas({ next }: { next: string | undefined }) {
  const { data } = useLiveQuery({ query: DemoPersonasQuery, variables: {} });
  const { act, pending, problem, failure } = useAct(SignInAsPersona, { onDone: () => goAfresh(next) });
  const personas = (data?.demoPersonas ?? []).map((persona) => ({ persona, words: personaWords(persona) })).sort((a, b) => a.words.order - b.words.order);
  if (personas.length === 0) return null;
  const become = ({ organizationId, personId }: DemoPersona) => void act({ organizationId, personId });
  // One of each kind first: that is what a visitor wants to compare.
  const kinds = new Set<string>();
  const [first, more] = [personas.filter(({ words: { role } }) => !kinds.has(role) && kinds.add(role)), personas];
  const rest = more.filter((each) => !first.includes(each));
  return (
    <Section title="Look around as somebody" lead={`This is a demonstration: ${personas[0]?.persona.organizationName ?? 'the company'} is made up. One click, and you are that person.`}>
      <Stack gap="md">
        <Problem problem={problem} failure={failure} />
        <Columns min="sm">{first.map((each) => <PersonaCard key={each.persona.personId} {...each} pending={pending} onBecome={become} />)}</Columns>
        {rest.length > 0 && (
          <Disclosure summary={`${rest.length} more people`}>
            <Columns min="sm">{rest.map((each) => <PersonaCard key={each.persona.personId} {...each} pending={pending} onBecome={become} />)}</Columns>
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

function PersonaCard({ persona, words, pending, onBecome }: { persona: DemoPersona; words: ReturnType<typeof personaWords>; pending: boolean; onBecome: (persona: DemoPersona) => void }) {
  return (
    <Card title={persona.name} above={<Cluster gap="sm"><Avatar name={persona.name} size="sm" /><Overline>{words.role}</Overline></Cluster>}
      actions={<Button size="sm" disabled={pending} onPress={() => onBecome(persona)}>Be {persona.name.split(' ')[0]}</Button>}>
      <Text size="sm" tone="muted">{words.can}</Text>
    </Card>
  );
}
