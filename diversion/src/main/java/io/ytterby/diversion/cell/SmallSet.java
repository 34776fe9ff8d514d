package io.ytterby.diversion.cell;

import java.util.Arrays;

/** Up to {@value #MOST} fingerprints; when full, the oldest goes. */
public final class SmallSet {
    private static final int MOST = 12;
    private final int[] prints;

    private SmallSet(int[] prints) {
        this.prints = prints;
    }

    public static SmallSet empty() {
        return new SmallSet(new int[0]);
    }

    public static SmallSet read(CellReader cell) {
        var prints = new int[cell.small()];
        for (int i = 0; i < prints.length; i++) prints[i] = cell.number();
        return new SmallSet(prints);
    }

    public void write(CellWriter cell) {
        cell.small(prints.length);
        for (int print : prints) cell.number(print);
    }

    public int size() {
        return prints.length;
    }

    public boolean has(int print) {
        for (int one : prints) if (one == print) return true;
        return false;
    }

    public SmallSet with(int print) {
        if (has(print)) return this;
        int from = prints.length == MOST ? 1 : 0;
        var more = Arrays.copyOfRange(prints, from, prints.length + 1);
        more[more.length - 1] = print;
        return new SmallSet(more);
    }
}
