package io.ytterby.tracking.planted;

/** A class of one service. */
public final class Lot {}
