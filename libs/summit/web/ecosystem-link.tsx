import { ButtonLink, Section, Text } from '@tribune/ui';
import { texts } from './ecosystem.texts.js';
import type { Summit } from './summit.documents.js';

/** How many elements are in-house and how many with partners, and the way to them. */
export function EcosystemLink({ summit: { id, state, elements } }: { summit: Summit }) {
  if (state !== 'ANNOUNCED' && state !== 'HELD') return null;
  const partners = elements.filter(({ partner }) => partner !== '').length;
  return <Section id="ecosystem" title={texts.section} lead={texts.sectionLead} actions={<ButtonLink size="sm" to={`/summits/${id}/ecosystem`}>{texts.open}</ButtonLink>}><Text tone="muted">{texts.summary(elements.length - partners, partners)}</Text></Section>;
}
