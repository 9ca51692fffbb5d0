/** Keeps an eye on the bot's certificate: at start in the log, then on `/readyz` and as a metric. */
import type { Logger } from 'pino';
import type { Readiness } from './create-server';
import {
  describeCertificate,
  readCertificateExpiry,
  renewalDays,
  type CertificateState,
} from './read-certificate-expiry';

export interface CertificateWatch {
  readonly log: Logger;
  /** Told when the certificate ends, in milliseconds since 1970. */
  readonly ends: (time: number) => void;
  readonly now?: () => number;
}

/**
 * Reads the certificate once, and gives back what readiness has to say about it: a bot whose certificate has expired cannot
 * answer anybody. Without a certificate there is nothing to say.
 *
 * @param pem the certificate in PEM, or undefined where the bot has none.
 * @throws Error with the code of OpenSSL when the text is no certificate.
 * @example watchCertificate(pem, { log, ends })() // { ready: true, certificate: { expires: '2027-01-31T…', daysLeft: 67 } }
 */
export function watchCertificate(
  pem: string | undefined,
  { log, ends, now = Date.now }: CertificateWatch,
): () => Readiness & { readonly certificate?: CertificateState } {
  if (pem === undefined) return () => ({ ready: true });
  const expires = readCertificateExpiry(pem);
  ends(expires.getTime());
  const certificate = describeCertificate(expires, now());
  if (certificate.daysLeft < renewalDays) {
    log.warn({ code: 'CERTIFICATE_EXPIRES', ...certificate }, 'the certificate of the bot needs to be renewed');
  }
  return () => ({ ready: now() < expires.getTime(), certificate: describeCertificate(expires, now()) });
}
