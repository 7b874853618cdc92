/** The language of the pictures, by the address: German after `?de`, else English. Law: imported before anything is drawn. */
import {speakBy} from '../../lib/ui/say';
import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';

const messages: Readonly<Record<string, {readonly message: string}>> = location.search === '?de' ? german : english;
speakBy((key, slots) => (messages[key]?.message ?? '').replace(/\$([a-d])\$/g, (_, name: string) => slots['abcd'.indexOf(name)] ?? ''));
