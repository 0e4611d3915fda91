// What is typed in a session of 45 questions, over all steps: each screen by its words, and its keys in order.

/** Letters, of which each one is on the screen before the next is typed. */
const letters = (words) => [...words].map((type) => ({ type }));
/** An answer: to a line or row, or to the whole screen, behind which another one comes. */
const line = { press: 'enter', answers: 'line' };
const done = { press: 'enter', answers: 'screen' };
/** Down to the last row of a form. Nobody does that in a room, so it is not timed. */
const toTheEnd = { isToTheEnd: true };

const seen = [done];
/** A title on the line below the last one. */
const list = (words) => [...letters(words), line, done];
const text = (words) => [...letters(words), done];
/** The first row is changed, the others stay. */
const form = (words) => [...letters(words), line, toTheEnd, done];
/** Takes the first one away, and takes it back. */
const pick = [{ press: 'space' }, { press: 'space' }, done];
const grid = [{ press: 'right' }, { press: 'space' }, done];
/** One column a row: a digit chooses it and goes on. */
const tags = [{ type: '2' }, { type: '3' }, done];
/** A line that brings the board back, then Enter alone. */
const board = (command) => [...letters(command), done, done];
/** The menu behind the slash, the steps, and one of them. */
const jump = (step) => [
  { type: '/', answers: 'screen' },
  { type: 'j', answers: 'screen' },
  { type: `${step}` },
  done,
];

/** Brings the screen of the first question. */
export const opening = { words: 'Where would you like to go?', keys: seen };

const end = [
  ['Shall this go into the log of decisions?', seen],
  ['That was step 4.', seen],
  ['What must not get worse on the way?', seen],
  ['That was step 5.', seen],
  ['What did you decide today?', list('Start small')],
  ['Why, and who decided?', form('; they wait')],
  ['What came up and was set aside?', list('An app')],
  ['What does somebody do next?', list('Ask the lawyers')],
  ['Who does it, and by when?', form(' Jon')],
  ['What should the board decide?', text('Release six people')],
  ['The plan in two sentences?', jump(1)],
];

const objectives = [
  ['What will this project be judged on?', list('Fewer calls')],
  ['Which wider aims, shared with others', list('A calm winter')],
  ['Which wider aims does each objective help?', grid],
  ['That was step 1.', jump(2)],
];

const customers = [
  ['Whose behaviour matters most here?', list('Doctors')],
  ['Which objectives does each segment matter for?', grid],
  ['Frequent flyers of route 1: what is special', form(' today')],
  ['What stops Frequent flyers of route 1?', list('No time')],
  ['Frequent flyers of route 2: what is special', form(' today')],
  ['What stops Frequent flyers of route 2?', jump(3)],
];

const strategies = [
  ['What do these customers want to do', pick],
  ['Why these?', form(' today')],
  ['Which barriers does each strategy answer?', grid],
  ['Why not the others?', form(' today')],
  ['That was step 3.', jump(4)],
];

const concepts = [
  ['Access: Where do customers wait', list('Rebook at the gate')],
  ['Engage: What would customers choose', list('Films from the tower')],
  ['Connect: Which conversations', list('A forum')],
  ['Access: which approach', tags],
  ['Engage: which approach', tags],
  ['Connect: which approach', tags],
  ['Which ideas say the same', board('park 2: later')],
  ['How many did each idea get?', board('3 7, 5 4')],
  ['Which ideas do you keep?', pick],
  ['How much impact would each have', form('')],
  ['Which of them do you go ahead with?', pick],
  ['Shall this go into the log of decisions?', seen],
  ['What does each make better for the customer?', form(' now')],
  ['What is the next test of each?', form(' now')],
  ['Whom is each concept for', grid],
  ['May they stand?', text('Wears off')],
  ['Do you park or drop any of the others?', seen],
  ['That was step 4.', jump(5)],
];

const impact = [['how would we notice', list('Calls a day')]];

/** Each question by words of its prompt, with what is typed there. */
export const questions = [...end, ...objectives, ...customers, ...strategies, ...concepts, ...impact].map(
  ([words, keys]) => ({ words, keys }),
);
