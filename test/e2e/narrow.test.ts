import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { openRoom } from './room.ts';
import type { Scribe } from './scribe.ts';

/** Each piece of a row that was written, without escape sequences: what would have to fit on the row. */
function writtenRows(scribe: Scribe): readonly string[] {
  return scribe
    .written()
    .split(/\x1b\[\d+;\d+H|\r?\n/)
    .map((row) => row.replace(/\x1b\[[?\d;]*[A-Za-z]/g, ''));
}

const objectives = ['更快地回答客户提出的各种问题和投诉', '减少航班取消之后常旅客的流失'];
const segments = ['经常出差的商务旅客', '小公司的差旅经理'];
const barriers = ['每次航班取消，柜台前总是排着很长的队伍', '不放心把已付款的座位交给手机应用'];
const concepts = ['手机上点两下就能改签', '请客服主动打电话给旅客'];
const metrics = ['改签所需要的时间'];

test('five steps in Chinese at 40 columns: every row fits, and the plan reads back exactly', async () => {
  const room = openRoom();
  const scribe = room.cnsg('new', { columns: 40, rows: 24 });
  await scribe.text('What shall we call this project?', '留住常旅客');
  const people = ['林伊达, 王明', '由发起人最后决定', '5', '', '', '', '', '', '北欧航空'];
  await scribe.form('Who is in the room', people);
  await scribe.enter('What is this project for?');
  await scribe.list('What will this project be judged on?', objectives);
  await scribe.list('Which wider aims, shared', ['成为善于倾听的航空公司']);
  await scribe.grid('Which wider aims does each objective help?', [[0], [0]]);
  await scribe.board('That was step 1.');
  await scribe.enter('Who has to act differently');
  await scribe.pasteList('Whose behaviour matters most here?', segments);
  await scribe.grid('Which objectives does each segment matter for?', [[0, 1], [1]]);
  const words = [
    '失去他们的代价最大，他们影响整个公司的选择',
    '不打电话就能改签',
    '柜台开门之前已经坐上飞机',
    '',
  ];
  await scribe.form(`${segments[0]}: what is special`, words);
  await scribe.list(`What stops ${segments[0]}?`, barriers);
  await scribe.enterUntil('That was step 2.');
  await scribe.board('That was step 2.');
  await scribe.enter('Which of five behaviours');
  await scribe.pick('What do these customers want to do', [0]);
  await scribe.form('Why these?', ['瓶颈在柜台，不在座位']);
  await scribe.grid('Which barriers does each strategy answer?', [[0]]);
  await scribe.enterUntil('That was step 3.');
  await scribe.board('That was step 3.');
  await scribe.enter('What could you do for these customers?');
  await scribe.list('Access: Where do customers wait', concepts);
  await scribe.grid('Access: which approach', [[3]]);
  await scribe.board('Which ideas say the same');
  await scribe.board('Everybody sets', ['1 7, 2 2']);
  await scribe.pick('Which ideas do you keep?', [0]);
  await scribe.form('How much impact', ['5 2']);
  await scribe.pick('Which of them do you go ahead with?', [0]);
  await scribe.enter('Shall this go into the log');
  await scribe.form('What does each make better', ['省下一整天的排队时间']);
  await scribe.form('What is the next test', ['一条航线上的十个取消航班']);
  await scribe.grid('Whom is each concept for', [[0, 2]]);
  await scribe.enterUntil('Do you park or drop');
  await scribe.board('Do you park or drop', ['park 2: 等合同到期以后再说']);
  await scribe.board('That was step 4.');
  await scribe.enter('How would you notice that it worked?');
  await scribe.list(`“${objectives[0]}”: how would we notice`, metrics);
  await scribe.enter(`“${objectives[1]}”: how would we notice`);
  await scribe.enter('What must not get worse');
  await scribe.grid('Which objectives does each number prove', [[3]]);
  await scribe.form('How does each concept move the number?', ['旅客和空座位之间不再有柜台']);
  await scribe.form('What is it now, what should it be', ['42 > 5 分钟, 2027-06-30']);
  await scribe.board('That was step 5.');
  await scribe.enterUntil('The plan in two sentences?');
  await scribe.text('The plan in two sentences?', '常旅客在柜台前失去一天。他们可以自己改签。');
  expect(await scribe.exited).toMatchObject({ code: 0 });

  expect(writtenRows(scribe).filter((row) => stringWidth(row) > 40)).toEqual([]);
  expect(scribe.written()).not.toContain('\ufffd');
  expect(room.names()).toEqual(['留住常旅客.brief.html', '留住常旅客.cnsg.yaml', '留住常旅客.md']);
  const { plan, problems } = readPlan(room.read('留住常旅客.cnsg.yaml'));
  expect(problems).toEqual([]);
  expect([...plan.segments.values()].map(({ name }) => name)).toEqual(segments);
  const [first] = plan.segments.values();
  expect([first?.rationale, first?.objective, first?.valueProposition, '']).toEqual(words);
  expect([...(first?.barriers?.values() ?? [])].map(({ statement }) => statement)).toEqual(barriers);
  expect([...plan.concepts.values()].map(({ title }) => title)).toEqual(concepts);
  const [rebook, ring] = plan.concepts.values();
  expect(rebook).toMatchObject({
    approach: 'on-demand',
    status: 'chosen',
    assessment: { votes: 7, impact: 5 },
  });
  expect(ring).toMatchObject({ status: 'parked', reason: '等合同到期以后再说' });
  const [metric] = plan.metrics.values();
  expect(metric).toMatchObject({
    unit: '分钟',
    direction: 'decrease',
    target: { value: 5, date: '2027-06-30' },
  });
  const ids = [plan.objectives, plan.segments, plan.concepts, plan.metrics].flatMap((map) => [...map.keys()]);
  expect(ids).toHaveLength(8);
  for (const id of [...ids, ...(first?.barriers?.keys() ?? [])])
    expect(id).toMatch(/^\p{Script=Han}+(-\p{Script=Han}+)*$/u);
});
