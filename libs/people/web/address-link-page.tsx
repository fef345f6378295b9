import { LoadedPage, useAct, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Button, ButtonLink, Moment, Page, Problem, Stack, Text } from '@tribune/ui';
import { addressLink as words } from './account.texts.js';
import { AddressLinkQuery, ConfirmAddressChange, ObjectToAddressChange, type AddressLink } from './address.documents.js';

/** Behind the mailed links about an address. Opening the page does nothing, because mail scanners open links too: the button acts. */
export function AddressLinkPage() {
  const token = usePathParam('token');
  const query = useLiveQuery({ query: AddressLinkQuery, variables: { token } });
  return (
    <LoadedPage query={query} title={words.title}>
      {({ addressLink: link }) => {
        if (!link || link.state === 'OVER') return <Said title={words.over} lead={words.overLead} />;
        if (link.state === 'STOPPED') return <Said title={words.stopped} lead={words.stoppedLead} />;
        if (link.purpose === 'OBJECT') return <Stop token={token} link={link} />;
        return link.state === 'DONE' ? <Said title={words.done} lead={words.doneLead(link.organizationName, link.newAddress)} /> : <Confirm token={token} link={link} />;
      }}
    </LoadedPage>
  );
}

interface Behind {
  token: string;
  link: AddressLink;
}

function Confirm({ token, link: { personName, organizationName, newAddress } }: Behind) {
  const { act, pending, problem, failure, retry } = useAct(ConfirmAddressChange);
  return (
    <Page title={words.confirm(personName)} lead={words.confirmLead(organizationName, newAddress)} width="narrow">
      <Stack gap="md">
        <div><Button look="primary" pending={pending} onPress={() => void act({ token })}>{words.confirmAct}</Button></div>
        <Problem problem={problem} failure={failure} onRetry={retry} />
        <Text size="sm" tone="muted">{words.notYou}</Text>
      </Stack>
    </Page>
  );
}

function Stop({ token, link: { newAddress, undoUntil } }: Behind) {
  const { act, pending, problem, failure, retry } = useAct(ObjectToAddressChange);
  return (
    <Page title={undoUntil ? words.undo : words.stop} lead={undoUntil ? words.undoLead(newAddress) : words.stopLead(newAddress)} width="narrow">
      <Stack gap="md">
        <Text>{words.consequence}</Text>
        <div><Button look="danger" pending={pending} onPress={() => void act({ token })}>{undoUntil ? words.undoAct : words.stopAct}</Button></div>
        <Problem problem={problem} failure={failure} onRetry={retry} />
        {undoUntil && <Text size="sm" tone="muted">{words.undoUntil} <Moment at={undoUntil} />.</Text>}
      </Stack>
    </Page>
  );
}

const Said = ({ title, lead }: { title: string; lead: string }) => (
  <Page title={title} lead={lead} width="narrow" actions={<ButtonLink to="/sign-in" look="primary">{words.signIn}</ButtonLink>}>{null}</Page>
);
