import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags, type Context, type Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Tracing } from './tracing.js';

const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL };
const PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** OpenTelemetry itself, loaded only where it is wanted. Our processes are bundled, so that its hooks on modules would find nothing: the few spans are our own, on its sdk-trace (sdk-node would bring 90 packages for what is used of four). */
export function openTracing(service: string): Tracing {
  const share = Number(process.env['OTEL_TRACES_SAMPLER_ARG'] ?? 1);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': process.env['OTEL_SERVICE_NAME'] ?? service }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter(), scheduledDelayMillis: 1_000 })],
  });
  const tracer = provider.getTracer('tribune');
  return {
    begin: (name, kind, attributes, within, since) => tracer.startSpan(name, { kind: KINDS[kind], attributes, ...(since && { startTime: since }) }, contextOf(within)),
    failed: (span) => void span.setStatus({ code: SpanStatusCode.ERROR }),
    close: () => provider.shutdown(),
  };
}

function contextOf(within: Span | string | undefined): Context {
  if (typeof within === 'object') return trace.setSpan(ROOT_CONTEXT, within);
  const [, traceId, spanId, flags] = PARENT.exec(within ?? '') ?? [];
  return traceId && spanId ? trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags ?? '0', 16) & TraceFlags.SAMPLED, isRemote: true }) : ROOT_CONTEXT;
}
