import { Loaded, useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { Disclosure, EmptyState, Section, Stack } from '@tribune/ui';
import { AttachEvidence } from './attach-evidence.js';
import { EvidenceQuery } from './evidence.documents.js';
import { EvidenceList } from './evidence-list.js';
import { texts } from './evidence.texts.js';
import { WithdrawnEvidence } from './withdrawn-evidence.js';

/** What a decision stands on (D12); one without evidence says so. */
export function EvidenceSection({ id }: SectionSubject) {
  const query = useLiveQuery({ query: EvidenceQuery, variables: { id }, about: { ids: [id] } });
  return (
    <Loaded query={query} label={texts.title}>
      {({ decision }) => {
        if (!decision) return null;
        const standing = decision.evidence.filter(({ withdrawnAt }) => withdrawnAt === null);
        const withdrawn = decision.evidence.filter(({ withdrawnAt }) => withdrawnAt !== null);
        const attach = decision.whyNotAttachEvidence === null && <AttachEvidence decisionId={id} />;
        return (
          <Section id="evidence" title={texts.title} lead={standing.length > 0 && texts.lead} actions={standing.length > 0 && attach}>
            <Stack>
              {standing.length === 0 ? <EmptyState title={texts.none} sentence={texts.noneSentence} action={attach} /> : <EvidenceList decisionId={id} evidence={standing} />}
              {withdrawn.length > 0 && <Disclosure summary={texts.withdrawn(withdrawn.length)}><Stack>{withdrawn.map((each) => <WithdrawnEvidence key={each.id} evidence={each} />)}</Stack></Disclosure>}
            </Stack>
          </Section>
        );
      }}
    </Loaded>
  );
}
