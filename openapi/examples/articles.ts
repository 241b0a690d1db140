/** The articles of the document's examples: the quarrel is made up, and so is everybody who speaks. */
export const TAGUS = {
  title: 'Portugal demands more water from Spain',
  url: 'https://news.example/2024/07/tagus',
  publisher: 'The Lisbon Courier',
  author: 'Inês Carvalhal',
  publishedAt: '2024-07-09',
  externalId: 'courier-88213',
  metadata: { desk: 'Europe' },
  text: `Portugal demanded on Monday that Spain release more water from its reservoirs on the Tagus, saying that the river had fallen to its lowest level in twenty years.

Environment Minister Helena Sampaio accused Madrid of holding back water that the two countries had agreed to share. "Our farmers cannot wait for the autumn rain," she told parliament.

Spain rejected the demand on Tuesday. Rafael Ortuño, the Spanish ecology minister, said the reservoirs were only a third full and denied that his government had broken the agreement. He offered to let a joint commission measure the flow.

The European Commission welcomed the offer and urged both governments to publish their figures.`,
}

export const REPLY = {
  title: 'Lisbon accepts river commission',
  url: 'https://news.example/2024/07/commission',
  publisher: 'Iberia Wire',
  publishedAt: '2024-07-11T17:40:00+01:00',
  text: `Portugal will accept a joint commission on the Tagus, Environment Minister Helena Sampaio said on Thursday, but she warned Spain that "a commission is not water".

Farmers in the Ribatejo criticised the decision. The Ribatejo Farmers Association said half of the rice harvest was already lost.`,
}

export const PLAIN = `Kenya urged its neighbours on Friday to reopen the border crossing at Moyale. Ethiopian officials declined to comment.`

export const GERMAN = `Der Minister forderte am Montag, dass die Nachbarländer die Grenze wieder öffnen. Die Regierung in Wien lehnte das ab und sprach von einer Zumutung für die Bevölkerung.`

export const PAGE = `<html><head><title>Border row</title><meta property="og:site_name" content="Rift Valley Post"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Border row</h1>
<p>Kenya urged its neighbours on Friday to reopen the border crossing at Moyale, where hundreds of lorries have waited for nine days.</p>
<p>Ethiopian officials declined to comment. Drivers said that they had been told nothing, and that their cargo of fruit was rotting in the sun.</p>
</article><footer>Cookies help us to deliver our services.</footer></body></html>`
