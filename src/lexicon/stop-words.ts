/** Words that say nothing of a matter: function words, and the vocabulary of reporting itself. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above accept accuse accused act action add added after again against agree agreed ago all allow almost along
  already also although always am among an and announce another answer any anything are around as ask asked at away back
  be became because become been before began behind being believe below between both but by call called calls came can
  cannot claim claims come comes condition could country countries day days demand demanded demanding demands did do does
  doing done down during each effort either else end enough even ever every everyone everything expect far few first
  for former found from further gave get give given gives go going good got great had has have having he her here hers
  him himself his how however i if impossible in including instead into is issue it its itself just keep key kind know
  known last later latest lay least less let like likely list little long look made make makes making many matter may
  maybe me mean means might minister more most much must my need needed needs never new next no nor not nothing now of
  off offer offered official officials often on once one only onto open or order other others our out over own part
  people per perhaps place plan point possible president previous proposal proposals propose proposed put question quite
  rather reach ready really reason reject rejected remain repeat reply request requested requests response reuters right
  said same say saying says second see seek seeking seem seen series set several shall she should show side similar since
  so some something soon spoke spokesman state stated statement states step steps still stop such sure take taken taking
  talk talks tell than that the their them then there therefore these they thing things think this those though three
  through thus time to today together told too took toward towards try two unacceptable under unless until up upon urge
  us use used very via want wanted wants warn was way ways we week well went were what whatever when where whether which
  while who whole whom whose why will with within without word words would written year years yes yesterday yet you your
  mr mrs ms monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december`.split(/\s+/u),
)
