/**
 * English words that open a phrase and are no names: only with these is a text of the team's led into by words of ours.
 * A text that opens otherwise, or in another language, stands as a sentence of its own.
 */
const verbList = `accept act add address adopt advise answer apply approve ask assign attend attract automate avoid be become bind
  book bring broaden build buy call capture carry change check choose clear close collect combine come commit compare
  complete confirm connect consider consume contact contribute convert create cut decide defend deepen deliver design
  develop discover double draw drive earn ease embed enable encourage end engage enjoy enrol ensure enter establish
  exchange expand explain explore extend feel fill find finish fix follow free gain gather generate get give go grow
  guide halve hand handle hear help hold improve increase inform introduce invest invite join keep know launch lead learn
  leave let lift link listen live lose lower maintain make manage measure meet merge mobilise move multiply offer open
  order organise own pay place plan play prevent prolong promise promote protect prove provide pull put raise reach read
  rebook receive recommend record recover recruit reduce refer register reinforce release remain remember remove renew
  repair replace reply report request rescue resolve respond restore retain return reuse reward run save say scale search
  secure see sell send serve set settle share shift shorten show simplify solve spare speak speed spend spread stabilise
  start stay stop strengthen subscribe supply support switch take talk teach tell test trade train treat triple trust try
  turn understand unlock update upgrade use visit vote wait warn watch welcome widen win work write`;

const nounList = `a all an another any better cheaper each earlier easier enough every faster fewer five four full good
  half higher its just less longer lower more most much no nobody nothing one only other our quicker reliable simpler
  some someone something sooner ten the their them these this those three two up whatever your`;

const otherList = `about above across after also and as at back because before being below both by during either even first
  for free from having how if in instead into later many near not of off on once out over own shorter since so than that
  they through to together under until what when whenever where which while who whoever whose with within without`;

/** Verbs in the form in which an order begins: `rebook`. */
export const verbs: ReadonlySet<string> = new Set(verbList.split(/\s+/));

/** Words that open what somebody gets: `a straight word`. */
export const nounWords: ReadonlySet<string> = new Set(nounList.split(/\s+/));

/** All words that can go on after a colon. */
export const anyWords: ReadonlySet<string> = new Set([
  ...verbs,
  ...[...verbs].map(formOfIt),
  ...nounWords,
  ...otherList.split(/\s+/),
]);

/** `rebooks`. */
function formOfIt(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
