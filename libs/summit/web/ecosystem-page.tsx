import { LoadedPage, NotTherePage, useAct, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Cluster, ConfirmButton, EmptyState, Page, Problem, QuietLink, Row, Rows, say, Section, Stack, StateBadge } from '@tribune/ui';
import { SummitEcosystemQuery, type EcosystemData, type EcosystemSummit, type Element } from './ecosystem.documents.js';
import { texts } from './ecosystem.texts.js';
import { PutElement } from './put-element.js';
import { byStage } from './review.documents.js';
import { RemoveElement } from './summit.acts.js';
import { isOpen } from './summit.documents.js';

/** Part 3: each element of the ecosystem, by the company itself or by a partner. */
export function EcosystemPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: SummitEcosystemQuery, variables: { id }, about: { types: ['Summit', 'TouchPoint'] } });
  return <LoadedPage query={query} title={texts.title}>{(data) => (data.summit ? <Elements data={data} summit={data.summit} /> : <NotTherePage />)}</LoadedPage>;
}

function Elements({ data, summit }: { data: EcosystemData; summit: EcosystemSummit }) {
  const writes = isOpen(summit, 'putElement');
  const { title, tab, lead, empty, emptySentence, emptyOthers } = texts;
  return (
    <Page title={title} tabTitle={tab(summit.title)} lead={lead} width="wide" above={<QuietLink to={`/summits/${summit.id}`} muted>{summit.title}</QuietLink>} actions={writes && <PutElement data={data} summitId={summit.id} />}>
      {summit.elements.length === 0 ? <EmptyState title={empty} sentence={writes ? emptySentence : emptyOthers} /> : byStage(summit.elements).map(([stage, elements]) => (
        <Section key={stage} title={stage}><Rows label={stage}>{elements.map((element) => <OneElement key={element.id} data={data} summitId={summit.id} element={element} writes={writes} />)}</Rows></Section>
      ))}
    </Page>
  );
}

function OneElement({ data, summitId, element, writes }: { data: EcosystemData; summitId: string; element: Element; writes: boolean }) {
  const { id, version, name, touchPoint, partner, reason, risk } = element;
  const act = useAct(RemoveElement, { onDone: () => say(texts.removed) });
  const { remove, removeTitle, removeSentence } = texts;
  return (
    <Row title={name} above={<Cluster gap="xs"><StateBadge size="sm" tone={partner ? 'accent' : 'neutral'} label={partner ? texts.with(partner) : texts.inHouse} /><span>{touchPoint}</span></Cluster>}
      detail={<Stack gap="xs"><span>{texts.why(reason)}</span>{risk && <span>{texts.danger(risk)}</span>}<Problem problem={act.problem} failure={act.failure} /></Stack>}
      trailing={writes && <Cluster gap="xs"><PutElement data={data} summitId={summitId} element={element} /><ConfirmButton size="sm" look="quiet" of={name} title={removeTitle} sentence={removeSentence} confirm={remove} onConfirm={() => act.act({ summitId, elementId: id, seenVersion: version })}>{remove}</ConfirmButton></Cluster>} />
  );
}
