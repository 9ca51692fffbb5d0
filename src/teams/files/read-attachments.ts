/** The files of a message: those that Teams hands over, and the traces of those that it does not. */
import type { Activity, Attachment } from 'botbuilder';
import { cleanName } from '../../files/clean-name';
import { htmlOf, isShared, listOf, readContent } from '../read-activity';

export interface DroppedFile {
  /** As it may be shown. */
  readonly name: string;
  /** A key to the file: never logged. Empty where the message has none. */
  readonly url: string;
  readonly size?: number;
}

/** Microsoft's "Send and receive files through a bot": personal chats alone. */
const downloadInfo = 'application/vnd.microsoft.teams.file.download.info';

/**
 * The files that were dropped into the personal chat; none in a channel or group chat, where Teams hands over no files.
 *
 * @example readDroppedFiles(messageActivity({ attachments: [file] })) // [{ name: 'ndes.log', url: 'https://contoso-my.sharepoint.com/…' }]
 */
export function readDroppedFiles(activity: Partial<Activity>): DroppedFile[] {
  if (isShared(activity)) return [];
  return listOf<Attachment>(activity.attachments)
    .filter(({ contentType }) => contentType === downloadInfo)
    .map(({ name, content }) => {
      const { downloadUrl, size } = readContent(content);
      return {
        name: cleanName(typeof name === 'string' ? name : ''),
        url: typeof downloadUrl === 'string' ? downloadUrl : '',
        ...(typeof size === 'number' && size > 0 && { size }),
      };
    });
}

/** Attachments that have no place in a message's HTML. */
const placeless = /^(text\/html$|image\/)/;

/**
 * Whether a file hangs on a message. Microsoft Graph calls it a `reference`; a bot may see no more of it than its place in
 * the HTML, where a card that is attached has one too.
 *
 * @example hasFile({ attachments: [{ contentType: 'text/html', content: '<attachment id="1"></attachment>' }] }) // true
 */
export function hasFile({ attachments, html }: { readonly attachments?: unknown; readonly html?: string }): boolean {
  const types = listOf<{ contentType?: unknown }>(attachments).map(({ contentType: type }) =>
    typeof type === 'string' ? type : '',
  );
  if (types.some((type) => type === downloadInfo || type === 'reference')) return true;
  const places = (html ?? htmlOf(attachments)).match(/<attachment\b/gi) ?? [];
  return places.length > types.filter((type) => !placeless.test(type)).length;
}
