/**
 * Those by whose seat American news calls them without saying so before: senators, governors and leaders in the House since 1990 or so,
 * by state, each with R, D or I for the party and S or G for a seat in the Senate or a governor's, H for one in the House. Collected for
 * this project.
 */
const TABLE = `
Alabama: Jeff Sessions RS, Richard Shelby RS, Doug Jones DS, Tommy Tuberville RS, Katie Britt RS, Kay Ivey RG
Alaska: Lisa Murkowski RS, Dan Sullivan RS, Sarah Palin RG, Ted Stevens RS, Mike Dunleavy RG
Arizona: John McCain RS, Jeff Flake RS, Kyrsten Sinema DS, Mark Kelly DS, Ruben Gallego DS, Katie Hobbs DG, Doug Ducey RG, Jan Brewer RG, Barry Goldwater RS
Arkansas: Tom Cotton RS, John Boozman RS, Mike Huckabee RG, Asa Hutchinson RG, Sarah Huckabee Sanders RG
California: Dianne Feinstein DS, Barbara Boxer DS, Kamala Harris DS, Alex Padilla DS, Adam Schiff DS, Gavin Newsom DG, Jerry Brown DG, Arnold Schwarzenegger RG, Nancy Pelosi DH, Kevin McCarthy RH
Colorado: Michael Bennet DS, John Hickenlooper DGS, Cory Gardner RS, Jared Polis DG
Connecticut: Chris Murphy DS, Richard Blumenthal DS, Joe Lieberman DS, Chris Dodd DS, Ned Lamont DG, Dannel Malloy DG
Delaware: Joe Biden DS, Chris Coons DS, Tom Carper DGS
Florida: Marco Rubio RS, Rick Scott RGS, Bill Nelson DS, Jeb Bush RG, Ron DeSantis RG, Ashley Moody RS
Georgia: Jon Ossoff DS, Raphael Warnock DS, Johnny Isakson RS, David Perdue RS, Kelly Loeffler RS, Saxby Chambliss RS, Brian Kemp RG, Nathan Deal RG, Newt Gingrich RH, John Lewis DH
Hawaii: Mazie Hirono DS, Brian Schatz DS
Idaho: Mike Crapo RS, Jim Risch RS
Illinois: Dick Durbin DS, Tammy Duckworth DS, Mark Kirk RS, J.B. Pritzker DG, Bruce Rauner RG
Indiana: Mike Pence RG, Todd Young RS, Dan Coats RS, Joe Donnelly DS, Evan Bayh DGS, Richard Lugar RS, Mitch Daniels RG, Mike Braun RGS, Jim Banks RS
Iowa: Chuck Grassley RS, Joni Ernst RS, Tom Harkin DS, Kim Reynolds RG, Terry Branstad RG
Kansas: Bob Dole RS, Pat Roberts RS, Jerry Moran RS, Sam Brownback RGS, Laura Kelly DG, Roger Marshall RS
Kentucky: Mitch McConnell RS, Rand Paul RS, Andy Beshear DG, Matt Bevin RG, Thomas Massie RH
Louisiana: Bobby Jindal RG, David Vitter RS, Bill Cassidy RS, Mary Landrieu DS, John Bel Edwards DG, Jeff Landry RG, Mike Johnson RH, Steve Scalise RH
Maine: Susan Collins RS, Angus King IGS, Paul LePage RG, Janet Mills DG, Olympia Snowe RS
Maryland: Martin O'Malley DG, Larry Hogan RG, Ben Cardin DS, Chris Van Hollen DS, Barbara Mikulski DS, Wes Moore DG, Angela Alsobrooks DS, Jamie Raskin DH
Massachusetts: Elizabeth Warren DS, Ed Markey DS, Edward Markey DS, John Kerry DS, Ted Kennedy DS, Edward Kennedy DS, Scott Brown RS, Mitt Romney RG, Deval Patrick DG, Charlie Baker RG, Maura Healey DG, Michael Dukakis DG
Michigan: Debbie Stabenow DS, Gary Peters DS, Elissa Slotkin DS, Gretchen Whitmer DG, Rick Snyder RG
Minnesota: Amy Klobuchar DS, Al Franken DS, Tina Smith DS, Tim Walz DG, Tim Pawlenty RG, Ilhan Omar DH, Michele Bachmann RH
Mississippi: Thad Cochran RS, Roger Wicker RS, Cindy Hyde-Smith RS, Trent Lott RS, Haley Barbour RG
Missouri: Claire McCaskill DS, Josh Hawley RS, Roy Blunt RS, Eric Schmitt RS, Jay Nixon DG
Montana: Jon Tester DS, Steve Daines RS, Max Baucus DS, Steve Bullock DG, Tim Sheehy RS, Greg Gianforte RG
Nebraska: Ben Sasse RS, Deb Fischer RS, Pete Ricketts RGS, Chuck Hagel RS
Nevada: Harry Reid DS, Dean Heller RS, Catherine Cortez Masto DS, Jacky Rosen DS, Brian Sandoval RG
New Hampshire: Kelly Ayotte RGS, Maggie Hassan DGS, Jeanne Shaheen DGS, Chris Sununu RG
New Jersey: Chris Christie RG, Cory Booker DS, Bob Menendez DS, Robert Menendez DS, Andy Kim DS, Phil Murphy DG, Jon Corzine DGS
New Mexico: Susana Martinez RG, Tom Udall DS, Martin Heinrich DS, Bill Richardson DG, Gary Johnson RG
New York: Hillary Clinton DS, Hillary Rodham Clinton DS, Chuck Schumer DS, Charles Schumer DS, Kirsten Gillibrand DS, Andrew Cuomo DG, Kathy Hochul DG, George Pataki RG, Hakeem Jeffries DH, Alexandria Ocasio-Cortez DH, Elise Stefanik RH
North Carolina: Richard Burr RS, Thom Tillis RS, Kay Hagan DS, Pat McCrory RG, Roy Cooper DG, Ted Budd RS, John Edwards DS, Jesse Helms RS
North Dakota: Heidi Heitkamp DS, John Hoeven RGS, Kevin Cramer RS, Doug Burgum RG
Ohio: John Kasich RG, Sherrod Brown DS, Rob Portman RS, J.D. Vance RS, JD Vance RS, Mike DeWine RGS, Bernie Moreno RS, John Boehner RH, Jim Jordan RH
Oklahoma: James Inhofe RS, Jim Inhofe RS, James Lankford RS, Tom Coburn RS, Markwayne Mullin RS, Mary Fallin RG, Kevin Stitt RG
Oregon: Ron Wyden DS, Jeff Merkley DS, Kate Brown DG, Tina Kotek DG
Pennsylvania: Pat Toomey RS, Bob Casey DS, John Fetterman DS, Rick Santorum RS, Arlen Specter RS, Josh Shapiro DG, Tom Wolf DG, Dave McCormick RS
Rhode Island: Lincoln Chafee DG, Sheldon Whitehouse DS, Jack Reed DS, Gina Raimondo DG
South Carolina: Lindsey Graham RS, Tim Scott RS, Nikki Haley RG, Mark Sanford RG, Trey Gowdy RH, James Clyburn DH, Jim Clyburn DH, Nancy Mace RH
South Dakota: John Thune RS, Mike Rounds RGS, Tom Daschle DS, Kristi Noem RG
Tennessee: Bob Corker RS, Lamar Alexander RGS, Marsha Blackburn RS, Bill Hagerty RS, Bill Frist RS, Bill Haslam RG, Bill Lee RG
Texas: Ted Cruz RS, John Cornyn RS, Rick Perry RG, Greg Abbott RG, Kay Bailey Hutchison RS, Beto O'Rourke DH
Utah: Orrin Hatch RS, Mike Lee RS, Mitt Romney RS, John Curtis RS, Jon Huntsman RG, Spencer Cox RG
Vermont: Bernie Sanders IS, Patrick Leahy DS, Peter Welch DS, Howard Dean DG, Peter Shumlin DG, Phil Scott RG
Virginia: Tim Kaine DGS, Mark Warner DGS, Jim Webb DS, Terry McAuliffe DG, Glenn Youngkin RG, Abigail Spanberger DG, Eric Cantor RH, Jim Gilmore RG, Ralph Northam DG
Washington: Patty Murray DS, Maria Cantwell DS, Jay Inslee DG
West Virginia: Joe Manchin DGS, Shelley Moore Capito RS, Jim Justice RGS, Robert Byrd DS
Wisconsin: Paul Ryan RH, Scott Walker RG, Ron Johnson RS, Tammy Baldwin DS, Russ Feingold DS, Tony Evers DG
Wyoming: John Barrasso RS, Mike Enzi RS, Cynthia Lummis RS, Liz Cheney RH
`

