/** Reads the private key of a certificate, which the bot proves its identity with instead of a password. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Problem } from './catalog/problem';

/**
 * The key as PEM text, from the path of a file or, as the SDK's variable of that name has it, the text itself.
 *
 * @example readPrivateKey('/run/secrets/bot.key') // { key: '-----BEGIN PRIVATE KEY-----…' }
 */
export function readPrivateKey(value: string): { key: string } | { problem: Problem } {
  const isText = value.startsWith('-----BEGIN');
  let key = value;
  try {
    if (!isText) key = readFileSync(value, 'utf8');
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    return refuse(`names a file that cannot be read (${code})`, 'Give the path of a PEM file that the bot may read.');
  }
  try {
    // The SDK signs with RS256; a key that is locked with a passphrase or of another kind would fail at the first reply.
    if (createPrivateKey(key).asymmetricKeyType === 'rsa') return { key };
  } catch {
    // Said below: OpenSSL's words tell nobody what to do.
  }
  return refuse('is no RSA private key', 'Export the key of the certificate as PEM, without a passphrase.');
}

function refuse(what: string, fix: string): { problem: Problem } {
  return { problem: { what: `CertificatePrivateKey ${what}`, fix } };
}
