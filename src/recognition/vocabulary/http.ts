/** The words that make a number an HTTP status. */
import { wordList } from './word-list';

export const httpLabels = wordList('http https httpstatus http_status statuscode status_code sc_status');

export const httpMethods = wordList('GET POST HEAD PUT OPTIONS DELETE PATCH');

/** Parts of the addresses under which NDES and the registration point are asked. */
export const systemPaths = wordList('certificateregistrationsvc certsrv mscep mscep_admin');

/** What stands between "HTTP" and its number. */
export const httpFillers = wordList(
  '1 0 2 antwort antwortcode code error errorcode fehler fehlercode of response result returned status statuscode von',
);
