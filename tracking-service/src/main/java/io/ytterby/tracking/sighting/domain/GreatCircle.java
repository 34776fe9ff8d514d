package io.ytterby.tracking.sighting.domain;

/** Distances on a sphere of the Earth's mean radius: an estimate, within half a per cent of the ellipsoid's. */
final class GreatCircle {
    private static final double RADIUS_METRES = 6_371_008.8;
    private static final double TO_RADIANS = Math.PI / 180e6;

    private GreatCircle() {}

    /** By the haversine formula, which stays exact for neighbours. */
    static long metres(Position one, Position other) {
        double latitude = one.latitude() * TO_RADIANS;
        double otherLatitude = other.latitude() * TO_RADIANS;
        double up = Math.sin((otherLatitude - latitude) / 2);
        double along = Math.sin((other.longitude() - one.longitude()) * TO_RADIANS / 2);
        double half = up * up + Math.cos(latitude) * Math.cos(otherLatitude) * along * along;
        return Math.round(2 * RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(half))));
    }
}
