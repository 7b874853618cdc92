/** Every noun that flows between the rooms. Types only. */
export type * from './model/keeping';
export type * from './model/listing';
export type * from './model/messages';
export type * from './model/preferences';
export type * from './model/reading';
export type * from './model/resume';
export type * from './model/understanding';
export type * from './model/weighing';
export type * from './model/words';
