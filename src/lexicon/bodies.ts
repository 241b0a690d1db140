/**
 * Bodies that news names by an acronym, a short form or a metonym: name | country or - | other forms. A form behind =
 * only hints at the body, which goes by its name in the table; by other forms it goes where the article has no fuller one.
 * A country with ? is the likeliest of several that have a body of that name.
 * Collected for this project.
 */
const TABLE = `
ABC News | US |
AFL-CIO | US |
African Union | - |
Agence France-Presse | FR | AFP
Al Jazeera | QA |
al-Qaida | - | al-Qaeda; al Qaeda; al Qaida; Al-Qaeda; =Qaeda
Alternative for Germany | DE | AfD
American Civil Liberties Union | US | ACLU
Amnesty International | - | Amnesty
Arab League | - |
The Associated Press | US | =AP; Associated Press
Association of Southeast Asian Nations | - | ASEAN
Bank of England | GB |
Bank of Japan | JP | BOJ
BBC | GB | B.B.C.
Bharatiya Janata Party | IN | BJP
Black Lives Matter | US |
Boko Haram | NG |
Bundesrat | DE |
Bundestag | DE |
Bureau of Alcohol, Tobacco, Firearms and Explosives | US | ATF
CBS News | US | CBS
Centers for Disease Control and Prevention | US | CDC; C.D.C.
Central Intelligence Agency | US | CIA; C.I.A.; =Langley
Chinese Communist Party | CN | CCP; Communist Party of China
Citizenship and Immigration Services | US | USCIS; U.S. Citizenship and Immigration Services
CNN | US |
Collective Security Treaty Organization | - | CSTO
Congress | US? | =U.S. Congress; =US Congress; =Capitol Hill; =the Hill
Congressional Budget Office | US | CBO; C.B.O.
Conservative Party | GB? | =Tories; =the Tories
Consumer Financial Protection Bureau | US | CFPB
Council of Europe | - |
Customs and Border Protection | US | CBP; U.S. Customs and Border Protection
Defense Department | US | Department of Defense; U.S. Department of Defense
Democratic National Committee | US | DNC; D.N.C.
Democratic Party | US? | =Democrat Party
Democratic Unionist Party | GB | DUP
Department of Government Efficiency | US | DOGE
Department of Health and Human Services | US | HHS; H.H.S.
Department of Homeland Security | US | DHS; D.H.S.; =Homeland Security
Department of Housing and Urban Development | US | HUD
Downing Street | GB | =Number 10; =No. 10; =Number Ten; =10 Downing Street; =No 10; Number 10 Downing Street
Drug Enforcement Administration | US | DEA; D.E.A.
Duma | RU | State Duma; =Russian Duma
Environmental Protection Agency | US | EPA; E.P.A.
Economic Community of West African States | - | ECOWAS; Ecowas
European Central Bank | - | ECB; E.C.B.
European Commission | - |
European Council | - |
European Court of Human Rights | - | ECHR
European Parliament | - |
European Union | - | =EU; =E.U.; =the bloc
Eurogroup | - |
Everytown for Gun Safety | US | Everytown
Extinction Rebellion | - | XR
Facebook | US |
Fatah | PS |
Federal Aviation Administration | US | FAA; F.A.A.
Federal Bureau of Investigation | US | FBI; F.B.I.
Federal Communications Commission | US | FCC; F.C.C.
Federal Deposit Insurance Corporation | US | FDIC; F.D.I.C.
Federal Election Commission | US | FEC; F.E.C.
Federal Emergency Management Agency | US | FEMA
Federal Reserve | US | =the Fed; =Fed
Federal Security Service | RU | FSB; F.S.B.
Federal Trade Commission | US | FTC; F.T.C.
Federation Council | RU |
Financial Times | GB |
Folketing | DK |
Food and Drug Administration | US | FDA; F.D.A.
Food and Agriculture Organization | - | FAO
Foreign Office | GB? | U.K. Foreign Office
Fox News | US | =Fox
Fridays for Future | - |
G20 | - | G-20; Group of 20
G7 | - | G-7; Group of Seven
Globe and Mail | CA | The Globe and Mail
Government Accountability Office | US | GAO; G.A.O.
GRU | RU | G.R.U.
Gulf Cooperation Council | - | GCC
Hamas | PS |
Hezbollah | LB | Hizbollah; Hizbullah; Hizballah; Hezbullah
House of Commons | GB? |
House of Lords | GB |
House of Representatives | US? | =House; =U.S. House; =US House
Human Rights Watch | - | HRW
Immigration and Customs Enforcement | US | ICE
Interfax | RU |
Internal Revenue Service | US | IRS; I.R.S.
International Atomic Energy Agency | - | IAEA; I.A.E.A.
International Committee of the Red Cross | - | ICRC; =Red Cross
International Court of Justice | - | ICJ; =World Court
International Criminal Court | - | ICC
International Energy Agency | - | IEA
International Monetary Fund | - | IMF; I.M.F.
International Olympic Committee | - | IOC; I.O.C.
Islamic Revolutionary Guard Corps | IR | IRGC; =Revolutionary Guards; =Revolutionary Guard
Islamic State | - | =ISIS; =ISIL; =IS; =Daesh; =Isis; Islamic State of Iraq and Syria; Islamic State in Iraq and the Levant; Islamic State of Iraq and the Levant; Islamic State in Iraq and Syria
Just Stop Oil | GB |
Justice Department | US? | Department of Justice; DOJ; D.O.J.; U.S. Department of Justice; U.S. Justice Department
Knesset | IL |
Kurdistan Workers' Party | TR | PKK
Labour Party | GB? | Labour
Law and Justice | PL | PiS
Liberal Democrats | GB? | =Lib Dems
Lok Sabha | IN |
Moms Demand Action | US |
Médecins Sans Frontières | - | MSF; Doctors Without Borders
Metropolitan Police | GB | =Scotland Yard; =Met Police
National Aeronautics and Space Administration | US | NASA
National Association for the Advancement of Colored People | US | NAACP; N.A.A.C.P.
National Institutes of Health | US | NIH; N.I.H.
National Labor Relations Board | US | NLRB
National Oceanic and Atmospheric Administration | US | NOAA
National Rifle Association | US | NRA; N.R.A.
National Security Agency | US | NSA; N.S.A.
National Security Council | US? | NSC; N.S.C.
National Transportation Safety Board | US | NTSB
NATO | - | =Nato; =North Atlantic Treaty Organization; =North Atlantic Treaty Organisation; =N.A.T.O.
NBC News | US | NBC
The New York Times | US | New York Times; =N.Y.T.
NPR | US | National Public Radio
Occupational Safety and Health Administration | US | OSHA
Office of Management and Budget | US | OMB
Office of the United Nations High Commissioner for Refugees | - | UNHCR
Oireachtas | IE |
OPEC | - | Organization of the Petroleum Exporting Countries
Organization for Economic Cooperation and Development | - | OECD; Organisation for Economic Co-operation and Development
Organization for Security and Cooperation in Europe | - | OSCE; O.S.C.E.; Organisation for Security and Co-operation in Europe; Organization for Security and Co-operation in Europe
Organization of American States | - | OAS
Palestine Liberation Organization | PS | PLO; P.L.O.
Palestinian Authority | PS |
Peace Corps | US |
Pentagon | US |
People's Bank of China | CN | PBOC
People's Liberation Army | CN | PLA
Planned Parenthood | US |
Politico | US | POLITICO
Pravda | RU |
Rajya Sabha | IN |
Reporters Without Borders | FR |
Republican National Committee | US | RNC; R.N.C.
Republican Party | US? | =GOP; =G.O.P.; =Grand Old Party
Reuters | GB |
RIA Novosti | RU | =RIA
Riigikogu | EE |
Riksdag | SE |
Saeima | LV |
Scottish National Party | GB | SNP
Secret Service | US | U.S. Secret Service
Securities and Exchange Commission | US | SEC; S.E.C.
Seimas | LT |
Sejm | PL |
Senate | US? | =U.S. Senate; =US Senate
Shanghai Cooperation Organization | - | SCO
Sinn Féin | IE | Sinn Fein
State Department | US | Department of State; U.S. State Department; US State Department; =Foggy Bottom
Storting | NO |
Supreme Court | US? | U.S. Supreme Court; US Supreme Court
Taliban | AF |
TASS | RU | =Tass; ITAR-TASS
Transport for London | GB | TfL
Transportation Security Administration | US | TSA
Treasury Department | US? | Department of the Treasury; U.S. Treasury; US Treasury
Twitter | US |
U.K. Independence Party | GB | UKIP; Ukip; UK Independence Party
UNESCO | - | =Unesco; United Nations Educational, Scientific and Cultural Organization
UNICEF | - | =Unicef; United Nations Children's Fund
United Nations | - | =UN; =U.N.; =Turtle Bay
United Nations General Assembly | - | =U.N. General Assembly; =UN General Assembly
United Nations Security Council | - | =U.N. Security Council; =UN Security Council; =Security Council
UNRWA | - | United Nations Relief and Works Agency
USA Today | US | USA TODAY
Verkhovna Rada | UA | =Rada
Wall Street Journal | US | WSJ; The Wall Street Journal
The Washington Post | US | Washington Post
White House | US | =1600 Pennsylvania Avenue
WikiLeaks | - | =Wikileaks
World Anti-Doping Agency | - | WADA
World Bank | - |
World Food Programme | - | WFP; World Food Program
World Health Organization | - | WHO; W.H.O.; World Health Organisation
World Trade Organization | - | WTO; W.T.O.
Xinhua | CN | =Xinhua News Agency
`

