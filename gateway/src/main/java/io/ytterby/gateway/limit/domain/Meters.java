package io.ytterby.gateway.limit.domain;

/**
 * Counts what each client takes of its {@link Allowance}, in a table whose size is fixed at start: sixteen bytes for a
 * client, however many come. Of each it keeps one time only: when its allowance is whole again (the generic cell rate
 * algorithm). A client whose time is past is as good as unknown, so its place is free without anybody tidying up.
 *
 * <p>Names are hashed with a secret: nobody can choose an address that shares another's place. A place has eight
 * neighbours; if all eight are in use, the one that would be whole first is forgotten, and gains a burst at most.
 *
 * <p>Times are nanoseconds since any moment, never negative, given by the caller.
 */
public final class Meters {
    private static final int WAYS = 8;
    private static final int LOCKS = 256;
    private static final int LONGEST = 256;

    private final long[] names;
    private final long[] wholeAt;
    private final Object[] locks = new Object[LOCKS];
    private final int sets;
    private final long secret;

    /** @param clients rounded up to a power of two */
    public Meters(int clients, long secret) {
        this.sets = Math.max(1, Integer.highestOneBit(Math.max(1, clients - 1)) * 2 / WAYS);
        this.names = new long[sets * WAYS];
        this.wholeAt = new long[sets * WAYS];
        this.secret = secret | 1;
        for (int i = 0; i < LOCKS; i++) locks[i] = new Object();
    }

    /** Takes one request from what the client of that name has left. */
    public Taken take(long name, Allowance allowance, long now) {
        return ask(name, allowance, now, true);
    }

    /** What {@link #take} would say, without taking. */
    public Taken look(long name, Allowance allowance, long now) {
        return ask(name, allowance, now, false);
    }

    private Taken ask(long name, Allowance allowance, long now, boolean take) {
        int set = (int) Long.remainderUnsigned(name, sets);
        synchronized (locks[set % LOCKS]) {
            int place = place(set * WAYS, name);
            long from = names[place] == name ? Math.max(wholeAt[place], now) : now;
            long capacity = allowance.perRequestNanos() * allowance.burst();
            long next = from + allowance.perRequestNanos();
            if (next - now > capacity) return new Taken(false, 0, next - now - capacity, from - now);
            long remaining = (capacity - (next - now)) / allowance.perRequestNanos();
            if (take) {
                names[place] = name;
                wholeAt[place] = next;
            }
            return new Taken(true, remaining, 0, next - now);
        }
    }

    private int place(int first, long name) {
        int best = first;
        for (int place = first; place < first + WAYS; place++) {
            if (names[place] == name) return place;
            if (wholeAt[place] < wholeAt[best]) best = place;
        }
        return best;
    }

    /** How many have taken something that is not back yet. */
    public long inUse(long now) {
        long count = 0;
        for (long at : wholeAt) if (at > now) count++;
        return count;
    }

    /** A client's name in this table; two texts, so that no person's id can be cut to look like another's. */
    public long name(String kind, String one, String other) {
        return mix(add(add(add(secret, kind), one), other));
    }

    private long add(long hash, String text) {
        long sum = hash ^ text.length();
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++)
            sum = Long.rotateLeft((sum ^ text.charAt(i)) * 0x9E3779B97F4A7C15L, 29) + secret;
        return mix(sum);
    }

    private static long mix(long sum) {
        long mixed = (sum ^ (sum >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
