package io.ytterby.spectra.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers in a row, no more than a limit. */
final class Values {
    private final int atMost;
    private double[] values = new double[64];
    private int size;

    Values(int atMost) {
        this.atMost = atMost;
    }

    void add(double value, String place) throws Unreadable {
        if (size == atMost) throw tooMany(place);
        if (size == values.length) values = Arrays.copyOf(values, (int) Math.min(atMost, 2L * size));
        values[size++] = value;
    }

    void addZeros(double howMany, String place) throws Unreadable {
        if (howMany < 0 || howMany != Math.rint(howMany) || howMany > atMost - size) throw tooMany(place);
        int end = size + (int) howMany;
        if (end > values.length) values = Arrays.copyOf(values, (int) Math.min(atMost, Math.max(2L * size, end)));
        size = end;
    }

    void addAll(String text, String place) throws Unreadable {
        var scan = new NumberScan(text, place);
        while (scan.next()) add(scan.value(), place);
    }

    private Unreadable tooMany(String place) {
        return new Unreadable(place, "There are more than " + atMost + " numbers here, the most that is read");
    }

    int size() {
        return size;
    }

    double at(int index) {
        return values[index];
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }

    List<Double> toList() {
        var list = new ArrayList<Double>(size);
        for (int i = 0; i < size; i++) list.add(values[i]);
        return list;
    }
}
