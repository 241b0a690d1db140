/**
 * The states of the United States with the abbreviations that newspapers put behind a politician's name: `(D-Vt.)`.
 */
const TABLE = `
Alabama: Ala., AL
Alaska: AK
Arizona: Ariz., AZ
Arkansas: Ark., AR
California: Calif., CA
Colorado: Colo., CO
Connecticut: Conn., CT
Delaware: Del., DE
Florida: Fla., FL
Georgia: Ga., GA
Hawaii: HI
Idaho: ID
Illinois: Ill., IL
Indiana: Ind., IN
Iowa: IA
Kansas: Kan., KS
Kentucky: Ky., KY
Louisiana: La., LA
Maine: ME
Maryland: Md., MD
Massachusetts: Mass., MA
Michigan: Mich., MI
Minnesota: Minn., MN
Mississippi: Miss., MS
Missouri: Mo., MO
Montana: Mont., MT
Nebraska: Neb., NE
Nevada: Nev., NV
New Hampshire: N.H., NH
New Jersey: N.J., NJ
New Mexico: N.M., NM
New York: N.Y., NY
North Carolina: N.C., NC
North Dakota: N.D., ND
Ohio: OH
Oklahoma: Okla., OK
Oregon: Ore., OR
Pennsylvania: Pa., PA
Rhode Island: R.I., RI
South Carolina: S.C., SC
South Dakota: S.D., SD
Tennessee: Tenn., TN
Texas: Tex., TX
Utah: UT
Vermont: Vt., VT
Virginia: Va., VA
Washington: Wash., WA
West Virginia: W.Va., WV
Wisconsin: Wis., WI
Wyoming: Wyo., WY
`

const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split(': ') as [string, string])

/** Full names of the states. */
export const AMERICAN_STATES: ReadonlySet<string> = new Set(rows.map(([name]) => name))

/** Their abbreviations, as newspapers and as the post write them. */
export const AMERICAN_STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(rows.flatMap(([, forms]) => forms.split(', ')))
