/** The bot's certificate: said long before it ends, and not ready once it has ended. */
import pino from 'pino';
import { createMetrics } from '../../src/server/create-metrics';
import { watchCertificate } from '../../src/server/watch-certificate';

/** Made for this test; its key was thrown away. */
const pem = `-----BEGIN CERTIFICATE-----
MIIBkzCCATmgAwIBAgIUXKlTdc2SeRFKyyx0t8e6wkf0P7AwCgYIKoZIzj0EAwIw
HzEdMBsGA1UEAwwUY29ubmVjdG9yLWd1aWRlLXRlc3QwHhcNMjYxMTI1MTU1NTI1
WhcNMjcxMTI1MTU1NTI1WjAfMR0wGwYDVQQDDBRjb25uZWN0b3ItZ3VpZGUtdGVz
dDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABEz7ZSooh5eh9k9H0KB7JH48qz66
z7nwuEp0P5u7jVhD5FVuZkXnWruI1H9jgMUbWBpmmSgtDograE1Wrovspe2jUzBR
MB0GA1UdDgQWBBQrI41xUD21VT5kYMQ6sxbT0WzMjTAfBgNVHSMEGDAWgBQrI41x
UD21VT5kYMQ6sxbT0WzMjTAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gA
MEUCIQC4BdEhoxjqKYrjG5R+bO0A8bpX1xc+kBi1+i0FawjoNgIgPacGmBCmAJsQ
B5T/mGYXYEQPxT8ww9rO7P3rbH7KeFs=
-----END CERTIFICATE-----`;
const expires = '2027-11-25T15:55:25.000Z';
const day = 24 * 60 * 60 * 1000;

function watch(certificate: string | undefined, daysBefore: number) {
  const lines: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) });
  const ends = jest.fn();
  const state = watchCertificate(certificate, { log, ends, now: () => Date.parse(expires) - daysBefore * day })();
  return { state, ends, lines };
}

it('is told with its end and the days that are left', () => {
  const { state, ends, lines } = watch(pem, 90);
  expect(state).toEqual({ ready: true, certificate: { expires, daysLeft: 90 } });
  expect(ends).toHaveBeenCalledWith(Date.parse(expires));
  expect(lines).toEqual([]);
});

it('is warned of when less than 30 days are left', () => {
  expect(watch(pem, 29).lines).toMatchObject([{ level: 40, code: 'CERTIFICATE_EXPIRES', daysLeft: 29 }]);
});

it('makes a bot that is not ready once it has ended', () => {
  expect(watch(pem, -1).state).toEqual({ ready: false, certificate: { expires, daysLeft: -1 } });
});

it('is the first one of a chain, with its key before it or not', () => {
  expect(watch(`-----BEGIN NOTE-----\nQUJD\n-----END NOTE-----\n${pem}\n${pem}`, 90).state.certificate?.expires).toBe(
    expires,
  );
});

it('has nothing to say where there is none', () => {
  expect(watch(undefined, 90).state).toEqual({ ready: true });
});

it('is not guessed at when it is none', () => {
  expect(() => watch('secret', 90)).toThrow();
});

it('is a metric, which a bot without a certificate does not have', async () => {
  const metrics = createMetrics();
  expect((await metrics.read()).text).not.toContain('certificate_expiry');
  watchCertificate(pem, { log: pino({ level: 'silent' }), ends: metrics.certificateEnds });
  const { text } = await metrics.read();
  expect(text).toContain(`connector_guide_certificate_expiry_timestamp_seconds ${String(Date.parse(expires) / 1000)}`);
});
