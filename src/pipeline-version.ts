/**
 * Changes whenever the same article could give other claims; stored with every analysis. It stands apart from the
 * pipeline, so that who asks for it does not load the models.
 */
export const PIPELINE_VERSION = '13'
