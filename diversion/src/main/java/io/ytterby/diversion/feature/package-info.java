/**
 * What a record shows: each detector looks at one {@link io.ytterby.diversion.feature.Scene} and says value, expectation, p or z and a
 * sentence. Start at {@link io.ytterby.diversion.feature.Detector}.
 */
@NullMarked
package io.ytterby.diversion.feature;

import org.jspecify.annotations.NullMarked;
