import { useNavigate } from '@tanstack/react-router';
import { LoadedPage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { ButtonLink, Cluster, Page, QuietLink, Stack } from '@tribune/ui';
import { language } from '@tribune/ui/words';
import { useEffect } from 'react';
import { ClosedRegister } from './closed-register.js';
import { Filters } from './filters.js';
import { Lines } from './lines.js';
import { Nowhere } from './nowhere.js';
import { RegisterQuery, type Register } from './register.documents.js';
import { texts } from './register.texts.js';
import { texts as reportTexts } from './report.texts.js';
import { filterOf, useFilter } from './use-filter.js';

/** The register of an organization, for whoever may read it: a customer on a phone before anybody else. */
export function RegisterPage() {
  const slug = usePathParam('slug');
  const filter = useFilter();
  const query = useLiveQuery({ query: RegisterQuery, variables: { slug, after: null, ...filterOf(filter.value) }, about: { types: ['Decision', 'EmergencyAct', 'Report', 'Organization'] } });
  const moved = query.data?.register?.slug;
  const navigate = useNavigate();
  useEffect(() => {
    if (moved && moved !== slug) void navigate({ to: `/r/${moved}`, replace: true });
  }, [moved, slug, navigate]);
  return (
    <LoadedPage query={query} title={texts.loading}>
      {({ register }) => (!register ? <Nowhere title={texts.nowhere} lead={texts.nowhereLead} /> : register.mayRead ? <OpenRegister register={register} filter={filter} /> : <ClosedRegister name={register.organizationName} />)}
    </LoadedPage>
  );
}

function OpenRegister({ register, filter }: { register: Register; filter: ReturnType<typeof useFilter> }) {
  const { organizationName, slug, mayConfigure, mayRecord } = register;
  return (
    <Page title={texts.title(organizationName)} lead={texts.lead(organizationName)} width="narrow" actions={<><ButtonLink to={`/r/${slug}/report`}>{reportTexts.open}</ButtonLink>{mayRecord && <ButtonLink to="/emergency/new">{texts.record}</ButtonLink>}{mayConfigure && <ButtonLink to="/register/settings">{texts.settings}</ButtonLink>}</>}>
      <Stack gap="lg">
        <Filters register={register} filter={filter} />
        <Lines key={JSON.stringify(filter.value)} register={register} filter={filter.value} />
        <Cluster><QuietLink muted href={`/r/${slug}/atom.xml?lang=${language()}`}>{texts.feed}</QuietLink><QuietLink muted href={`/r/${slug}/feed.json?lang=${language()}`}>{texts.jsonFeed}</QuietLink></Cluster>
      </Stack>
    </Page>
  );
}

