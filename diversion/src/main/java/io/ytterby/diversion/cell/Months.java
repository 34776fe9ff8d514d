package io.ytterby.diversion.cell;

import java.time.LocalDate;

/** Kilograms by month, for the last twelve months. */
public final class Months {
    private static final int KEPT = 12;
    private final float[] kilograms;
    private final int last;

    private Months(float[] kilograms, int last) {
        this.kilograms = kilograms;
        this.last = last;
    }

    /** Calendar months since 1970 of a day since 1970. */
    public static int month(int day) {
        var date = LocalDate.ofEpochDay(day);
        return (date.getYear() - 1970) * 12 + date.getMonthValue() - 1;
    }

    public static Months empty() {
        return new Months(new float[KEPT], Integer.MIN_VALUE);
    }

    public static Months read(CellReader cell) {
        int last = cell.number();
        var kilograms = new float[KEPT];
        for (int i = 0; i < KEPT; i++) kilograms[i] = (float) cell.real();
        return new Months(kilograms, last);
    }

    public void write(CellWriter cell) {
        cell.number(last);
        for (float one : kilograms) cell.real(one);
    }

    public Months with(int month, double more) {
        var next = kilograms.clone();
        int newest = Math.max(last, month);
        if (last != Integer.MIN_VALUE)
            for (int gone = last + 1; gone <= Math.min(newest, last + KEPT); gone++)
                next[Math.floorMod(gone, KEPT)] = 0;
        if (newest - month < KEPT) next[Math.floorMod(month, KEPT)] += (float) more;
        return new Months(next, newest);
    }

    /** The sum of this month and those before it. */
    public double sum(int month, int months) {
        double sum = 0;
        for (int one = month; one > month - months; one--)
            if (one <= last && one > last - KEPT) sum += kilograms[Math.floorMod(one, KEPT)];
        return sum;
    }
}
