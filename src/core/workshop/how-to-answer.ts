import { cardKinds } from '../method/cards.ts';
import type { ElementKind } from '../plan/fields.ts';
import { fieldAt } from '../plan/shape.ts';
import { anyOf, kindListed } from './listed-kind.ts';
import type { GridQuestion, MenuQuestion, Question, TextQuestion } from './question.ts';
import { lineKeys } from './quick-syntax.ts';

/** Which keys of a screen answer a question, a line each. */
export function keysFor(question: Question): readonly string[] {
  switch (question.kind) {
    case 'text':
      return textKeys(question);
    case 'list':
      return [
        'One a line; Enter on an empty line when you are done.',
        'Up and down change a line; emptied, it goes.',
      ];
    case 'pick':
      return [
        'Space ticks, and so does the number in front. Type a few letters to find one.',
        'Enter goes on with what is ticked; nothing has to be.',
      ];
    case 'grid':
      return gridKeys(question);
    case 'form':
      return [
        'Enter goes to the next line, and on from the last. Up and down change a line.',
        ...(question.rows.some(({ options }) => options) ? ['Left and right go through choices.'] : []),
        'Every line can stay empty. Ctrl-G opens your own editor.',
      ];
    case 'menu':
      return menuKeys(question);
    case 'board':
      return ['Type what to do and press Enter; Enter alone goes on.'];
  }
}

function textKeys({ isNeeded, draft, value, long }: TextQuestion): readonly string[] {
  const alone = value === undefined ? ' Enter alone skips it.' : ' Enter alone keeps what is there.';
  return [
    draft === undefined
      ? `Type it and press Enter.${isNeeded ? '' : alone}`
      : 'The words on the line are a draft: Enter takes them. Change them as you like, or empty the line to skip.',
    ...(long ? ['Ctrl-J begins a new line; Ctrl-G opens your own editor.'] : []),
  ];
}

function gridKeys({ single, makes }: GridQuestion): readonly string[] {
  return [
    single
      ? 'The number of a column chooses it and goes on to the next row.'
      : 'Arrows move; Space or the number of a column ticks it.',
    `Type a few letters to find a column${makes.length > 0 ? ', or to make a new one on the spot' : ''}.`,
    'Enter goes on; no row has to be filled.',
  ];
}

function menuKeys({ choices }: MenuQuestion): readonly string[] {
  if (choices.length === 1) return ['Enter goes on.'];
  return choices.some(({ key }) => key !== undefined)
    ? ['The letter in front goes there at once; or move with up and down, then Enter.']
    : ['Up and down, or the number in front, move to a choice; Enter takes it.'];
}

/** What may be typed besides plain words, a line each; nothing for most questions. */
export function whatToType(question: Question): readonly string[] {
  switch (question.kind) {
    case 'text':
      return [
        ...(question.isHidden ? ['What you type is not shown.'] : []),
        ...(question.long ? ['A pasted paragraph stays whole.'] : []),
      ];
    case 'list':
      return [...lineWords(kindListed(question.id)), ...(question.isOrdered ? [numberInFront] : [])];
    case 'form':
      return question.rows.some(({ takesQuestionMark }) => takesQuestionMark)
        ? ['A ? stands for what nobody here knows: it becomes homework. Type it once more to write it.']
        : [];
    case 'board':
      return [
        `What you can type: ${question.hint}.`,
        'Numbers stay what they are while you work.',
        ...(/\bpark\b/.test(question.hint)
          ? ['9-12 means all from 9 to 12; what stands behind a colon is the reason.']
          : []),
      ];
    default:
      return [];
  }
}

/** Told where the order of lines says something. */
export const numberInFront = 'A number in front puts a line in that place, a new one too: 2. The leaflet.';

function lineWords(kind: ElementKind | undefined): readonly string[] {
  const keys = kind ? lineKeys(kind) : [];
  const [second] = keys.filter((key) => key !== 'segments');
  const label = kind && second && fieldAt([...anyOf(kind), second])?.label.toLowerCase();
  return [
    'Paste as many as you like, from a chat, a sheet or a board: bullets and numbers go.',
    ...(cardKinds.some((card) => card === kind)
      ? ['A filled card of the handout can be pasted too; all that it says is understood.']
      : []),
    ...(label ? [`Behind two colons you can say more: ${label}.`] : []),
    ...(keys.includes('segments') ? ['@ and the name or number of a segment says whom it is for.'] : []),
  ];
}
