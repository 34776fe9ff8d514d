/** Tube, sample and detector: what counts to expect. Start at {@link io.ytterby.spectralab.physics.Scene}. */
@NullMarked
package io.ytterby.spectralab.physics;

import org.jspecify.annotations.NullMarked;
