/** The log: one JSON object a line, from which secrets are taken out whatever carried them in. */
import pino, { type DestinationStream, type Logger } from 'pino';

/** A token of the shape that Entra and the Bot Framework give out; the bound keeps a long line linear. */
const token = /\beyJ[\w-]{8,4000}\.[\w-]{1,8000}(\.[\w-]{0,4000})?/g;
const bearer = /\b(Bearer|Basic) [\w.~+/=-]{8,8000}/gi;
const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|(?="[,}])|$)/gs;

/** Whoever has a shorter password has other worries, and a line would lose innocent letters. */
const shortestSecret = 6;

export interface LogOptions {
  readonly level: string;
  /** The values that must never be printed: passwords and keys of this process. */
  readonly secrets?: readonly (string | undefined)[];
  /** Where the lines go; standard output unless told otherwise. */
  readonly destination?: DestinationStream;
}

/**
 * Creates the log; the fields that are known to hold secrets are blanked, and so is every known secret and everything
 * that looks like a token in any other field.
 *
 * @example createLog({ level: 'info', secrets: ['p4ssword'] }).info({ a: 'p4ssword' }) // {"level":30,…,"a":"[secret]"}
 */
export function createLog({ level, secrets = [], destination }: LogOptions): Logger {
  const known = secrets
    .filter((secret) => secret !== undefined && secret.length >= shortestSecret)
    // As it stands within a JSON string.
    .map((secret) => JSON.stringify(secret).slice(1, -1));
  const hide = (line: string) => {
    let hidden = line;
    for (const secret of known) hidden = hidden.replaceAll(secret, '[secret]');
    return hidden.replace(privateKey, '[secret]').replace(bearer, '$1 [secret]').replace(token, '[secret]');
  };
  const options: pino.LoggerOptions = {
    level,
    redact: {
      paths: ['authorization', '*.authorization', 'password', '*.password', 'token', '*.token'],
      censor: '[secret]',
    },
    hooks: { streamWrite: hide },
  };
  return destination ? pino(options, destination) : pino(options);
}
