/**
 * The towns that tell the universities of one American state system apart: `University of California, San Diego`. Collected for this project.
 */
import { wordSet } from './word-list.ts'

const CAMPUSES: Readonly<Record<string, ReadonlySet<string>>> = {
  'California State University': wordSet(`
Bakersfield, Chico, Dominguez Hills, East Bay, Fresno, Fullerton, Long Beach, Los Angeles, Monterey Bay, Northridge, Sacramento, San Bernardino,
San Marcos, Stanislaus
`),
  'University of Alabama': wordSet('Birmingham, Huntsville, Tuscaloosa'),
  'University of Alaska': wordSet('Anchorage, Fairbanks'),
  'University of Arkansas': wordSet('Fayetteville, Little Rock'),
  'University of California': wordSet(`
Berkeley, Davis, Irvine, Los Angeles, Merced, Riverside, San Diego, San Francisco, Santa Barbara, Santa Cruz
`),
  'University of Colorado': wordSet('Boulder, Colorado Springs, Denver'),
  'University of Hawaii': wordSet('Hilo, Manoa'),
  'University of Illinois': wordSet('Chicago, Springfield, Urbana'),
  'University of Maryland': wordSet('Baltimore, Baltimore County, College Park'),
  'University of Massachusetts': wordSet('Amherst, Boston, Dartmouth, Lowell'),
  'University of Michigan': wordSet('Ann Arbor, Dearborn, Flint'),
  'University of Minnesota': wordSet('Crookston, Duluth, Morris, Twin Cities'),
  'University of Missouri': wordSet('Columbia, Kansas City, St. Louis'),
  'University of Nebraska': wordSet('Kearney, Lincoln, Omaha'),
  'University of Nevada': wordSet('Las Vegas, Reno'),
  'University of North Carolina': wordSet('Asheville, Chapel Hill, Charlotte, Greensboro, Pembroke, Wilmington'),
  'University of Tennessee': wordSet('Chattanooga, Knoxville, Martin'),
  'University of Texas': wordSet('Arlington, Austin, Dallas, El Paso, San Antonio, Tyler'),
  'University of Wisconsin': wordSet(`
Eau Claire, Green Bay, La Crosse, Madison, Milwaukee, Oshkosh, Platteville, River Falls, Stevens Point, Stout, Superior, Whitewater
`),
}

/** True for the whole name of such a university: its system, a comma and the town. */
export function isCampus(name: string): boolean {
  const comma = name.indexOf(', ')
  const system = name.slice(0, Math.max(0, comma))
  return Object.hasOwn(CAMPUSES, system) && CAMPUSES[system]!.has(name.slice(comma + 2))
}
