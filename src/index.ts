/** The bot as a server: config → catalog → cards → bot → server → shutdown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogOptions } from './catalog-options';
import { certificateOf, secretsOf } from './check-credentials';
import { createCards } from './cards/create-cards';
import { loadTemplates, templateFolder } from './cards/load-templates';
import { hashFolder } from './catalog/hash-folder';
import { loadCatalog } from './catalog/load-catalog';
import { familyNames } from './catalog/schema';
import { readConfig } from './config';
import type { Problem } from './catalog/problem';
import { formatProblems } from './format-problems';
import { gatherProblems } from './gather-problems';
import { readEnvFile } from './read-env-file';
import { createBoundedStorage } from './memory/create-bounded-storage';
import { createMemory } from './memory/create-memory';
import { createActivityHandler } from './server/create-activity-handler';
import { createAdapter } from './server/create-adapter';
import { createLog } from './server/create-log';
import { createGate } from './server/create-gate';
import { createMetrics } from './server/create-metrics';
import { createRefusalLog } from './server/create-refusal-log';
import { createServer } from './server/create-server';
import { guardProcess } from './server/guard-process';
import { loadPages } from './server/load-pages';
import { quietConsole } from './server/quiet-console';
import { watchCertificate } from './server/watch-certificate';
import { publicIssuer } from './check-endpoints';
import { createBot } from './teams/create-bot';

async function start(local: boolean): Promise<void> {
  const { environment, problems } = readEnvFile('.env', process.env);
  const skipped: Problem[] = [];
  const [config, catalog, templates, pages] = gatherProblems(
    () => readConfig(environment, { local, problems }),
    () => loadCatalog(readCatalogOptions(environment, (found) => skipped.push(...found))),
    () => loadTemplates(),
    () => loadPages(),
  );
  const cards = createCards(catalog, templates);
  const log = createLog({ level: config.logLevel, secrets: secretsOf(config.credentials) });
  for (const problem of skipped) log.warn({ code: 'OWN_ENTRIES_SKIPPED', ...problem }, 'own entries are left out');
  for (const warning of config.warnings) log.warn({ code: 'CONFIG_WARNING', ...warning }, warning.what);
  const catalogHash = hashFolder(join(__dirname, 'catalog/content'));
  const version = readVersion();
  const metrics = createMetrics();
  guardProcess(process, { log, escaped: metrics.escaped });
  quietConsole(console, log);
  const certificate = watchCertificate(certificateOf(config.credentials), { log, ends: metrics.certificateEnds });
  const bot = createBot({
    catalog,
    cards,
    memory: createMemory(createBoundedStorage()),
    log,
    count: metrics.count,
    turned: metrics.turned,
    about: { version, catalogHash, domain: config.domain },
    preferMessage: config.languageFrom === 'message',
    sendLater: (reference, logic) => adapter.sendLater(reference, logic),
  });
  const { credentials, endpoints } = config;
  const adapter = createAdapter({ credentials, endpoints, onTurnError: bot.onTurnError, meter: metrics });
  const admit = createGate({
    adapter,
    token: credentials && { appId: credentials.appId, issuer: endpoints?.ToBotFromChannelTokenIssuer ?? publicIssuer },
    allowedTenants: config.allowedTenants,
    serviceUrls: { local, allowed: config.allowedServiceUrls },
    logRefusal: createRefusalLog(log),
  });
  const handleActivity = createActivityHandler({ admit, adapter, run: bot.run, log, meter: metrics });
  const state = {
    version,
    catalog: {
      entries: Object.fromEntries(familyNames.map((family) => [family, catalog.count(family)])),
      languages: catalog.languages,
      hash: catalogHash,
    },
    cards: { templates: Object.keys(templates).length, hash: hashFolder(templateFolder) },
  };
  const server = createServer({
    handleActivity,
    readiness: () => ({ ...certificate(), ...state }),
    metrics: config.metrics ? metrics.read : undefined,
    log,
    pages,
    local,
  });

  const host = local ? '127.0.0.1' : '0.0.0.0';
  const port = await server.listen(config.port, host);
  const note = local ? ' (local: loopback only, no authentication)' : '';
  process.stdout.write(`listening on http://${host}:${String(port)}${note}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Not once: a second signal (npm hands on the terminal's) must not cut what the first one lets finish.
    process.on(signal, () => {
      void Promise.all([server.close(), bot.stop()]).then(() => process.exit(0));
    });
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { version: string };
  return version;
}

start(process.argv.includes('--local')).catch((error: unknown) => {
  const { message, problems = [] } = error as Error & { problems?: readonly Problem[] };
  process.stderr.write(formatProblems(message, problems));
  process.exitCode = 1;
});
