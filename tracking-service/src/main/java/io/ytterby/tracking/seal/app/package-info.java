/**
 * Seals events, proves them, and finds the one that was changed.
 *
 * <p>Start at {@link io.ytterby.tracking.seal.app.SealEvents}.
 */
@NullMarked
package io.ytterby.tracking.seal.app;

import org.jspecify.annotations.NullMarked;
