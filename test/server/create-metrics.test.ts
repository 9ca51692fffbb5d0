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
