/**
 * Lots, the grams they hold, and who had them. Start at {@link io.ytterby.tracking.lot.domain.Lot} for what a lot is, at
 * {@link io.ytterby.tracking.lot.app.MintLot} for how one comes into being.
 */
@NullMarked
package io.ytterby.tracking;

import org.jspecify.annotations.NullMarked;
