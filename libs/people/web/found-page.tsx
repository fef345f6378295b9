import { goAfresh, LoadedPage, useAct, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Button, ButtonLink, Form, Page, readersZone, SelectField, Stack, Stepper, TextField, useDraft } from '@tribune/ui';
import { language, type Language } from '@tribune/ui/words';
import { LANGUAGES } from './organization-language.js';
import { FirstLinkQuery, FoundOrganization } from './people.documents.js';
import { setUpSteps } from './set-up-steps.js';
import { texts as signIn } from './sign-in-head.texts.js';
import { texts } from './signing-in.texts.js';
import { zones } from './zones.js';

const FIELDS = ['organizationName', 'timeZone', 'language', 'adminName', 'adminEmail'];

/** The first of four set-up screens, behind the link that was printed at start, or mailed to an administrator who founds another organization. */
export function FoundPage() {
  const firstLink = usePathParam('token');
  const query = useLiveQuery({ query: FirstLinkQuery, variables: { token: firstLink } });
  return (
    <LoadedPage query={query} title={texts.found.title}>
      {({ firstLinkUsable, founder }) => (firstLinkUsable ? <Found firstLink={firstLink} founder={founder} /> : <UsedUp />)}
    </LoadedPage>
  );
}

interface Founding {
  firstLink: string;
  /** Whom the link was mailed to; nobody is known behind the one printed at start. */
  founder: { name: string; email: string } | null;
}

function Found({ firstLink, founder }: Founding) {
  const draft = useDraft(founder ? `found-organization.${founder.email}` : 'found-organization', { organizationName: '', timeZone: readersZone(), language: language(), adminName: founder?.name ?? '', adminEmail: founder?.email ?? '' });
  const { act, pending, errorOf, problem, failure, retry } = useAct(FoundOrganization, {
    fields: FIELDS,
    onDone: () => {
      draft.clear();
      goAfresh('/set-up');
    },
  });
  const { organizationName, timeZone, language: spoken, adminName, adminEmail } = draft.value;
  return (
    <Page title={texts.found.title} lead={texts.found.lead} width="narrow">
      <Stack gap="lg">
        <Stepper label={texts.found.setUp} steps={setUpSteps(0)} />
        <Form label={texts.found.form} onSubmit={() => void act({ firstLink, ...draft.value })} problem={problem} failure={failure} onRetry={retry}
          actions={<Button look="primary" submit pending={pending}>{texts.found.act}</Button>}>
          <TextField label={texts.found.organization} autoComplete="organization" value={organizationName} onChange={(name) => draft.patch({ organizationName: name })} error={errorOf('organizationName')} />
          <SelectField label={texts.found.zone} hint={texts.found.zoneHint} value={timeZone} onChange={(zone) => draft.patch({ timeZone: zone })} options={zones()} error={errorOf('timeZone')} />
          <SelectField label={texts.found.language} hint={texts.found.languageHint} value={spoken} onChange={(chosen) => draft.patch({ language: chosen as Language })} options={LANGUAGES} error={errorOf('language')} />
          <TextField label={texts.found.name} autoComplete="name" value={adminName} onChange={(name) => draft.patch({ adminName: name })} error={errorOf('adminName')} />
          <TextField label={texts.found.email} hint={founder ? texts.found.founderHint : texts.found.emailHint} type="email" autoComplete="email" disabled={founder !== null}
            value={adminEmail} onChange={(email) => draft.patch({ adminEmail: email })} error={errorOf('adminEmail')} />
        </Form>
      </Stack>
    </Page>
  );
}

const UsedUp = () => (
  <Page title={texts.found.used} width="narrow" lead={texts.found.usedLead}
    actions={<ButtonLink to="/sign-in" look="primary">{signIn.title}</ButtonLink>}>
    {null}
  </Page>
);
