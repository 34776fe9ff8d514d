/**
 * What is done with packs, and what that means for the lots in them.
 *
 * <p>Start at {@link io.ytterby.tracking.pack.app.PackLot}. Whatever changes who lies in what takes the lock of its
 * organisation's packs first, then the lots in the order of their ids.
 */
@NullMarked
package io.ytterby.tracking.pack.app;

import org.jspecify.annotations.NullMarked;
