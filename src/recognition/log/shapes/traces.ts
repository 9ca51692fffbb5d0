/** Service traces (svclog): `<E2ETraceEvent …>…</E2ETraceEvent>`; one is a record only if it tells of an event. */
import { mayNameEntry } from '../create-marks';
import type { Shape } from '../shape';
import { findEndOfElements } from './events';

const closing = '</E2ETraceEvent>';

export const traces: Shape = {
  begins: (text) => /^\s*<E2ETraceEvent\b/.test(text),
  findEnd: (text) => findEndOfElements(text, closing),
  sort(text, marks) {
    const isOwn = (trace: string) => {
      const data = trace.slice(Math.max(0, trace.indexOf('<ApplicationData')));
      return mayNameEntry(data, marks) || marks.label.test(data) || /<EventID>[1-9]/.test(trace);
    };
    const units = text.split(closing).filter((unit) => unit.trim() !== '');
    return { own: units.filter(isOwn).map((unit) => unit + closing), foreign: [] };
  },
};
