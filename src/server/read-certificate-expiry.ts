/** Says until when a certificate is good: an expired credential is how a bot falls silent one morning. */
import { X509Certificate } from 'node:crypto';

/** Entra recommends to renew well before the end; the log says so from here on, at every start. */
export const renewalDays = 30;

const day = 24 * 60 * 60 * 1000;

/** What `/readyz` shows of the bot's certificate. */
export interface CertificateState {
  readonly expires: string;
  /** Rounded down; negative once it has expired. */
  readonly daysLeft: number;
}

/**
 * The end of a certificate's validity; of a file with several certificates, that of the first.
 *
 * @throws Error with the code of OpenSSL when the text is no certificate in PEM.
 * @example readCertificateExpiry(pem).toISOString() // '2027-01-31T23:59:59.000Z'
 */
export function readCertificateExpiry(pem: string): Date {
  return new Date(new X509Certificate(pem).validTo);
}

/**
 * How long a certificate is still good.
 *
 * @example describeCertificate(new Date('2027-01-31'), Date.UTC(2027, 0, 1)) // { expires: '2027-01-31T00:00:00.000Z', daysLeft: 30 }
 */
export function describeCertificate(expires: Date, now: number): CertificateState {
  return { expires: expires.toISOString(), daysLeft: Math.floor((expires.getTime() - now) / day) };
}
