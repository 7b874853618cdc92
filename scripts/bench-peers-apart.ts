/** `bench-peers-apart.ts POSTINGS ROUNDS`: times the peers over these postings with the names of our rows, and prints their rows of figures as JSON. */
import {SKILL_ROWS} from '../lib/skill-rows';
import {peers} from './bench-peers';
import {type Posting, readPostings, rowOf} from './bench-texts';
import {takeTurns} from './bench-turns';

const [file = '', rounds = ''] = process.argv.slice(2);
const postings = readPostings(file);
const names = [...new Set(SKILL_ROWS.flatMap(({label, aliases = [], weak = []}) => [label, ...aliases].filter(name => !weak.includes(name))))];
const ways = peers(names).map(({name, match}) => ({name, run: ({text}: Posting) => match(text)}));
const {bare, times} = takeTurns(postings, ({text}) => text, ways, Number(rounds));
process.stdout.write(JSON.stringify(times.map(({name, best}) => rowOf(name, best, bare))));
