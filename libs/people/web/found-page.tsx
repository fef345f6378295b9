import { goAfresh, LoadedPage, useAct, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Button, ButtonLink, Form, Page, readersZone, SelectField, Stack, Stepper, TextField, useDraft } from '@tribune/ui';
import { FirstLinkQuery, FoundOrganization } from './people.documents.js';
import { setUpSteps } from './set-up-steps.js';
import { zones } from './zones.js';

const FIELDS = ['organizationName', 'timeZone', 'adminName', 'adminEmail'];

/** The first of four set-up screens, behind the link that was printed at start. */
export function FoundPage() {
  const firstLink = usePathParam('token');
  const query = useLiveQuery({ query: FirstLinkQuery, variables: { token: firstLink } });
  return (
    <LoadedPage query={query} title="Set Tribune up">
      {({ firstLinkUsable }) => (firstLinkUsable ? <Found firstLink={firstLink} /> : <UsedUp />)}
    </LoadedPage>
  );
}

function Found({ firstLink }: { firstLink: string }) {
  const draft = useDraft('found-organization', { organizationName: '', timeZone: readersZone(), adminName: '', adminEmail: '' });
  const { act, pending, errorOf, problem, failure, retry } = useAct(FoundOrganization, {
    fields: FIELDS,
    onDone: () => {
      draft.clear();
      goAfresh('/set-up');
    },
  });
  const { organizationName, timeZone, adminName, adminEmail } = draft.value;
  return (
    <Page title="Set Tribune up" lead="Four short screens, each of which you may skip and come back to. A quarter of an hour is enough." width="narrow">
      <Stack gap="lg">
        <Stepper label="Set-up" steps={setUpSteps(0)} />
        <Form label="Your organization" onSubmit={() => void act({ firstLink, ...draft.value })} problem={problem} failure={failure} onRetry={retry}
          actions={<Button look="primary" submit pending={pending}>Create the organization</Button>}>
          <TextField label="What is your organization called?" autoComplete="organization" value={organizationName} onChange={(name) => draft.patch({ organizationName: name })} error={errorOf('organizationName')} />
          <SelectField label="Where do its working days begin?" hint="Votes stay open for working days; this says whose." value={timeZone} onChange={(zone) => draft.patch({ timeZone: zone })} options={zones()} error={errorOf('timeZone')} />
          <TextField label="Your name" autoComplete="name" value={adminName} onChange={(name) => draft.patch({ adminName: name })} error={errorOf('adminName')} />
          <TextField label="Your e-mail address" hint="You are the first administrator. Sign-in links go here; the role configures, and gives no vote." type="email" autoComplete="email"
            value={adminEmail} onChange={(email) => draft.patch({ adminEmail: email })} error={errorOf('adminEmail')} />
        </Form>
      </Stack>
    </Page>
  );
}

const UsedUp = () => (
  <Page title="This link has been used" width="narrow" lead="The organization was set up with it, or a newer link was printed when Tribune was started again. Administrators sign in like everybody else."
    actions={<ButtonLink to="/sign-in" look="primary">Sign in</ButtonLink>}>
    {null}
  </Page>
);
