import { LoadedPage, NotTherePage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { ButtonLink, EmptyState, Page, QuietLink, Stack, Text } from '@tribune/ui';
import { texts } from './part-one.texts.js';
import { SealBeliefs } from './seal-beliefs.js';
import { isOpen, SummitQuery, whyClosed, type Summit } from './summit.documents.js';

/** One's own beliefs, blind: a figure for each stage, sealed in parts. */
export function BeliefsPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: SummitQuery, variables: { id }, about: { types: ['Summit'] } });
  return <LoadedPage query={query} title={texts.sealing.title}>{({ summit }) => (summit ? <Sealing summit={summit} /> : <NotTherePage />)}</LoadedPage>;
}

function Sealing({ summit }: { summit: Summit }) {
  const { title, lead, done, doneSentence, toPicture, already, closed } = texts.sealing;
  const picture = <ButtonLink look="primary" to={`/summits/${summit.id}`}>{toPicture}</ButtonLink>;
  const left = summit.beliefs.stages.filter(({ mine }) => mine.length === 0);
  const sealed = summit.beliefs.stages.flatMap(({ mine, stage }) => (mine.length > 0 && stage ? [stage.name] : []));
  return (
    <Page title={title} lead={lead} width="narrow" above={<QuietLink to={`/summits/${summit.id}`} muted>{summit.title}</QuietLink>}>
      {!isOpen(summit, 'sealBeliefs') ? <EmptyState title={closed} sentence={whyClosed(summit, 'sealBeliefs') ?? ''} action={picture} /> : left.length === 0 ? <EmptyState title={done} sentence={doneSentence} action={picture} /> : (
        <Stack gap="lg">
          {sealed.length > 0 && <Text tone="muted">{already(sealed)}</Text>}
          <SealBeliefs key={sealed.length} summit={summit} stages={left} />
        </Stack>
      )}
    </Page>
  );
}
