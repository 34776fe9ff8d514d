package io.ytterby.footprints.allocation;

/**
 * How a step's emissions are parted among what comes out of it. Mandatory: the same plant's numbers differ by a factor
 * of four.
 */
public enum Method {
    /** One thing comes out: it bears all. */
    SINGLE_PRODUCT,
    /** By mass. */
    MASS,
    /** By mass times a price whose source is named. */
    ECONOMIC,
    /** By mass times a physical property that is named: metal content, lower heating value. */
    PHYSICAL,
    /** The product bears all; scrap and by-products leave without a burden. */
    CUT_OFF
}
