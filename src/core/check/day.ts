/** Whether a date is known: `YYYY-MM-DD`, not TBD or missing. Known days compare as texts. */
export function isDay(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
}
