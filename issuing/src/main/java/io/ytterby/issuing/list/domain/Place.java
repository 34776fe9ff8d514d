package io.ytterby.issuing.list.domain;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * A place in an issuer's status lists.
 *
 * @param list of each purpose there is one with this number
 * @param index from the left
 */
public record Place(String did, int list, int index) {
    private static final int PLACES = 131_072;
    /** So many random places that are all taken: the list is nearly full, and the next is begun. */
    private static final int TRIES = 32;

    /**
     * A random one that nobody had before.
     *
     * @param newest the issuer's newest list, from 1
     * @param takes takes a place for good; false if it is taken
     */
    public static Place draw(String did, int newest, RandomGenerator random, Predicate<Place> takes) {
        int list = newest;
        for (int tries = 1; ; tries++) {
            var place = new Place(did, list, random.nextInt(PLACES));
            if (takes.test(place)) return place;
            if (tries % TRIES == 0) list++;
        }
    }
}
