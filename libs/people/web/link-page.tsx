import { goAfresh, LoadedPage, useAct, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Button, ButtonLink, Cluster, Page, Problem, Stack, Text } from '@tribune/ui';
import { RedeemSignInLink, SignInLinkQuery } from './people.documents.js';
import { texts as signIn } from './sign-in-head.texts.js';
import { texts } from './signing-in.texts.js';

const { link } = texts;

/** Behind a mailed link. Opening it does nothing, because mail scanners open links too: the button signs in. */
export function LinkPage() {
  const token = usePathParam('token');
  const query = useLiveQuery({ query: SignInLinkQuery, variables: { token } });
  const { act, pending, problem, failure, retry } = useAct(RedeemSignInLink, { onDone: () => goAfresh('/') });
  return (
    <LoadedPage query={query} title={signIn.title}>
      {({ signInLink }) =>
        signInLink?.usable ? (
          <Page title={link.hello(signInLink.personName)} lead={signInLink.provider ? link.allow(signInLink.provider, signInLink.organizationName) : signInLink.organizations.length > 1 ? link.which : link.lead(signInLink.organizationName)} width="narrow">
            <Stack gap="md">
              {signInLink.organizations.length > 1
                ? <Cluster>{signInLink.organizations.map(({ id, name }) => <Button key={id} pending={pending} onPress={() => void act({ token, organizationId: id })}>{link.at(name)}</Button>)}</Cluster>
                : <div><Button look="primary" pending={pending} onPress={() => void act({ token })}>{signInLink.provider ? link.allowAct(signInLink.provider) : signIn.title}</Button></div>}
              <Problem problem={problem} failure={failure} onRetry={retry} />
              <Text size="sm" tone="muted">{link.notYou}</Text>
            </Stack>
          </Page>
        ) : (
          <Page title={link.used} width="narrow"
            lead={link.usedLead} actions={<ButtonLink to="/sign-in" look="primary">{link.newLink}</ButtonLink>}>
            {null}
          </Page>
        )
      }
    </LoadedPage>
  );
}
