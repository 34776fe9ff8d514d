package io.ytterby.licensing.planted;

import io.ytterby.tracking.planted.Lot;

/** Planted: one service imports another. */
public final class KnowsTracking {
    Lot lot = new Lot();
}
