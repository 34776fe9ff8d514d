/**
 * What may be done with lots: one class for each use case, one transaction for each call.
 *
 * <p>Start at {@link io.ytterby.tracking.lot.app.MintLot}; {@link io.ytterby.tracking.lot.app.LotJournal} is the way
 * every change is told.
 */
@NullMarked
package io.ytterby.tracking.lot.app;

import org.jspecify.annotations.NullMarked;
