/**
 * Keeps lots for declarations, and freezes those that customs hold, as inspection-service's events say.
 *
 * <p>Start at {@link io.ytterby.tracking.declaration.app.FollowDeclaration}.
 */
@NullMarked
package io.ytterby.tracking.declaration.app;

import org.jspecify.annotations.NullMarked;
