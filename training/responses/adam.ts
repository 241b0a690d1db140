type Settings = { readonly rate: number; readonly decay: number }

/** Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019) over `size` weights that begin at 0. */
export function adam(size: number, { rate, decay }: Settings) {
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  let steps = 0
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
  return { weights, step }
}
