/** What makes a share a little more or less: `nearly half`, `only a third`. */
const ABOUT =
  'about|almost|another|around|at least|at most|fewer than|just|less than|more than|nearly|only|over|roughly|some|the other|under'

/** `six in 10`, `one out of every four`. */
const IN_TEN =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)'
/** What may be given of a whole. */
const AMOUNT =
  '\\d[\\d.,]* ?(?:%|percent|per cent|pc)|an? (?:fifth|half|majority|minority|plurality|quarter|tenth|third)|half|\\p{L}+(?:-\\p{L}+)? percent|(?:one|two|three|four)[ -](?:fifths|quarters|tenths|thirds)|' +
  IN_TEN

/** `38%`, `nearly half`, `six in 10`, `only a third`: the source of an expression for a share of people. */
const SHARE = `(?:(?:${ABOUT}) )*(?:${AMOUNT})`
/** Of those who were asked, where the text says no more of them. */
const OF_THEM = '(?: of (?:those (?:asked|polled|questioned|surveyed)|them|respondents|the respondents))?'

/** A share of people of whom nothing more is said: `a third`, `52 percent of those polled`. */
export const SHARE_ALONE = new RegExp(`^(?<share>${SHARE})${OF_THEM}(?=,|$)`, 'iu')

/** `at least 40`, `more than a dozen`, `not a single`: a number that no name keeps. */
const NUMBER =
  '(?:at (?:least|most)|as (?:few|many) as|up to|(?:no )?(?:fewer|less|more) than) (?:\\d[\\d.,]*|(?:an? )?\\p{L}+)|not (?:a single|all|every|many|one)'

/** A part of some people that no figure tells: `only a few`. */
const SOME = '(?:only |very )?(?:a few|few|many|most|several)'

/** Some of those whom the text has named: “*few* believe it”, “*most of them* left”, “*some* stayed”. */
export const SOME_ALONE = new RegExp(`^(?<some>${SOME}|some)(?: of them)?$`, 'iu')

/** A share or a number of people who are named: `few voters`, `most of the senators`, `52 percent of voters`, `at least 40 voters`. */
export const SHARE_OF_NAMED = new RegExp(
  `^(?:${SHARE} of|(?:(?:${ABOUT}) )*${IN_TEN}|${SOME}(?: of)?|(?:${NUMBER})(?: of)?) (?!(?:more|other|them|us|you)\\b)\\p{L}`,
  'iu',
)
