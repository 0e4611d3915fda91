/** The middle one of some numbers, or of the two in the middle the higher. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * Times several things in turn, round by round, so that whatever else the machine does hits all of them alike.
 * Gives the milliseconds of each by name, in the order of the rounds; a first round only warms the disk up.
 */
export async function inTurn(things, rounds) {
  const times = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, time] of Object.entries(things)) {
      const milliseconds = await time();
      if (round > 0) times[name].push(milliseconds);
    }
  }
  return times;
}
