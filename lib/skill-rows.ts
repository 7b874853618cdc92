/** The rows of the taxonomy, file by file. Written by `npm run format-data`; a test compares. */
import biAnalyticsProducts from '../data/skills/bi-analytics-products.json';
import businessTools from '../data/skills/business-tools.json';
import cloud from '../data/skills/cloud.json';
import dataLibraries from '../data/skills/data-libraries.json';
import databases from '../data/skills/databases.json';
import generativeAiTools from '../data/skills/generative-ai-tools.json';
import guards from '../data/skills/guards.json';
import hardware from '../data/skills/hardware.json';
import languages from '../data/skills/languages.json';
import mlFrameworks from '../data/skills/ml-frameworks.json';
import mlopsPlatform from '../data/skills/mlops-platform.json';
import officeBusinessTools from '../data/skills/office-business-tools.json';
import operatingSystems from '../data/skills/operating-systems.json';
import scienceStandards from '../data/skills/science-standards.json';
import security from '../data/skills/security.json';
import softwareTools from '../data/skills/software-tools.json';
import statisticsPackages from '../data/skills/statistics-packages.json';
import warehousesLakes from '../data/skills/warehouses-lakes.json';
import webFrameworks from '../data/skills/web-frameworks.json';
import type {GuardRow, SkillRow} from './taxonomy/row';

export const SKILL_ROWS = [
	biAnalyticsProducts,
	businessTools,
	cloud,
	dataLibraries,
	databases,
	generativeAiTools,
	hardware,
	languages,
	mlFrameworks,
	mlopsPlatform,
	officeBusinessTools,
	operatingSystems,
	scienceStandards,
	security,
	softwareTools,
	statisticsPackages,
	warehousesLakes,
	webFrameworks,
].flat() as unknown as readonly SkillRow[];
export const GUARD_ROWS = guards as readonly GuardRow[];
