/** First and second moment's decay, and what keeps the division finite (Kingma and Ba, ICLR 2015). */
const BETA1 = 0.9
const BETA2 = 0.999
const EPSILON = 1e-8

/** Weights with the gradients gathered since their last step. */
export type Dense = {
  readonly weights: Float32Array
  readonly gradient: Float32Array
  /** Moves the weights a step against the gathered gradients and forgets these. */
  readonly step: (rate: number) => void
}

/**
 * Dense weights that Adam moves, with decay apart from the gradient (Loshchilov and Hutter, ICLR 2019).
 * @param initial gives the weight at an index
 */
export function dense(size: number, initial: (index: number) => number, decay = 0): Dense {
  const weights = Float32Array.from({ length: size }, (_, i) => initial(i))
  const gradient = new Float32Array(size)
  const first = new Float32Array(size)
  const second = new Float32Array(size)
  let steps = 0
  return {
    weights,
    gradient,
    step(rate) {
      steps++
      const size1 = rate / (1 - BETA1 ** steps)
      const size2 = 1 / (1 - BETA2 ** steps)
      for (let i = 0; i < size; i++) {
        const g = gradient[i]!
        first[i] = BETA1 * first[i]! + (1 - BETA1) * g
        second[i] = BETA2 * second[i]! + (1 - BETA2) * g * g
        weights[i] = weights[i]! * (1 - rate * decay) - (size1 * first[i]!) / (Math.sqrt(second[i]! * size2) + EPSILON)
      }
      gradient.fill(0)
    },
  }
}
