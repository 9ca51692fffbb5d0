// Copies what the compiler leaves behind: the catalog's JSON files, and the worker that is plain JavaScript.
import { cpSync } from 'node:fs';

cpSync('src/catalog/content', 'dist/catalog/content', { recursive: true });
cpSync('src/files/evtx/evtx-worker.mjs', 'dist/files/evtx/evtx-worker.mjs');
