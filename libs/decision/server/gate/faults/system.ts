import { spawn, type ChildProcess } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '@tribune/testing';

interface Cluster {
  readonly dir: string;
  readonly port: number;
  urls(database: string): Record<string, string>;
  createDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}
interface Tools {
  throwAwayCluster(options: { durable: boolean }): Promise<Cluster>;
  startCluster(options: { dir: string; durable: boolean; port: number }): Promise<Cluster>;
  freePort(): Promise<number>;
  ensureBuilt(projects: readonly string[]): Promise<void>;
  runToEnd(script: string, env: NodeJS.ProcessEnv): Promise<void>;
}
const tool = async (file: string): Promise<Partial<Tools>> => (await import(path.resolve('tools', file))) as Partial<Tools>;
const TEMPLATE = 'tribune_template';

/** A database server that keeps what it has acknowledged, an API and a worker, each a process that can be killed. */
export class System {
  private api: ChildProcess | undefined;
  private worker: ChildProcess | undefined;
  private cutting = false;
  private readonly cutter = net.createServer((client) => this.pass(client));

  private constructor(
    private readonly tools: Tools,
    private cluster: Cluster,
    readonly db: TestDatabase,
    private readonly port: number,
  ) {}

  static async begin(): Promise<System> {
    const tools = Object.assign({}, ...(await Promise.all(['postgres.mjs', 'postgres/server.mjs', 'build.mjs', 'processes.mjs'].map(tool)))) as Tools;
    await tools.ensureBuilt(['api', 'worker']);
    const cluster = await tools.throwAwayCluster({ durable: true });
    await cluster.createDatabase(TEMPLATE);
    await tools.runToEnd('api/migrate.js', { ...process.env, DATABASE_MIGRATOR_URL: cluster.urls(TEMPLATE)['migrator'] });
    const ofTheRun = process.env['TEST_POSTGRES'];
    process.env['TEST_POSTGRES'] = JSON.stringify({ template: TEMPLATE, urls: cluster.urls(TEMPLATE), maintenance: cluster.urls('postgres')['superuser'] });
    const db = await testDatabase().finally(() => (process.env['TEST_POSTGRES'] = ofTheRun));
    const system = new System(tools, cluster, db, await tools.freePort());
    system.cutter.listen(0, '127.0.0.1');
    await system.startApi();
    system.startWorker();
    return system;
  }

  async end(): Promise<void> {
    for (const child of [this.api, this.worker]) child?.kill('SIGKILL');
    this.cutter.close();
    await this.db.rest();
    await this.cluster.stop();
  }

  /** Where the API is asked: behind something that may take an answer away on its way back. */
  get url(): string {
    return `http://127.0.0.1:${(this.cutter.address() as net.AddressInfo).port}/graphql`;
  }
  cutAnswers(on: boolean): void {
    this.cutting = on;
  }

  private pass(client: net.Socket): void {
    const server = net.connect(this.port, '127.0.0.1');
    for (const [one, other] of [[client, server], [server, client]] as const) one.on('error', () => other.destroy()).on('close', () => other.destroy());
    client.pipe(server);
    // it answers when it has committed
    server.on('data', (chunk) => (this.cutting ? client.destroy() : client.write(chunk)));
  }

  async startApi(): Promise<void> {
    const env = { ...process.env, DATABASE_URL: this.db.urls.api, PORT: String(this.port), HOST: '127.0.0.1', NODE_ENV: 'production', RATE_LIMITS: 'off', TRUSTED_DOCUMENTS: 'off', PUBLIC_URL: `http://127.0.0.1:${this.port}` };
    this.api = spawn(process.execPath, [path.resolve('dist/apps/api/main.js')], { env, stdio: 'ignore' });
    while (!(await fetch(`http://127.0.0.1:${this.port}/readyz`).then((answer) => answer.ok, () => false))) await sleep(25);
  }
  startWorker(): void {
    this.worker = spawn(process.execPath, [path.resolve('dist/apps/worker/main.js')], { env: { ...process.env, NODE_ENV: 'test', DATABASE_WORKER_URL: this.db.urls.worker, SMTP_URL: '' }, stdio: 'ignore' });
  }
  /** A worker that a fault elsewhere has ended is a fault, whoever starts it again. */
  get workerRuns(): boolean {
    return this.worker?.exitCode === null;
  }
  /** The worker holds its breath while rows are put there that belong together. */
  async withoutWorker<T>(work: () => Promise<T>): Promise<T> {
    this.worker?.kill('SIGSTOP');
    return work().finally(() => this.worker?.kill('SIGCONT'));
  }

  async killApi(): Promise<void> {
    this.api?.kill('SIGKILL');
    await this.startApi();
  }
  async killWorker(): Promise<void> {
    this.worker?.kill('SIGKILL');
    await sleep(20);
    this.startWorker();
  }
  /** The power is gone for a moment: what was not yet written down is lost. */
  async killDatabase(): Promise<void> {
    await this.cluster.kill();
    const { dir, port } = this.cluster;
    const until = Date.now() + 30_000;
    // its sessions notice a moment later that it is gone
    const started = async (): Promise<Cluster> =>
      this.tools.startCluster({ dir, durable: true, port }).catch(async (error: unknown) => {
        if (Date.now() > until) throw error;
        await sleep(50);
        return started();
      });
    this.cluster = { ...(await started()), dir };
    await this.db.rest();
  }
}
