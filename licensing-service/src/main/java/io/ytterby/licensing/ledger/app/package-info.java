/**
 * What may be done with the books. Start at {@link io.ytterby.licensing.ledger.app.BookClaim}; how a declaration moves
 * them is in {@link io.ytterby.licensing.ledger.app.FollowDeclaration}.
 */
@NullMarked
package io.ytterby.licensing.ledger.app;

import org.jspecify.annotations.NullMarked;
