import { goAfresh, graphql, useAct } from '@tribune/kernel/web';

const SignOut = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      __typename
      ... on SignOutPayload { signedOut }
      ... on Refusal { code message field }
    }
  }
`);

/** Ends the session on this device. */
export function useSignOut(): () => void {
  const { act } = useAct(SignOut, { onDone: () => goAfresh('/sign-in') });
  return () => void act({});
}