/** A row of the table; `country` is ISO 3166-1 alpha-2. */
export type Body = {
  readonly name: string
  readonly country: string | null
  /** Other countries have a body of that name: `Congress`, `Labour`. */
  readonly shared: boolean
  readonly forms: readonly string[]
  /** Forms too short or too far-fetched to be called by: `EU`, `Foggy Bottom`. */
  readonly hints: readonly string[]
}

/** All bodies, in the order of the table. */
export const BODIES: readonly Body[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name, country, forms] = row.split('|').map((cell) => cell.trim()) as [string, string, string]
    const all = forms === '' ? [] : forms.split('; ')
    return {
      name,
      country: country === '-' ? null : country.replace('?', ''),
      shared: country.endsWith('?'),
      forms: all.filter((form) => !form.startsWith('=')),
      hints: all.filter((form) => form.startsWith('=')).map((form) => form.slice(1)),
    }
  })

const byForm = new Map(
  BODIES.flatMap((body) => [body.name, ...body.forms, ...body.hints].map((form) => [form, body] as const)),
)
for (const [form, body] of [...byForm]) {
  const bare = form.replace(/^The /, '')
  if (!byForm.has(bare)) byForm.set(bare, body)
}

/** The body with this name or other form, without its article; letter case matters (`ICE` is one, `Ice` is not). */
export function knownBody(form: string): Body | undefined {
  return byForm.get(form)
}

/** The words of a body's whole name where it is one that all know, `S.E.C.`; else those given. */
export const wholeName = (words: readonly string[]): readonly string[] =>
  knownBody(words.join(' '))?.name.split(' ') ?? words