/** For which state somebody sat, for which party, and where. */
export type Seat = { readonly state: string; readonly party: string; readonly chambers: string }

const SEATS: ReadonlyMap<string, readonly Seat[]> = readTable()

function readTable(): Map<string, Seat[]> {
  const found = new Map<string, Seat[]>()
  for (const line of TABLE.trim().split('\n')) {
    const [state, people] = line.split(': ') as [string, string]
    for (const one of people.split(', ')) {
      const [, name, party, chambers] = /^(.+) ([DIR])([GHS]+)$/u.exec(one) as unknown as [
        string,
        string,
        string,
        string,
      ]
      found.set(name, [...(found.get(name) ?? []), { state, party, chambers }])
    }
  }
  return found
}

/** The seats of one of this name, which may have an initial in the middle: `Donald J. Trump` has none, `Rafael Cruz` neither. */
export const seatsOf = (words: readonly string[]): readonly Seat[] =>
  SEATS.get(words.join(' ')) ??
  SEATS.get(words.filter((word, at) => at === 0 || !/^\p{Lu}\.$/u.test(word)).join(' ')) ??
  []

/** True of a seat by which one is called such a noun: `senator`, `Republican`, `congressman`. */
export function isSeatOf(noun: string, { party, chambers }: Seat): boolean {
  if (noun === 'senator') return chambers.includes('S')
  if (noun === 'governor') return chambers.includes('G')
  if (/^(congress(man|woman)|representative)$/.test(noun)) return chambers.includes('H')
  return { democrat: 'D', independent: 'I', republican: 'R' }[noun] === party
}

/** Presidents of the United States with the years in which they left, and died. */
const PRESIDENTS: ReadonlyMap<string, readonly [left: number, died?: number]> = new Map([
  ['Jimmy Carter', [1981, 2024]],
  ['Ronald Reagan', [1989, 2004]],
  ['George H.W. Bush', [1993, 2018]],
  ['Bill Clinton', [2001]],
  ['George W. Bush', [2009]],
  ['Barack Obama', [2017]],
  ['Joe Biden', [2025]],
  ['Joseph R. Biden', [2025]],
])

/** True of one who lives as a former president of the United States in a year; in the year of leaving the text has to say so. */
export function isFormerPresident(words: readonly string[], year: number): boolean {
  const [left, died = Number.POSITIVE_INFINITY] = PRESIDENTS.get(words.join(' ')) ?? [Number.POSITIVE_INFINITY]
  return left < year && year <= died
}
