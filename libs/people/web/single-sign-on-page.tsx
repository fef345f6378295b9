import { hasRole, Loaded, useAct, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { Button, Cluster, ConfirmButton, CopyField, DefinitionList, EmptyState, Moment, Page, Problem, QuietLink, say, Section, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { RemoveSingleSignOn, SingleSignOnQuery, type SingleSignOn } from './single-sign-on.documents.js';
import { SingleSignOnForm } from './single-sign-on-form.js';
import { texts as words } from './single-sign-on.texts.js';

/** For administrators: the company’s own way in. */
export function SingleSignOnPage() {
  return (
    <Page title={words.title} lead={words.lead} width="narrow" above={<QuietLink to="/people" muted>{words.people}</QuietLink>}>
      {hasRole(useSignedIn(), 'ADMIN') ? <SetUp /> : <EmptyState title={words.notYours} sentence={words.notYoursSentence} />}
    </Page>
  );
}

function SetUp() {
  const [changing, setChanging] = useState(false);
  const query = useLiveQuery({ query: SingleSignOnQuery, variables: {}, about: { types: ['Organization'] } });
  const done = () => {
    setChanging(false);
    query.reload();
  };
  return (
    <Loaded query={query} label={words.title}>
      {({ singleSignOn, singleSignOnAddress, session }) => (
        <Stack gap="xl">
          {!singleSignOn && !changing && <EmptyState title={words.none} sentence={words.noneSentence} action={<Button look="primary" onPress={() => setChanging(true)}>{words.set}</Button>} />}
          {singleSignOn && !changing && <Set set={singleSignOn} onChange={() => setChanging(true)} onClosed={query.reload} />}
          {changing && <SingleSignOnForm set={singleSignOn} hasPasskey={session?.passkeys.some(({ signs }) => signs) ?? false} onDone={done} onCancel={() => setChanging(false)} />}
          {(singleSignOn || changing) && <CopyField label={words.wayBack} value={singleSignOnAddress} hint={words.wayBackHint} />}
          <Section title={words.knowTitle}><Stack gap="sm">{words.know.map((line) => <Text key={line}>{line}</Text>)}</Stack></Section>
        </Stack>
      )}
    </Loaded>
  );
}

function Set({ set: { name, issuer, clientId, domains, people, configuredAt }, onChange, onClosed }: { set: SingleSignOn; onChange: () => void; onClosed: () => void }) {
  const close = useAct(RemoveSingleSignOn, { onDone: () => { say(words.closed); onClosed(); } });
  return (
    <Stack gap="md">
      <DefinitionList items={[
        { term: words.button, description: words.ways.with(name) }, { term: words.issuer, description: issuer }, { term: words.clientId, description: clientId },
        { term: words.domains, description: domains.join(', ') }, { term: words.heldBy, description: words.held(people) }, { term: words.since, description: <Moment at={configuredAt} dateOnly /> },
      ]} />
      <Cluster>
        <Button onPress={onChange}>{words.change}</Button>
        <ConfirmButton look="danger" title={words.closeTitle} sentence={words.closeSentence} confirm={words.close} pending={close.pending} onConfirm={() => close.act({})}>{words.close}</ConfirmButton>
      </Cluster>
      <Problem problem={close.problem} failure={close.failure} onRetry={close.retry} />
    </Stack>
  );
}
