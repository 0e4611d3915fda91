import fc from 'fast-check';

// A red run has to mean that something changed, so every run draws the same; CNSG_PROPERTY_SEED draws others.
fc.configureGlobal({ seed: Number(process.env.CNSG_PROPERTY_SEED ?? 1) });
