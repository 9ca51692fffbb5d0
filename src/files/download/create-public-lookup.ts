/**
 * Looks up a host for a connection, and refuses one that leads into our own network. It is the connection's own look-up: a check
 * before it would be answered differently than the connection itself (DNS rebinding).
 */
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { FileError } from '../file-problem';
import { isPublicAddress } from './is-public-address';

export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/**
 * Makes the `lookup` of a connection. One address of our own is enough to refuse all.
 *
 * @example createPublicLookup((hostname) => dns.promises.lookup(hostname, { all: true }))
 */
export function createPublicLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
          callback(new FileError('NOT_FOUND', 'ADDRESS'), '', 0);
        } else if (options.all) {
          callback(null, [...addresses]);
        } else {
          callback(null, first.address, first.family);
        }
      },
      (error: unknown) => {
        callback(error as NodeJS.ErrnoException, '', 0);
      },
    );
  };
}
