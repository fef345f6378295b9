import { useAct, useLiveQuery, useSignedIn, type SectionSubject } from '@tribune/kernel/web';
import { Button, DateField, Form, Moment, Problem, Row, Rows, say, Section, SelectField, Stack, Text, useDraft } from '@tribune/ui';
import { EndProxy, GiveProxy, ProxiesQuery, type ProxyCouncil } from './proxy.documents.js';
import { texts } from './deliberating.texts.js';

/** A member's own proxies on a council: what they gave, what they carry, and giving one (D7). */
export function ProxiesSection({ id }: SectionSubject) {
  const { data } = useLiveQuery({ query: ProxiesQuery, variables: { id }, about: { types: ['Council'] } });
  const { person } = useSignedIn();
  const council = data?.council;
  if (!council?.proxiesAllowed || !council.seats.some((seat) => seat.person.id === person.id)) return null;
  const { sectionTitle, lead } = texts.proxy;
  return (
    <Section title={sectionTitle} lead={lead}>
      <Stack>
        {council.myProxies.length > 0 && <Rows label={sectionTitle}>{council.myProxies.map((proxy) => <OneProxy key={proxy.id} councilId={id} proxy={proxy} />)}</Rows>}
        {!council.myProxies.some(({ mine, decision }) => mine && !decision) && <Give council={council} me={person.id} />}
      </Stack>
    </Section>
  );
}

function OneProxy({ councilId, proxy: { id, mine, giver, holder, until, decision } }: { councilId: string; proxy: ProxyCouncil['myProxies'][number] }) {
  const { given, carried, takeBack, giveBack, over } = texts.proxy;
  const act = useAct(EndProxy, { onDone: () => say(over) });
  return (
    <Row title={mine ? given(holder.name) : carried(giver.name)} detail={<>{decision ? `${decision.number} · ${decision.currentRevision.title}` : until && <Moment at={until} />}<Problem problem={act.problem} failure={act.failure} onRetry={act.retry} /></>}
      trailing={<Button size="sm" of={mine ? holder.name : giver.name} pending={act.pending} onPress={() => void act.act({ councilId, proxyId: id })}>{mine ? takeBack : giveBack}</Button>} />
  );
}

function Give({ council, me }: { council: ProxyCouncil; me: string }) {
  const { who, until, give, done, giveLead } = texts.proxy;
  const draft = useDraft(`proxy.${council.id}`, { holderId: '', until: '' });
  const act = useAct(GiveProxy, { fields: ['holderId', 'until'], onDone: () => { draft.clear(); say(done); } });
  const submit = () => void act.act({ councilId: council.id, holderId: draft.value.holderId, until: draft.value.until ? `${draft.value.until}T23:59:59Z` : null });
  return (
    <Form label={give} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry} actions={<Button submit pending={act.pending}>{give}</Button>}>
      <Text size="sm">{giveLead}</Text>
      <SelectField label={who} value={draft.value.holderId} onChange={(holderId) => draft.patch({ holderId })} error={act.errorOf('holderId')} options={council.seats.filter(({ person }) => person.id !== me).map(({ person }) => ({ value: person.id, label: person.name }))} />
      <DateField label={until} value={draft.value.until} onChange={(day) => draft.patch({ until: day })} error={act.errorOf('until')} />
    </Form>
  );
}
