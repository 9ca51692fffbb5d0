/** Tells an address that nobody can listen in on from one that somebody could. */

/**
 * Whether an address is https, or plain http on this very machine; never with a name and password in it.
 *
 * @example
 * isSafeAddress('https://login.example') // true
 * isSafeAddress('http://127.0.0.1:9100') // true
 * isSafeAddress('http://login.example')  // false
 */
export function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/**
 * Whether a host name, as a URL holds it, is this machine.
 *
 * @example isLoopback('localhost') // true
 */
export function isLoopback(hostname: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
