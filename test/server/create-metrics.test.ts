import { createMetrics } from '../../src/server/create-metrics';

it('counts by label, in the format of Prometheus', async () => {
  const metrics = createMetrics();
  for (const reaction of ['like', 'like', 'dislike']) metrics.count('feedback', reaction);
  metrics.count('report', 'event');
  const { contentType, text } = await metrics.read();
  expect(contentType).toContain('text/plain');
  expect(text).toContain('connector_guide_feedback_total{reaction="like"} 2');
  expect(text).toContain('connector_guide_feedback_total{reaction="dislike"} 1');
  expect(text).toContain('connector_guide_reported_missing_total{family="event"} 1');
});

it('of two bots are two', async () => {
  createMetrics().count('feedback', 'like');
  expect((await createMetrics().read()).text).not.toContain('reaction="like"');
});

it('counts turns by what they were and what became of them, and references by family alone', async () => {
  const metrics = createMetrics();
  const turn = { kind: 'message', outcome: 'answered', duration: 40 };
  metrics.turned({ ...turn, recognised: ['legacy-event', 'diagnostic-code'], unknown: ['event'] });
  metrics.turned({ ...turn, outcome: 'redelivered', recognised: [], unknown: [] });
  metrics.sent('POST', 'OK', 12);
  metrics.repeated('SEND_THROTTLED');
  metrics.refusedToken();
  metrics.arrived();
  const { text } = await metrics.read();
  for (const line of [
    'turns_total{kind="message",outcome="answered"} 1',
    'turns_total{kind="message",outcome="redelivered"} 1',
    'turn_duration_seconds_bucket{le="0.05",kind="message"} 2',
    'recognised_total{family="diagnostic-code"} 1',
    'unknown_ids_total{family="event"} 1',
    'sends_total{method="POST",outcome="OK"} 1',
    'send_retries_total{reason="SEND_THROTTLED"} 1',
    'refused_tokens_total 1',
    'activities_in_flight 1',
  ]) {
    expect(text).toContain(`connector_guide_${line}`);
  }
});
