package io.ytterby.inspection.port.domain;

/**
 * The waits of a window of time, summed up. A wait begins when a declaration is lodged, or taken back after its release,
 * and ends when it is released, refused or cancelled.
 *
 * @param windowSeconds how long the window is
 * @param waitedSeconds of all waits, what lies within the window
 * @param arrivals waits that began in it
 * @param departures waits that ended in it
 * @param departedSeconds how long these took, from their beginning, be it before the window
 */
public record Stays(long windowSeconds, long waitedSeconds, long arrivals, long departures, long departedSeconds) {}
