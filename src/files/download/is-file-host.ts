/**
 * Where Teams keeps files: SharePoint and OneDrive of Microsoft's clouds, from the lists of endpoints that Microsoft publishes
 * ("Microsoft 365 URLs and IP address ranges", the pages worldwide, U.S. Government GCC High and DoD, and 21Vianet; 2026).
 */
const suffixes = [
  '.sharepoint.com', // worldwide, and U.S. Government GCC
  '.sharepoint.us', // GCC High
  '.sharepoint-mil.us', // DoD
  '.dps.mil', // DoD
  '.sharepoint.cn', // operated by 21Vianet
];

/**
 * Says whether a file may be fetched from an address: over https, at the usual port, without credentials in it.
 *
 * @example isFileHost(new URL('https://contoso-my.sharepoint.com/x')) // true
 * @example isFileHost(new URL('https://contoso.sharepoint.com.example.org/x')) // false
 */
export function isFileHost({ protocol, hostname, port, username, password }: URL): boolean {
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  return suffixes.some((suffix) => hostname.endsWith(suffix) && hostname.length > suffix.length);
}
