import { useNavigate } from '@tanstack/react-router';
import { formatDate, LoadedPage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Moment, Page, QuietLink, StateBadge, Text } from '@tribune/ui';
import { useEffect } from 'react';
import { ClosedRegister } from './closed-register.js';
import { DecisionEntry } from './decision-entry.js';
import { EmergencyEntry } from './emergency-entry.js';
import { texts as entryTexts } from './entry.texts.js';
import { Nowhere } from './nowhere.js';
import { EntryQuery, type Address, type Entry } from './register.documents.js';
import { texts } from './register.texts.js';
import { ReportEntry } from './report-entry.js';
import { TONES } from './standing-tones.js';

/** One entry of the register, at an address that never dies. */
export function EntryPage() {
  const slug = usePathParam('slug');
  const key = usePathParam('key');
  const query = useLiveQuery({ query: EntryQuery, variables: { slug, key }, about: { types: ['Decision', 'Action', 'EmergencyAct', 'Report', 'Organization'] } });
  const moved = query.data?.registerEntry?.slug;
  const navigate = useNavigate();
  useEffect(() => {
    if (moved && moved !== slug) void navigate({ to: `/r/${moved}/${key}`, replace: true });
  }, [moved, slug, key, navigate]);
  return <LoadedPage query={query} title={texts.numbered(key)}>{({ registerEntry }) => <Found address={registerEntry} />}</LoadedPage>;
}

function Found({ address }: { address: Address | null }) {
  if (!address) return <Nowhere title={texts.nowhere} lead={texts.nowhereLead} />;
  if (!address.mayRead) return <ClosedRegister name={address.organizationName} />;
  if (!address.entry) return <Nowhere title={texts.noEntry} lead={texts.noEntryLead} slug={address.slug} />;
  return <Shown address={address} entry={address.entry} />;
}

function Shown({ address: { organizationName, slug }, entry }: { address: Address; entry: Entry }) {
  const { key, kind, standing, at, keptUntil, places } = entry;
  const title = kind === 'REPORT' ? texts.reportedAt(texts.places(places.map(({ name }) => name))) : entry.title;
  return (
    <Page
      title={title ?? (keptUntil ? entryTexts.kept(formatDate(keptUntil)) : texts.numbered(key))} tabTitle={`${title ?? texts.numbered(key)} · ${texts.title(organizationName)}`} width="narrow"
      above={<><QuietLink muted to={`/r/${slug}`}>{texts.title(organizationName)}</QuietLink> · {texts.numbered(key)}</>}
      state={<><StateBadge tone={TONES[standing]} label={texts.standings[standing]} /><Text as="span" size="sm" tone="muted">{texts.sinceAlone[kind]} <Moment at={at} dateOnly /></Text></>}
    >
      {entry.emergency ? <EmergencyEntry entry={entry} emergency={entry.emergency} slug={slug} /> : entry.report ? <ReportEntry entry={entry} report={entry.report} slug={slug} /> : <DecisionEntry entry={entry} slug={slug} />}
    </Page>
  );
}
