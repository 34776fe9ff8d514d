/**
 * What makes goods of others: one class for each use case, one transaction for each call.
 *
 * <p>Start at {@link io.ytterby.tracking.transformation.app.TransformLots}; {@link
 * io.ytterby.tracking.transformation.app.Making} is what they share: some lots are consumed, others come into being.
 */
@NullMarked
package io.ytterby.tracking.transformation.app;

import org.jspecify.annotations.NullMarked;
