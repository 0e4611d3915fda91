export { shellWord } from '../core/shell-word.ts';
