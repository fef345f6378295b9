import { DefinitionList, Moment, Section, type Definition } from '@tribune/ui';
import type { Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { currentRevision } from './standing.js';

/** Who brought it, who stands behind it, and which text it is. */
export function FactsPanel({ decision }: { decision: Decision }) {
  const { author, secondedBy, proposedAt, createdAt, finalizedAt, council, votingRule } = decision;
  const { title, ...words } = texts.facts;
  const items: (Definition | null)[] = [
    { term: proposedAt ? words.author : words.drafted, description: <>{author.name}, <Moment at={proposedAt ?? createdAt} short /></> },
    proposedAt ? { term: words.seconded, description: secondedBy?.name ?? words.nobody } : null,
    { term: words.council, description: `${council.name}, ${votingRule.name}` },
    { term: words.revision, description: `${texts.revisions.name(decision.revisionNumber)}, ${currentRevision(decision).bodyHash.slice(0, 12)}` },
    finalizedAt ? { term: words.final, description: <Moment at={finalizedAt} /> } : null,
  ];
  return <Section title={title}><DefinitionList stacked items={items.filter((item) => item !== null)} /></Section>;
}
