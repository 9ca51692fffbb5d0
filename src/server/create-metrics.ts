/** Counts what the bot does, for Prometheus: few labels with few values, never anything that a user wrote. */
import { Counter, Registry } from 'prom-client';

export interface Metrics {
  /** One more of a kind: `count('feedback', 'like')`. */
  readonly count: (event: 'feedback' | 'report', label: string) => void;
  /** All of it in Prometheus' text format, with its content type. */
  readonly read: () => Promise<{ readonly contentType: string; readonly text: string }>;
}

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
  const feedback = new Counter({
    name: 'connector_guide_feedback_total',
    help: 'Answers that somebody rated, by reaction.',
    labelNames: ['reaction'],
    registers,
  });
  const report = new Counter({
    name: 'connector_guide_reported_missing_total',
    help: 'References that somebody reported missing, by family.',
    labelNames: ['family'],
    registers,
  });
  return {
    count(event, label) {
      if (event === 'feedback') feedback.inc({ reaction: label });
      else report.inc({ family: label });
    },
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
