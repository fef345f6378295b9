import { goAfresh, LoadedPage, useAct, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Button, ButtonLink, Page, Problem, Stack, Text } from '@tribune/ui';
import { RedeemSignInLink, SignInLinkQuery } from './people.documents.js';

/** Behind a mailed link. Opening it does nothing, because mail scanners open links too: the button signs in. */
export function LinkPage() {
  const token = usePathParam('token');
  const query = useLiveQuery({ query: SignInLinkQuery, variables: { token } });
  const { act, pending, problem, failure, retry } = useAct(RedeemSignInLink, { onDone: () => goAfresh('/') });
  return (
    <LoadedPage query={query} title="Sign in">
      {({ signInLink }) =>
        signInLink?.usable ? (
          <Page title={`Hello, ${signInLink.personName}`} lead={`This link lets you in at ${signInLink.organizationName}, on this device.`} width="narrow">
            <Stack gap="md">
              <div><Button look="primary" pending={pending} onPress={() => void act({ token })}>Sign in</Button></div>
              <Problem problem={problem} failure={failure} onRetry={retry} />
              <Text size="sm" tone="muted">Not you? Close this page; nothing has happened.</Text>
            </Stack>
          </Page>
        ) : (
          <Page title="This link does not work any more" width="narrow"
            lead="A link works once, for half an hour. If you used it on another device, you are signed in there." actions={<ButtonLink to="/sign-in" look="primary">Get a new link</ButtonLink>}>
            {null}
          </Page>
        )
      }
    </LoadedPage>
  );
}
