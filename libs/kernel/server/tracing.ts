import { AsyncLocalStorage } from 'node:async_hooks';
import type { Attributes, Span } from '@opentelemetry/api';

/** What OpenTelemetry does for us, once it is loaded. */
export interface Tracing {
  /** Under this span; without one under the one that a `traceparent` names, or as the first of a trace. */
  begin(name: string, kind: 'server' | 'client' | 'internal', attributes: Attributes, within: Span | string | undefined, since?: number): Span;
  failed(span: Span): void;
  close(): Promise<void>;
}

/** Under which span things happen now; it changes while a request is answered. */
interface Place {
  span: Span;
}

const here = new AsyncLocalStorage<Place>();
let tracing: Tracing | undefined;

/** Is anybody told? Without OTEL_EXPORTER_OTLP_ENDPOINT nothing of OpenTelemetry is loaded. Gives what sends the rest and stops. */
export async function startTracing(service: string): Promise<() => Promise<void>> {
  if (!process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] && !process.env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']) return async () => undefined;
  const { openTracing } = await import('./open-tracing.js');
  const opened = (tracing = openTracing(service));
  return async () => {
    tracing = undefined;
    // a collector that is away keeps nobody from stopping
    await opened.close().catch(() => undefined);
  };
}

export const isTraced = (): boolean => tracing !== undefined;

/** Runs `work` as a part of what is traced here. Names and attributes are the product's own words: no value, nobody's data. */
export async function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  const place = tracing && here.getStore();
  if (!tracing || !place) return work();
  const [watching, span] = [tracing, tracing.begin(name, 'client', attributes, place.span)];
  try {
    return await work();
  } catch (error) {
    watching.failed(span);
    throw error;
  } finally {
    span.end();
  }
}

/** A whole request, from its first to its last moment: gives what ends it, and undefined where nobody watches. */
export function traceRequest(name: string, attributes: Attributes, parent: string | undefined, work: () => void): ((more: Attributes, failed: boolean) => void) | undefined {
  if (!tracing) return void work();
  const [watching, span] = [tracing, tracing.begin(name, 'server', attributes, parent)];
  here.run({ span }, work);
  return (more, failed) => {
    span.setAttributes(more);
    if (failed) watching.failed(span);
    span.end();
  };
}

/** A part of a request that begins and ends at different places; what happens meanwhile is within it. */
export function tracePart(name: string, attributes: Attributes): (failed: boolean) => void {
  const place = tracing && here.getStore();
  if (!tracing || !place) return () => undefined;
  const [watching, around] = [tracing, place.span];
  const span = (place.span = watching.begin(name, 'internal', attributes, around));
  return (failed) => {
    if (failed) watching.failed(span);
    span.end();
    place.span = around;
  };
}

/** A job that is looked for all the time: told only when there was something to do, or when it failed. */
export async function tracedJob(name: string, work: () => Promise<number>): Promise<number> {
  const since = Date.now();
  const tell = (attributes: Attributes) => tracing?.begin(name, 'internal', attributes, undefined, since);
  try {
    const done = await work();
    if (done > 0) tell({ 'tribune.done': done })?.end();
    return done;
  } catch (error) {
    const span = tell({});
    if (span) tracing?.failed(span);
    span?.end();
    throw error;
  }
}

/** For the log: of the trace that a reader of the line will look for. */
export const traceId = (): string | undefined => here.getStore()?.span.spanContext().traceId;
