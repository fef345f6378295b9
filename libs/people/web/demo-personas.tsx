import { goAfresh, useAct, useLiveQuery } from '@tribune/kernel/web';
import { Avatar, Button, Card, Columns, Disclosure, Overline, Problem, Row, Rows, Section, Stack, Text } from '@tribune/ui';
import type { ReactNode } from 'react';
import { DemoPersonasQuery, SignInAsPersona, type DemoPersona } from './people.documents.js';
import { inOrder, personaWords } from './persona-words.js';
import { texts } from './signing-in.texts.js';

/** How many of those worth comparing are shown as cards. */
const CARDS = 4;

/** In a demonstration: everybody who is worth being for a minute, one of each kind first. Nothing where organizations are real. */
export function DemoPersonas({ next }: { next: string | undefined }) {
  const { data } = useLiveQuery({ query: DemoPersonasQuery, variables: {}, shared: true });
  const { act, pending, problem, failure } = useAct(SignInAsPersona, { onDone: () => goAfresh(next) });
  const all = data?.demoPersonas ?? [];
  const organizations = [...new Set(all.map(({ organizationId }) => organizationId))].map((id) => inOrder(all.filter(({ organizationId }) => organizationId === id)));
  const [personas, ...others] = organizations;
  if (!personas) return null;
  const kinds = new Set<number>();
  const first = personas.filter((persona) => kinds.size < CARDS && !kinds.has(personaWords(persona).order) && kinds.add(personaWords(persona).order));
  const rest = personas.filter((persona) => !first.includes(persona));
  const button = ({ organizationId, personId, name }: DemoPersona) => (
    <Button size="sm" disabled={pending} onPress={() => void act({ organizationId, personId })}>{texts.personas.be(name.split(' ')[0] ?? name)}</Button>
  );
  return (
    <Section title={texts.personas.title} lead={texts.personas.lead(personas[0]?.organizationName)}>
      <Stack gap="md">
        <Problem problem={problem} failure={failure} />
        <Columns min="sm">{first.map((persona) => <PersonaCard key={persona.personId} persona={persona} button={button(persona)} />)}</Columns>
        {rest.length > 0 && <Disclosure summary={texts.personas.moreCount(rest.length)}><PersonaRows personas={rest} button={button} /></Disclosure>}
        {others.map((each) => each[0] && (
          <Disclosure key={each[0].organizationId} summary={texts.personas.at(each[0].organizationName, each.length)}><PersonaRows personas={each} button={button} /></Disclosure>
        ))}
      </Stack>
    </Section>
  );
}

function PersonaRows({ personas, button }: { personas: readonly DemoPersona[]; button: (persona: DemoPersona) => ReactNode }) {
  return (
    <Rows label={texts.personas.more}>
      {personas.map((persona) => <Row key={persona.personId} leading={<Avatar name={persona.name} />} title={persona.name} above={personaWords(persona).role} detail={<Said persona={persona} />} trailing={button(persona)} />)}
    </Rows>
  );
}

function PersonaCard({ persona, button }: { persona: DemoPersona; button: ReactNode }) {
  return (
    <Card title={persona.name} above={<Overline>{personaWords(persona).role}</Overline>} actions={button}>
      <Text as="div" size="sm" tone="muted"><Said persona={persona} /></Text>
    </Card>
  );
}

/** What they can do, and what waits for them. */
function Said({ persona }: { persona: DemoPersona }) {
  const { can, waits } = personaWords(persona);
  return <Stack gap="xs"><span>{can}</span>{waits && <Text as="span" size="sm" strong>{waits}</Text>}</Stack>;
}
