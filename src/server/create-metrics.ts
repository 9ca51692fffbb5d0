/** Counts what the bot does, for Prometheus: few labels with few values, never anything that a user wrote. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SendMeter } from './sending/send-meter';

/** A turn that is over; the words are those of `teams/turns/turn-record.ts`. */
export interface MeteredTurn {
  readonly kind: string;
  readonly outcome: string;
  /** In milliseconds. */
  readonly duration: number;
  /** The families of the entries that the answer names, and of the ids that nobody knows: one a reference. */
  readonly recognised: readonly string[];
  readonly unknown: readonly string[];
}

/** What happens to an activity on its way to the bot. */
export interface ActivityMeter {
  readonly arrived: () => void;
  readonly left: () => void;
  readonly refusedToken: () => void;
}

export interface Metrics extends SendMeter, ActivityMeter {
  /** One more of a kind: `count('feedback', 'like')`. */
  readonly count: (event: 'feedback' | 'report', label: string) => void;
  readonly turned: (turn: MeteredTurn) => void;
  /** An error that no turn has caught. */
  readonly escaped: () => void;
  /** When the bot's certificate ends, in milliseconds since 1970. */
  readonly certificateEnds: (time: number) => void;
  /** All of it in Prometheus' text format, with its content type. */
  readonly read: () => Promise<{ readonly contentType: string; readonly text: string }>;
}

/** In seconds: an answer from memory takes milliseconds, a turn at most 12 s, and Teams waits 15 s. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/**
 * Creates the metrics of one bot.
 *
 * @example
 * const metrics = createMetrics();
 * metrics.count('feedback', 'like');
 * (await metrics.read()).text // '… connector_guide_feedback_total{reaction="like"} 1'
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const describe = <T extends string>(name: string, help: string, ...labelNames: T[]) => ({
    ...{ name: `connector_guide_${name}`, help, labelNames, registers },
  });
  const counter = <T extends string>(...description: [string, string, ...T[]]) => new Counter(describe(...description));

  // Memory, processor and event loop of the process, under the names that dashboards know.
  collectDefaultMetrics({ register: registry });
  const feedback = counter('feedback_total', 'Answers that somebody rated, by reaction.', 'reaction');
  const report = counter('reported_missing_total', 'References that somebody reported missing, by family.', 'family');
  const turns = counter('turns_total', 'Turns, by the kind of activity and by what became of it.', 'kind', 'outcome');
  const recognised = counter('recognised_total', 'Entries that were named in an answer, by family.', 'family');
  const unknown = counter('unknown_ids_total', 'Ids that were asked for and that no entry has, by family.', 'family');
  const sends = counter('sends_total', 'Calls to the connector, by method and by how they ended.', 'method', 'outcome');
  const retries = counter('send_retries_total', 'Calls to the connector that were made again, by reason.', 'reason');
  const refused = counter('refused_tokens_total', 'Activities whose token could not be verified.');
  const escaped = counter('unhandled_rejections_total', 'Errors that no turn has caught.');
  const running = new Gauge(describe('activities_in_flight', 'Activities that are being handled now.'));
  const expiry = new Gauge({
    ...describe('certificate_expiry_timestamp_seconds', 'When the certificate of the bot ends.'),
    registers: [],
  });
  const took = new Histogram({ ...describe('turn_duration_seconds', 'How long a turn took.', 'kind'), buckets });
  const sending = new Histogram({
    ...describe('send_duration_seconds', 'How long a call to the connector took.', 'method'),
    buckets,
  });

  return {
    count(event, label) {
      if (event === 'feedback') feedback.inc({ reaction: label });
      else report.inc({ family: label });
    },
    turned({ kind, outcome, duration, ...ids }) {
      turns.inc({ kind, outcome });
      took.observe({ kind }, duration / 1000);
      for (const family of ids.recognised) recognised.inc({ family });
      for (const family of ids.unknown) unknown.inc({ family });
    },
    sent(method, outcome, duration) {
      sends.inc({ method, outcome });
      sending.observe({ method }, duration / 1000);
    },
    repeated(reason) {
      retries.inc({ reason });
    },
    arrived: () => {
      running.inc();
    },
    left: () => {
      running.dec();
    },
    refusedToken: () => {
      refused.inc();
    },
    escaped: () => {
      escaped.inc();
    },
    certificateEnds(time) {
      // A bot without a certificate shows none, rather than one that ended in 1970.
      registry.registerMetric(expiry);
      expiry.set(time / 1000);
    },
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
