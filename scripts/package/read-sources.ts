/** Reads the parts of the app package from the folder `manifest/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from '../../src/catalog/read-json';
import type { Problem } from '../../src/catalog/problem';
import { iconSizes } from './check-icons';

const command = z.looseObject({ title: z.string() });

/** The parts of a manifest that are looked at here; the whole is checked against Microsoft's schema. */
const manifestSchema = z.looseObject({
  manifestVersion: z.string(),
  version: z.string(),
  name: z.looseObject({ short: z.string() }),
  localizationInfo: z.looseObject({
    additionalLanguages: z.array(z.looseObject({ languageTag: z.string(), file: z.string() })),
  }),
  bots: z.array(z.looseObject({ commandLists: z.array(z.looseObject({ commands: z.array(command) })) })),
  composeExtensions: z.array(z.looseObject({ commands: z.array(z.looseObject({ id: z.string() })) })),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Texts = Readonly<Record<string, string>>;

export interface Sources {
  readonly manifest: Manifest;
  /** What the watch variant adds to the manifest. */
  readonly watch: Readonly<Record<string, unknown>>;
  /** The texts of the other languages, by the file that the manifest names. */
  readonly languages: Readonly<Record<string, Texts>>;
  readonly icons: Readonly<Record<keyof typeof iconSizes, Uint8Array>>;
}

/** The parts cannot be read; `problems` lists each file with what is wrong. */
export class SourcesError extends Error {
  readonly code = 'PACKAGE_SOURCES_INVALID';

  constructor(readonly problems: readonly Problem[]) {
    super(`The folder manifest/ has ${String(problems.length)} problem(s).`);
    this.name = 'SourcesError';
  }
}

/**
 * All parts of the package.
 *
 * @throws SourcesError with every file that cannot be read.
 * @example readSources('manifest').manifest.name.short // 'Connector Guide'
 */
export function readSources(folder = join(__dirname, '../../manifest')): Sources {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>) =>
    readJson(join(folder, file), schema, (problem) => problems.push(problem), `manifest/${file}`);
  const readIcon = (file: string) => {
    try {
      return readFileSync(join(folder, file));
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      problems.push({ file: `manifest/${file}`, what, fix: 'Draw it with `npm run icons`.' });
      return Buffer.alloc(0);
    }
  };

  const manifest = read('manifest.json', manifestSchema);
  const watch = read('watch.json', z.record(z.string(), z.unknown()));
  const files = manifest?.localizationInfo.additionalLanguages.map(({ file }) => file) ?? [];
  const languages = Object.fromEntries(files.map((file) => [file, read(file, z.record(z.string(), z.string())) ?? {}]));
  const icons = { 'color.png': readIcon('color.png'), 'outline.png': readIcon('outline.png') };
  if (manifest === undefined || watch === undefined || problems.length > 0) throw new SourcesError(problems);
  return { manifest, watch, languages, icons };
}
