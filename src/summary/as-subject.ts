const SUBJECTS: Readonly<Record<string, string>> = {
  her: 'she',
  him: 'he',
  his: 'he',
  its: 'it',
  me: 'I',
  my: 'I',
  our: 'we',
  their: 'they',
  them: 'they',
  us: 'we',
  your: 'you',
}

/** The words of a source as they stand before a verb: of “*his* warning” it is he who warned, of “*the firm's* offer” the firm. */
export const asSubject = (source: string): string =>
  SUBJECTS[source.toLowerCase()] ?? (source.replace(/(?:['’]s|(?<=s)['’])$/u, '') || source)
