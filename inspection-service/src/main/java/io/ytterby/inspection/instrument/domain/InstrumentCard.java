package io.ytterby.inspection.instrument.domain;

/**
 * What an instrument is.
 *
 * @param place where it stands, UN/LOCODE or a laboratory's name
 * @param inService false while it is broken, lent or stored: it gives no verdict then
 * @param conditions what it tells an analysis, as JSON in the words of a measurement's metadata:
 *     {@code {"anode":"Rh","kV":50,"fwhmEv5895":145}}
 */
public record InstrumentCard(InstrumentKind kind, String serial, String place, boolean inService, String conditions) {}
