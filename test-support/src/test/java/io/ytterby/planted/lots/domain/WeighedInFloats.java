package io.ytterby.planted.lots.domain;

/** Planted: mass as a float. */
public final class WeighedInFloats {
    double grams;
}
