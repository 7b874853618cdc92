/** The rows of data/facts, for lib/knowledge.ts. */
import benefits from '../data/facts/benefits.json';
import certifications from '../data/facts/certifications.json';
import industries from '../data/facts/industries.json';
import languages from '../data/facts/spoken-languages.json';
import type {FactRows} from './understand/facts/fact-words';

export const FACT_ROWS: FactRows = {benefits, certifications, industries, languages};
