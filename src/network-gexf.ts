import { DirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import type { Network } from './domain/network.ts'

const { write } = gexf

/** The network as GEXF 1.2, which Gephi opens: kinds and countries on nodes, weight, sign and claim types on edges. */
export function networkToGexf({ nodes, edges }: Network): string {
  const graph = new DirectedGraph()
  for (const { id, name, kind, country } of nodes) {
    graph.addNode(id, { label: printable(name), kind, country: country ?? '' })
  }
  for (const { source, target, weight, sign, types, for: agreed, against } of edges) {
    const counts = Object.fromEntries(Object.entries(types).map(([type, count]) => [`type_${type}`, count]))
    graph.addDirectedEdgeWithKey(`${source}-${target}`, source, target, {
      weight,
      sign,
      for: agreed,
      against,
      ...counts,
    })
  }
  return write(graph, { version: '1.2' })
}

/** XML cannot say control characters, whatever the escape. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '�')
}
