/**
 * Warming potentials, emission factors, atomic weights and schemes: data with a version, a source and a basis. Start at
 * {@link io.ytterby.footprints.data.Factors}.
 */
@NullMarked
package io.ytterby.footprints.data;

import org.jspecify.annotations.NullMarked;
