import { createServer } from 'node:http';
import { listen, PortError } from '../../src/server/listen';

it.each([
  ['EADDRINUSE', 'PORT_IN_USE', /port 3978 is already in use.*PORT=3979/],
  ['EACCES', 'PORT_FORBIDDEN', /port 3978 needs rights.*PORT=/],
])('turns %s into %s with the port and the fix', async (systemCode, code, message) => {
  const server = createServer();
  const cause = Object.assign(new Error('listen'), { code: systemCode });
  jest.spyOn(server, 'listen').mockImplementation(() => {
    server.emit('error', cause);
    return server;
  });
  const listening = listen(server, 3978, '127.0.0.1');
  await expect(listening).rejects.toBeInstanceOf(PortError);
  await expect(listening).rejects.toMatchObject({ code, cause, message: expect.stringMatching(message) });
});

it('passes any other failure on', async () => {
  await expect(listen(createServer(), 0, '203.0.113.1')).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
});
