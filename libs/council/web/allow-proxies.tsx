import { useAct } from '@tribune/kernel/web';
import { CheckField, Problem, say, Stack } from '@tribune/ui';
import { AllowProxies as Allow, type Council } from './council.documents.js';
import { texts } from './council.texts.js';

/** An administrator switches voting by proxy on or off (D7, P3). */
export function AllowProxies({ council: { id, proxiesAllowed } }: { council: Council }) {
  const { allow, hint, on, off } = texts.proxies;
  const act = useAct(Allow, {});
  const change = async (allowed: boolean) => {
    if (await act.act({ councilId: id, allowed })) say(allowed ? on : off);
  };
  return (
    <Stack gap="sm">
      <CheckField label={allow} hint={hint} value={proxiesAllowed} onChange={(allowed) => void change(allowed)} disabled={act.pending} />
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </Stack>
  );
}
