/**
 * Bodies that are named after a list of what they look after: `Department for Environment, Food and Rural Affairs`. Collected for this project.
 */
import { wordSet } from './word-list.ts'

const BODY =
  /^(?:(?!The )[A-Z][\w.]* ){0,3}(?:Academ(?:y|ies)|Bureau|Cent(?:er|re)|Commission|Committee|Council|Department|Directorate|Institute|Ministry|Office|Secretariat|Subcommittee) (?:for|of|on) /

/** The words by which fields of work and of policy are named. */
const FIELDS = wordSet(`
Affairs, Aging, Agriculture, Alcohol, Animal, Arts, Atomic, Aviation, Banking, Budget, Business, Care, Children, Civil, Climate, Commerce,
Communication, Communications, Communities, Community, Competition, Constitutional, Consumer, Control, Cooperation, Corporate, Crime, Criminal,
Cultural, Culture, Customs, Defence, Defense, Development, Diaspora, Digital, Disaster, Disease, Diseases, Drugs, Economic, Economy, Education,
Elections, Electoral, Electricity, Emergencies, Emergency, Employment, Endowments, Energy, Engineering, Enterprise, Environment, Environmental,
Equality, Ethics, Excise, Expatriates, Explosives, Families, Family, Finance, Fire, Firearms, Fisheries, Fishing, Food, Foreign, Forest, Forestry,
Forests, Gas, Government, Health, Heritage, Higher, Highways, Home, Housing, Human, Hydrology, Immigration, Industrial, Industry, Information,
Infrastructure, Innovation, Insurance, Integration, Intelligence, Internal, International, Investment, Irrigation, Judiciary, Justice, Labor,
Labour, Lands, Learning, Legal, Liberties, Livestock, Local, Management, Marine, Maritime, Media, Medical, Medicine, Mental, Metals, Meteorology,
Migration, Minerals, Mines, Mining, Natural, Nuclear, Nutrition, Oceans, Oil, Oversight, Parks, Peace, Pensions, Petroleum, Planning, Plant,
Police, Policy, Ports, Postal, Power, Prevention, Prisons, Privacy, Professions, Property, Protection, Public, Racing, Railways, Reconciliation,
Reconstruction, Recreation, Reform, Refugees, Regional, Regulation, Rehabilitation, Relief, Religious, Renewable, Rescue, Research, Resources,
Revenue, Rights, Roads, Rural, Safety, Sanitation, Schools, Science, Sciences, Security, Services, Shipping, Situations, Skills, Small, Social,
Space, Sport, Sports, Standards, Statistics, Strategic, Strategy, Studies, Supply, Sustainable, Tax, Technology, Telecommunications, Territorial,
Tobacco, Tourism, Trade, Training, Transparency, Transport, Transportation, Tribal, Universities, Urban, Veterans, Violence, Vocational, Water,
Welfare, Wildlife, Women, Works, Youth
`)

/** True for the whole name of a body with two fields or more, the last behind *and*. */
export function isDepartment(name: string): boolean {
  const body = BODY.exec(name)
  if (!body) return false
  const fields = name.slice(body[0].length).split(/, and |, | and /)
  return fields.length > 1 && fields.every((field) => field.split(' ').every((word) => FIELDS.has(word)))
}
