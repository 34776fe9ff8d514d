/**
 * What a declaration asks of lots, and what is answered. Plain Java.
 *
 * <p>Start at {@link io.ytterby.tracking.declaration.domain.DeclaredLots}.
 */
@NullMarked
package io.ytterby.tracking.declaration.domain;

import org.jspecify.annotations.NullMarked;
