import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

// There is no cluster here: what Kubernetes and the processes would stumble over is looked for in the manifests themselves.
interface Probe {
  readonly httpGet?: { path: string; port: string | number };
  readonly exec?: object;
  readonly periodSeconds: number;
  readonly failureThreshold?: number;
}
interface Container {
  readonly name: string;
  readonly image: string;
  readonly restartPolicy?: string;
  readonly envFrom: readonly { secretRef?: { name: string }; configMapRef?: { name: string } }[];
  readonly env?: readonly { name: string }[];
  readonly ports?: readonly { name: string }[];
  readonly resources: { requests: Record<string, string>; limits: Record<string, string> };
  readonly securityContext: object;
  readonly volumeMounts: readonly { name: string }[];
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
}
interface Pod {
  readonly terminationGracePeriodSeconds?: number;
  readonly automountServiceAccountToken: boolean;
  readonly securityContext: object;
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes: readonly { name: string }[];
}
interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { name: string; namespace?: string };
  readonly data?: Record<string, string>;
  readonly stringData?: Record<string, string>;
  readonly spec?: { replicas?: number; selector?: { matchLabels?: object }; template?: { metadata: { labels: object }; spec: Pod }; volumeClaimTemplates?: readonly { metadata: { name: string } }[]; podSelector?: { matchLabels?: object } };
}

const dir = 'docs/kubernetes';
const KINDS: Readonly<Record<string, string>> = {
  Namespace: 'v1', ConfigMap: 'v1', Secret: 'v1', Service: 'v1', Deployment: 'apps/v1', StatefulSet: 'apps/v1', Job: 'batch/v1', PodDisruptionBudget: 'policy/v1', NetworkPolicy: 'networking.k8s.io/v1', Ingress: 'networking.k8s.io/v1',
};
const files = readdirSync(dir).filter((name) => name !== 'kustomization.yaml');
const manifests = files.flatMap((file) => parseAllDocuments(readFileSync(path.join(dir, file), 'utf8')).map((document) => {
  expect(document.errors, file).toEqual([]);
  return document.toJS() as Manifest;
}));
const named = (kind: string, name: string) => manifests.find((each) => each.kind === kind && each.metadata.name === name);
const workloads = manifests.filter(({ spec }) => spec?.template);
const podOf = (each: Manifest): Pod => {
  if (!each.spec?.template) throw new Error('no pod');
  return each.spec.template.spec;
};
const containersOf = (each: Manifest): Container[] => [...podOf(each).containers, ...(podOf(each).initContainers ?? [])];

test('every manifest is of a kind and version that there is, in our namespace, and applied', () => {
  for (const { apiVersion, kind, metadata } of manifests) expect([kind, apiVersion, kind === 'Namespace' ? 'tribune' : metadata.namespace]).toEqual([kind, KINDS[kind], 'tribune']);
  const { resources } = parse(readFileSync(path.join(dir, 'kustomization.yaml'), 'utf8')) as { resources: string[] };
  expect([...resources, 'secrets.example.yaml'].sort()).toEqual(files.sort());
});

test('no process is root, writes its root, holds a capability or Kubernetes’ token; each says what it needs', () => {
  for (const each of workloads) {
    expect(podOf(each)).toMatchObject({ automountServiceAccountToken: false, securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } } });
    for (const container of containersOf(each)) {
      expect(container).toMatchObject({ image: 'tribune', securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } } });
      expect([Object.keys(container.resources.requests), Object.keys(container.resources.limits)]).toEqual([['cpu', 'memory'], ['memory']]);
      const volumes = [...podOf(each).volumes.map(({ name }) => name), ...(each.spec?.volumeClaimTemplates ?? []).map(({ metadata }) => metadata.name)];
      for (const { name } of container.volumeMounts) expect(volumes).toContain(name);
      if (each.kind !== 'Job') expect(container.livenessProbe).toBeDefined();
    }
  }
});

test('each process has its own secret, with its own database login and no other', () => {
  const own: Record<string, string> = { migrate: 'migrator', api: 'api', auth: 'auth', worker: 'worker' };
  for (const container of workloads.flatMap(containersOf)) {
    const secrets = container.envFrom.flatMap(({ secretRef }) => (secretRef ? [secretRef.name] : []));
    expect(secrets).toEqual([own[container.name]]);
    const logins = Object.entries(named('Secret', secrets[0] ?? '')?.stringData ?? {}).filter(([name]) => name.startsWith('DATABASE'));
    for (const [, address] of logins) expect(address).toContain(`//tribune_${secrets[0]}:`);
    expect(logins.length).toBeGreaterThan(0);
  }
});

test('nothing is told to a process that does not listen to it', () => {
  const folders = ['apps/api/src', 'apps/auth/src', 'apps/worker/src', ...readdirSync('libs').map((area) => `libs/${area}/server`).filter((folder) => existsSync(folder))];
  const sources = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file))).filter((file) => file.endsWith('.ts') && !file.includes('.spec.'));
  const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  const told = [...Object.keys(named('ConfigMap', 'settings')?.data ?? {}), ...manifests.flatMap(({ stringData }) => Object.keys(stringData ?? {})), ...workloads.flatMap(containersOf).flatMap(({ env = [] }) => env.map(({ name }) => name))];
  expect(told.filter((name) => !text.includes(name))).toEqual([]);
});

test('a balancer has found out before an api refuses, and whoever kills waits for longer than it takes to stop', () => {
  const { DRAIN_SECONDS: drain, SHUTDOWN_SECONDS: stop } = named('ConfigMap', 'settings')?.data ?? {};
  const [api] = podOf(named('Deployment', 'api') as Manifest).containers;
  const probe = api?.readinessProbe;
  expect(probe?.httpGet).toEqual({ path: '/readyz', port: 'http' });
  expect(Number(drain)).toBeGreaterThan((probe?.periodSeconds ?? 99) * (probe?.failureThreshold ?? 3));
  expect(Number(stop)).toBeGreaterThan(Number(drain));
  for (const each of workloads.filter(({ kind }) => kind !== 'Job')) expect(podOf(each).terminationGracePeriodSeconds).toBeGreaterThan(Number(stop));
});

test('two of everything, of which one may go at a time; what speaks with whom is named', () => {
  for (const each of workloads.filter(({ kind }) => kind !== 'Job')) {
    const labels = each.spec?.selector?.matchLabels;
    expect(each.spec?.replicas).toBe(2);
    expect(each.spec?.template?.metadata.labels).toEqual(labels);
    expect(named('PodDisruptionBudget', each.metadata.name)?.spec?.selector?.matchLabels).toEqual(labels);
    expect(named('NetworkPolicy', each.metadata.name)?.spec?.podSelector?.matchLabels).toEqual(labels);
  }
  expect(named('NetworkPolicy', 'nobody')?.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
});
