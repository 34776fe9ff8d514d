package io.ytterby.worlds.atlas;

/** A port and where it lies.
 * @param code UN/LOCODE, or one in its shape where the place has none */
public record Port(String code, String place, double lat, double lon) {}
