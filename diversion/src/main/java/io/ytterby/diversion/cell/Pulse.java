package io.ytterby.diversion.cell;

/**
 * How often and how much, lately and usually: two exponentially weighted rates per day beside each other.
 *
 * @param lately consignments, with a half-life of {@value #LATELY} days
 * @param usually consignments, with a half-life of {@value #USUALLY} days
 * @param massLately kilograms, likewise
 * @param massUsually kilograms, likewise
 * @param first day on which anything was seen
 * @param day of the last
 */
public record Pulse(double lately, double usually, double massLately, double massUsually, int first, int day) {
    public static final Pulse NONE = new Pulse(0, 0, 0, 0, 0, 0);
    public static final double LATELY = 15;
    public static final double USUALLY = 120;

    public static Pulse read(CellReader cell) {
        return new Pulse(cell.real(), cell.real(), cell.real(), cell.real(), cell.number(), cell.number());
    }

    public void write(CellWriter cell) {
        cell.real(lately)
                .real(usually)
                .real(massLately)
                .real(massUsually)
                .number(first)
                .number(day);
    }

    public boolean empty() {
        return usually == 0;
    }

    public Pulse on(int later) {
        if (empty() || later <= day) return this;
        double fast = Decay.after(later - day, LATELY);
        double slow = Decay.after(later - day, USUALLY);
        return new Pulse(lately * fast, usually * slow, massLately * fast, massUsually * slow, first, later);
    }

    public Pulse with(int on, double kilograms) {
        var now = empty() ? new Pulse(0, 0, 0, 0, on, on) : on(on);
        return new Pulse(
                now.lately + 1,
                now.usually + 1,
                now.massLately + kilograms,
                now.massUsually + kilograms,
                now.first,
                now.day);
    }

    public int age(int today) {
        return empty() ? 0 : Math.max(0, today - first);
    }

    /**
     * Consignments that the usual rate lets expect within the weighted window of {@link #lately}: the usual one, without what came lately,
     * over the days that it was watched.
     */
    public double expected(int today) {
        return rate(usually - lately, today) * Decay.window(LATELY);
    }

    /** Kilograms, likewise. */
    public double expectedMass(int today) {
        return rate(massUsually - massLately, today) * Decay.window(LATELY);
    }

    private double rate(double before, int today) {
        int age = age(today);
        double watched = Math.max(
                1,
                Decay.window(USUALLY) * (1 - Decay.after(age, USUALLY))
                        - Decay.window(LATELY) * (1 - Decay.after(age, LATELY)));
        return Math.max(0, before) / watched;
    }
}
