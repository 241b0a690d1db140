type Settings = { readonly rate: number; readonly decay: number }

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019) over `size` weights that begin at 0. `average`
 * gives the mean of the weights since `keep` was first called (Polyak and Juditsky 1992).
 */
export function adam(size: number, { rate, decay }: Settings) {
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  const total = new Float64Array(size)
  let steps = 0
  let kept = 0
  const step = (gradient: Float64Array): void => {
    steps++
    const scale = (rate * Math.sqrt(1 - 0.999 ** steps)) / (1 - 0.9 ** steps)
    for (let i = 0; i < size; i++) {
      const slope = gradient[i]!
      if (slope === 0 && square[i] === 0) continue
      mean[i] = 0.9 * mean[i]! + 0.1 * slope
      square[i] = 0.999 * square[i]! + 0.001 * slope * slope
      weights[i]! -= (scale * mean[i]!) / (Math.sqrt(square[i]!) + 1e-8) + rate * decay * weights[i]!
    }
  }
  const keep = (): void => {
    kept++
    for (let i = 0; i < size; i++) total[i]! += weights[i]!
  }
  const average = () => total.map((sum) => sum / kept)
  return { weights, step, keep, average }
}
