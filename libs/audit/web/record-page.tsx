import { LoadedPage, NotTherePage, useLiveQuery, useLookAgain, useSignedIn } from '@tribune/kernel/web';
import { ButtonLink, Cluster, CopyField, DefinitionList, Moment, Notice, Page, QuietLink, Section, Stack, StateBadge, Text, useNow } from '@tribune/ui';
import { RecordQuery, type SealedRecord } from './record.documents.js';
import { texts } from './record.texts.js';

const COMMAND = 'npm run --silent tribune -- verify record.jsonl';
/** The worker seals each second: what waits longer than this is worth a look. */
const PATIENCE = 60_000;

/** How far what happens is sealed; the key and the checkpoint to keep; for auditors all of it as a file. */
export function RecordPage() {
  const query = useLiveQuery({ query: RecordQuery, variables: {} });
  // the seal follows what happened, and tells nobody
  useLookAgain(query.reload);
  return <LoadedPage query={query} title={texts.title}>{({ auditRecord }) => (auditRecord ? <Shown record={auditRecord} /> : <NotTherePage />)}</LoadedPage>;
}

function Shown({ record }: { record: SealedRecord }) {
  const { slug } = useSignedIn().organization;
  const standing = useStanding(record);
  const { size, sealedAt, oldestUnsealed, key, mayExport } = record;
  const { facts, keep, take, verify } = texts;
  return (
    <Page title={texts.title} lead={texts.lead} width="narrow" state={<StateBadge tone={standing === 'whole' ? 'agree' : standing === 'soon' ? 'neutral' : 'waiting'} label={texts.states[standing]} />}>
      <Stack gap="xl">
        {(standing === 'waits' || standing === 'never') && <Notice tone="waiting" title={texts[standing].title}>{texts[standing].sentence}</Notice>}
        <Section title={facts.title}>
          <DefinitionList items={[
            { term: facts.size, description: facts.events(size) },
            { term: facts.sealedAt, description: sealedAt ? <Moment at={sealedAt} /> : facts.nothing },
            ...(oldestUnsealed && standing !== 'soon' ? [{ term: facts.waiting, description: <Moment at={oldestUnsealed} /> }] : []),
          ]} />
        </Section>
        {key && (
          <Section title={keep.title} lead={keep.lead}>
            <Stack>
              <CopyField label={keep.key} value={key} hint={keep.keyHint} />
              <Cluster><ButtonLink href={`/audit/${slug}/checkpoint`} download={`${slug}.checkpoint`}>{keep.checkpoint}</ButtonLink></Cluster>
            </Stack>
          </Section>
        )}
        <Section title={take.title} lead={take.lead}>
          {mayExport ? <Cluster><ButtonLink look="primary" href="/audit/record.jsonl" download={`${slug}-record.jsonl`}>{take.act}</ButtonLink></Cluster> : <Text>{take.others} <QuietLink to="/people/roles">{take.people}</QuietLink></Text>}
        </Section>
        <Section title={verify.title} lead={verify.lead}>
          <Stack>
            <CopyField label={verify.command} value={COMMAND} hint={verify.hint} />
            {size > 0 && <CopyField label={verify.address} value={`${location.origin}/audit/${slug}/consistency.json?from=`} hint={verify.grown} />}
          </Stack>
        </Section>
      </Stack>
    </Page>
  );
}

function useStanding({ size, oldestUnsealed }: SealedRecord): keyof typeof texts.states {
  const now = useNow();
  if (oldestUnsealed === null) return size > 0 ? 'whole' : 'never';
  if (now - Date.parse(oldestUnsealed) < PATIENCE) return 'soon';
  return size > 0 ? 'waits' : 'never';
}
