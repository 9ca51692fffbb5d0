/** Which addresses of the internet lead out of our own network. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** The IANA special-purpose registry of IPv4, without what is globally reachable; multicast and reserved (RFC 6890, 1112). */
const own4 = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  own4.addSubnet(network, prefix, 'ipv4');
}

/** Of IPv6 all that is not global unicast (RFC 4291), and within it documentation and what wraps an IPv4 address (Teredo, 6to4). */
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const own6 = new BlockList();
own6.addSubnet('2001::', 23, 'ipv6');
own6.addSubnet('2001:db8::', 32, 'ipv6');
own6.addSubnet('2002::', 16, 'ipv6');
own6.addSubnet('3fff::', 20, 'ipv6');

/**
 * Says whether an address is a public one.
 *
 * @example isPublicAddress('169.254.169.254') // false: the metadata service of a cloud
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !own4.check(address, 'ipv4');
  return isIPv6(address) && global6.check(address, 'ipv6') && !own6.check(address, 'ipv6');
}
