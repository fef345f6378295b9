import { useAct } from '@tribune/kernel/web';
import { CheckField, Problem, say, Stack, useWanted } from '@tribune/ui';
import { AllowProxies as Allow, type Council } from './council.documents.js';
import { texts } from './council.texts.js';

/** An administrator switches voting by proxy on or off (D7, P3). */
export function AllowProxies({ council: { id, proxiesAllowed } }: { council: Council }) {
  const { allow, hint, on, off } = texts.proxies;
  const act = useAct(Allow, {});
  const [shown, want] = useWanted(proxiesAllowed, act.problem !== null || act.failure !== null);
  const change = async (allowed: boolean) => {
    want(allowed);
    if (await act.act({ councilId: id, allowed })) say(allowed ? on : off);
  };
  return (
    <Stack gap="sm">
      <CheckField label={allow} hint={hint} value={shown} onChange={(allowed) => void change(allowed)} />
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </Stack>
  );
}
