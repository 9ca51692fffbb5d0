// Copies what the compiler leaves behind: the catalog's JSON files.
import { cpSync } from 'node:fs';

cpSync('src/catalog/content', 'dist/catalog/content', { recursive: true });
