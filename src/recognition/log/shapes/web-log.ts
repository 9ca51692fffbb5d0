/** The log of IIS (W3C): `#Fields:` names the columns; a line is of interest where a request of this system failed. */
import { systemPaths } from '../../vocabulary/http';
import type { Units } from '../shape';
import type { Table } from './table';

const head = /^\s*(?:#(?!Fields:)[^\n]*\n)*#Fields:[^\n]*(?:\n|$)/;

const path = new RegExp([...systemPaths].join('|'), 'i');

/**
 * The log with whose head a text begins.
 *
 * @example findWebLog('#Fields: date time cs-uri-stem sc-status\n')?.head // '#Fields: date time cs-uri-stem sc-status\n'
 */
export function findWebLog(text: string): Table | undefined {
  const [found] = head.exec(text) ?? [];
  if (found === undefined) return undefined;
  const names = found.slice(found.indexOf('#Fields:')).trim().split(/\s+/).slice(1);
  const [status, system] = [names.indexOf('sc-status'), names.indexOf('sc-win32-status')];
  const failed = (cells: readonly string[]) => /^[45]/.test(cells[status] ?? '') || /^[1-9]/.test(cells[system] ?? '');
  const rows: Units = {
    findEnd: (text) => {
      const again = text.indexOf('\n#');
      return again >= 0 ? again + 1 : text.lastIndexOf('\n') + 1;
    },
    sort: (text) => ({
      own: text.split('\n').filter((line) => path.test(line) && failed(line.split(' '))),
      foreign: [],
    }),
  };
  return { head: found.slice(found.indexOf('#Fields:')), rows };
}
