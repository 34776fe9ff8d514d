/** What a person says of a measurement, as JSON. Start at {@link io.ytterby.spectra.metadata.ConditionsJson}. */
@NullMarked
package io.ytterby.spectra.metadata;

import org.jspecify.annotations.NullMarked;
