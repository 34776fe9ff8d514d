/**
 * Our own validator for the official EPCIS JSON Schema, compiled once into checks that allocate nothing on good input.
 * Start at {@link io.ytterby.epcis.schema.EpcisSchema}. A test holds it equal to the reference validator.
 */
@NullMarked
package io.ytterby.epcis.schema;

import org.jspecify.annotations.NullMarked;
