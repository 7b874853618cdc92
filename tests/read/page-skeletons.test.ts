import {describe, expect, test} from 'vitest';
import {agree} from '../../lib/read/agreement';
import {htmlToBlocks} from '../../lib/read/html-blocks';
import {textShares} from '../../scripts/text-shares';
import {WRITTEN} from '../../scripts/trial/bodies';
import {type Job, skeletons} from '../../scripts/trial/skeletons';
import {POSTING} from './career-pages';
import {documentOf, readAt} from './open-fixture';

const GERMAN =
	'<h2>Deine Aufgaben</h2><ul><li>Du baust und betreibst Datenstrecken in Python und SQL für elf Millionen Zähler.</li><li>Du ziehst nächtliche Läufe nach Airflow um, einen nach dem anderen.</li></ul><h2>Dein Profil</h2><ul><li>Drei Jahre Berufserfahrung mit Datenstrecken im Betrieb.</li><li>Gute Kenntnisse in SQL und in Python, Java oder Scala.</li></ul><h2>Wir bieten</h2><p>Wir zahlen 52.000 bis 61.000 Euro im Jahr und geben 30 Tage Urlaub, auch im ersten Jahr.</p>';
const FRENCH =
	'<h2>Vos missions</h2><ul><li>Vous construisez des flux de données en Python et en SQL pour onze millions de compteurs.</li><li>Vous déplacez les traitements de nuit vers Airflow, un par un.</li></ul><h2>Profil recherché</h2><ul><li>Trois ans d’expérience avec des flux de données en production.</li><li>Bonne connaissance de SQL et de Python, Java ou Scala.</li></ul><h2>Avantages</h2><p>Nous payons 52 000 à 61 000 euros par an et donnons 30 jours de congé, dès la première année.</p>';
const job = (language: Job['language'], body: string): Job => ({
	title: 'Data Engineer',
	company: 'Northwind Example Ltd',
	place: 'Porto, Portugal',
	body,
	language,
});
/** What needs a style sheet or a shadow root is tried in a real browser. */
const plain = skeletons.filter(({name}) => name !== 'Bootstrap tabs' && name !== 'shadow components');
const rows = plain.flatMap(skeleton => WRITTEN.map(([way, write]) => [skeleton.name, way, skeleton, write] as const));

describe.each([
	['English', 'en', POSTING],
	['German', 'de', GERMAN],
	['French', 'fr', FRENCH],
] as const)('a posting in %s', (_language, language, body) => {
	test.each(rows)('%s, %s: is read whole and alone', (_name, _way, {html, path}, write) => {
		const written = write(body);
		const {posting} = agree(readAt(documentOf(html(job(language, written))), `https://careers.example.com${path}`));
		const expected = htmlToBlocks(written)
			.map(block => block.text)
			.join('\n');
		const shares = textShares(expected, posting?.text ?? '');
		expect({title: posting?.title.value, whole: shares.read >= 0.98, alone: shares.foreign <= 0.02}).toEqual({
			title: 'Data Engineer',
			whole: true,
			alone: true,
		});
	});
});
