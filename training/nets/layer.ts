import type { Random } from '../random.ts'
import type { Dense } from './adam.ts'

/** Hides a share of the values, and makes up for it in the others; returns what each was multiplied with. */
export function hide(values: Float32Array, share: number, random: Random): Float32Array {
  return values.map((value, at) => {
    const factor = share > 0 && random() < share ? 0 : 1 / (1 - share)
    values[at] = value * factor
    return factor
  })
}

/**
 * A layer of weights in training, with biases or without: the weight from a to b stands at a × `to` + b. `forward` sums up
 * what values give; `backward` gathers the gradients from those of the sums and returns those of the values.
 */
export function layer(from: number, to: number, { weights, gradient }: Dense, bias: Dense | null) {
  return {
    forward(values: Float32Array): Float32Array {
      const sums = bias ? Float32Array.from(bias.weights) : new Float32Array(to)
      for (let a = 0; a < from; a++) {
        const value = values[a]!
        if (value !== 0) for (let b = 0; b < to; b++) sums[b]! += value * weights[a * to + b]!
      }
      return sums
    },
    backward(values: Float32Array, ofSums: ArrayLike<number>): Float32Array {
      const ofValues = new Float32Array(from)
      if (bias) for (let b = 0; b < to; b++) bias.gradient[b]! += ofSums[b]!
      for (let a = 0; a < from; a++) {
        let sum = 0
        for (let b = 0; b < to; b++) {
          sum += ofSums[b]! * weights[a * to + b]!
          gradient[a * to + b]! += values[a]! * ofSums[b]!
        }
        ofValues[a] = sum
      }
      return ofValues
    },
  }
}
