/** Downloads: only from where Teams keeps files, whatever a message, a redirect or a name server says. */
import { createServer, get as httpGet, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { get as httpsGet } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type DownloadOptions, openDownload } from '../../src/files/download';
import { isFileHost } from '../../src/files/download/is-file-host';
import { isPublicAddress } from '../../src/files/download/is-public-address';
import { readAll } from '../support/read-all';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A server on loopback that stands for every host; what it was asked is kept. */
async function serve(answer: RequestListener) {
  const asked: { host: string; path: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  const server = createServer((request, response) => {
    const { host = '', ...headers } = request.headers;
    asked.push({ host, path: request.url ?? '', headers });
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const get = ((url: URL, { headers, signal }: { headers: Record<string, string>; signal: AbortSignal }, answered) =>
    httpGet(
      { host: '127.0.0.1', port, path: url.pathname + url.search, headers: { ...headers, host: url.host }, signal },
      answered as never,
    )) as typeof httpsGet;
  return { asked, get };
}

/** restify, where an earlier suite of the same process has loaded it, makes `writeHead` return nothing. */
function answerWith(response: ServerResponse, status: number, headers: Record<string, string> = {}): ServerResponse {
  response.writeHead(status, headers);
  return response;
}

const fetchText = async (url: string, options: DownloadOptions) =>
  (await buffer(openDownload(url, options))).toString();
const file = 'https://contoso-my.sharepoint.com/personal/kim/_layouts/15/download.aspx?tempauth=secret';

it('gives the bytes of a file, and sends nothing that is not needed', async () => {
  const { asked, get } = await serve((_, response) => response.end('Event 20102'));
  expect(await fetchText(file, { get })).toBe('Event 20102');
  expect(asked).toEqual([
    {
      host: 'contoso-my.sharepoint.com',
      path: '/personal/kim/_layouts/15/download.aspx?tempauth=secret',
      headers: { accept: '*/*', 'accept-encoding': 'identity', connection: expect.any(String) },
    },
  ]);
});

it('is a source of readFiles', async () => {
  const { get } = await serve((_, response) => response.end('Event 20102'));
  const { files } = await readAll([{ name: 'a.log', open: () => openDownload(file, { get }) }]);
  expect(files[0]?.text).toBe('Event 20102');
});

it.each([
  ['https://contoso.sharepoint.com/x', true],
  ['https://CONTOSO.SharePoint.com:443/x', true],
  ['https://contoso.sharepoint.us/x', true],
  ['https://contoso-my.sharepoint-mil.us/x', true],
  ['https://contoso.dps.mil/x', true],
  ['https://contoso.sharepoint.cn/x', true],
  ['http://contoso.sharepoint.com/x', false],
  ['ftp://contoso.sharepoint.com/x', false],
  ['https://contoso.sharepoint.com:8443/x', false],
  ['https://kim:secret@contoso.sharepoint.com/x', false],
  ['https://sharepoint.com/x', false],
  ['https://contososharepoint.com/x', false],
  ['https://contoso.sharepoint.com.example.org/x', false],
  ['https://contoso.sharepoint.com./x', false],
  ['https://example.org/contoso.sharepoint.com', false],
  ['https://example.org#.sharepoint.com', false],
  ['https://127.0.0.1/x', false],
  ['https://[::1]/x', false],
])('knows whether %s is one of Microsoft: %s', (url, expected) => {
  expect(isFileHost(new URL(url))).toBe(expected);
});

it.each(['http://contoso.sharepoint.com/x', 'https://example.org/x', 'file:///etc/passwd', 'no address', ''])(
  'asks nobody about %s',
  async (url) => {
    const { asked, get } = await serve((_, response) => response.end());
    await expect(fetchText(url, { get })).rejects.toMatchObject({ code: 'NOT_FOUND', detail: 'HOST' });
    expect(asked).toEqual([]);
  },
);

it('follows a redirect within those hosts', async () => {
  const { asked, get } = await serve((request, response) => {
    if (request.url === '/moved') response.end('20102');
    else answerWith(response, 302, { location: 'https://fabrikam.sharepoint.com/moved' }).end();
  });
  expect(await fetchText(file, { get })).toBe('20102');
  expect(asked.map(({ host }) => host)).toEqual(['contoso-my.sharepoint.com', 'fabrikam.sharepoint.com']);
});

it.each([
  'https://example.org/',
  'http://contoso.sharepoint.com/',
  'https://169.254.169.254/',
  '//example.org',
  'http://[',
])('follows no redirect to %s', async (location) => {
  const { asked, get } = await serve((_, response) => answerWith(response, 302, { location }).end());
  await expect(fetchText(file, { get })).rejects.toMatchObject({ code: 'NOT_FOUND', detail: 'HOST' });
  expect(asked).toHaveLength(1);
});

it('follows three redirects at most', async () => {
  const { asked, get } = await serve((_, response) => answerWith(response, 307, { location: '/again' }).end());
  await expect(fetchText(file, { get })).rejects.toMatchObject({ code: 'NOT_FOUND', detail: 'REDIRECTS' });
  expect(asked).toHaveLength(4);
});

it.each([401, 404, 500, 204])('says that there is no file when the host answers %d', async (status) => {
  const { get } = await serve((_, response) => answerWith(response, status).end());
  await expect(fetchText(file, { get })).rejects.toMatchObject({ code: 'NOT_FOUND', detail: `HTTP ${status}` });
});

it('stops a download that is too large, whatever it has declared', async () => {
  const { get } = await serve((_, response) => {
    response.write(Buffer.alloc(5000));
    response.end(Buffer.alloc(5000));
  });
  const download = fetchText(file, { get, limits: { fileBytes: 6000 } });
  await expect(download).rejects.toMatchObject({ code: 'TOO_LARGE', detail: '6 KB' });
});

it('stops a download that never ends, and closes its connection', async () => {
  let closed: Promise<unknown> | undefined;
  const { get } = await serve((request, response) => {
    closed = new Promise((resolve) => request.socket.once('close', resolve));
    response.write('20102');
  });
  const download = fetchText(file, { get, limits: { seconds: 0.2 } });
  await expect(download).rejects.toMatchObject({ code: 'TOO_SLOW', detail: '0.2 s' });
  await closed;
});

it('says that a download is damaged when the connection breaks', async () => {
  const { get } = await serve((request, response) => {
    answerWith(response, 200, { 'content-length': '100' }).write('20102', () => request.socket.destroy());
  });
  await expect(fetchText(file, { get })).rejects.toMatchObject({ code: 'DAMAGED' });
});

it('says that a file is not to be had when nobody answers', async () => {
  const { get } = await serve((request) => request.socket.destroy());
  await expect(fetchText(file, { get })).rejects.toMatchObject({ code: 'NOT_FOUND', detail: 'ECONNRESET' });
});

it('closes the connection of a download that nobody wants any more', async () => {
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  let closed: Promise<unknown> | undefined;
  const { get } = await serve((request) => {
    closed = new Promise((resolve) => request.socket.once('close', resolve));
    isAsked();
  });
  const download = openDownload(file, { get });
  await asked;
  download.destroy();
  await closed;
});

it.each([
  ['loopback', ['127.0.0.1']],
  ['a private network', ['10.1.2.3']],
  ['the metadata service of a cloud', ['169.254.169.254']],
  ['loopback beside a public address', ['52.96.0.1', '127.0.0.1']],
  ['IPv6 loopback', ['::1']],
  ['an IPv4 address in IPv6', ['::ffff:10.0.0.1']],
  ['nothing', []],
])('refuses a host whose name leads to %s, when it connects', async (_, addresses) => {
  const resolve = () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  await expect(fetchText(file, { resolve })).rejects.toMatchObject({ code: 'NOT_FOUND', detail: 'ADDRESS' });
});

it.each([
  ['8.8.8.8', true],
  ['52.96.0.1', true],
  ['2603:1000::1', true],
  ['0.0.0.0', false],
  ['100.64.0.1', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['not an address', false],
])('knows whether %s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});
