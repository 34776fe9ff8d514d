package io.ytterby.diversion.feature;

/** How much of what two firms sent each other before is held against what they send now. */
final class History {
    private History() {}

    /**
     * All of it, if these goods look more like those before than like what is usual: from half of the average deviation on, where both are
     * as likely (two normal distributions a mean apart). The less they deviate, the less; nothing, if they deviate not at all or to the other
     * side. A lot whose own figures agree does not pay for the lots before it.
     *
     * @param z of these goods; NaN if their figures say nothing: then the history stands
     * @param mean of those before
     * @return 0 to 1
     */
    static double shared(double z, double mean) {
        if (Double.isNaN(z)) return 1;
        return mean == 0 ? 0 : Math.clamp(2 * z / mean, 0, 1);
    }
}
