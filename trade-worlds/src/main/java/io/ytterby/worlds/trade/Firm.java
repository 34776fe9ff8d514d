package io.ytterby.worlds.trade;

/** A firm as papers name it.
 * @param ref its number in a register; unlike its name it never changes
 * @param large whether it belongs to the tenth with the most trade */
public record Firm(String ref, String name, String address, String country, String phone, String email, boolean large) {

    public Firm named(String other) {
        return new Firm(ref, other, address, country, phone, email, large);
    }

    public Firm sized(boolean isLarge) {
        return new Firm(ref, name, address, country, phone, email, isLarge);
    }

    /** Another firm behind the same door. */
    public Firm neighbour(String otherRef, String otherName, boolean samePhone, boolean sameEmail, Firm contacts) {
        return new Firm(
                otherRef,
                otherName,
                address,
                country,
                samePhone ? phone : contacts.phone(),
                sameEmail ? email : contacts.email(),
                false);
    }
}
