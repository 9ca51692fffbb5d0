import { strFromU8, unzipSync } from 'fflate';
import { fillManifest } from '../../scripts/package/fill-manifest';
import { readSources } from '../../scripts/package/read-sources';
import { zipPackage } from '../../scripts/package/zip-package';

const sources = readSources();
const options = { appId: '5f0d63c9-2be4-4a17-9c58-e1b7360a94d2', domain: 'guide.acme.de', watch: false };
const manifest = fillManifest(sources, options, '1.2.3');

it('holds the manifest, the German texts and both icons, at the top', () => {
  const files = unzipSync(zipPackage(manifest, sources));
  expect(Object.keys(files)).toEqual(['manifest.json', 'de.json', 'color.png', 'outline.png']);
  expect(JSON.parse(strFromU8(files['manifest.json']!))).toEqual(manifest);
  expect(JSON.parse(strFromU8(files['de.json']!))).toEqual(sources.languages['de.json']);
  expect(Buffer.from(files['color.png']!).equals(sources.icons['color.png'])).toBe(true);
});

it('is the same whenever it is made', () => {
  const first = zipPackage(manifest, sources);
  jest.useFakeTimers({ now: Date.now() + 86_400_000 });
  const second = zipPackage(manifest, sources);
  jest.useRealTimers();
  expect(Buffer.from(second).equals(first)).toBe(true);
});
