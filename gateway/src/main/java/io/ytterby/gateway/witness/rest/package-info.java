/** The witness's paths, for auditors. Start at {@link io.ytterby.gateway.witness.rest.WitnessResource}. */
@NullMarked
package io.ytterby.gateway.witness.rest;

import org.jspecify.annotations.NullMarked;
