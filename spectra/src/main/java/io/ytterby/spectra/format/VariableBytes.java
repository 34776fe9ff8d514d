package io.ytterby.spectra.format;

/**
 * Whole numbers of one to four bytes (StreamVByte): how many there are in two bytes, then two bits for each that say how
 * long it is, then the numbers; the lowest byte first.
 */
final class VariableBytes {
    private final String bytes;
    private final int from;
    private final String place;

    /** @param bytes one character for each */
    VariableBytes(String bytes, int from, String place) {
        this.bytes = bytes;
        this.from = from;
        this.place = place;
    }

    /** @return where the numbers end */
    int addTo(Values values) throws Unreadable {
        int howMany = at(from) + (at(from + 1) << 8);
        int lengths = from + 2;
        int next = lengths + (howMany + 3) / 4;
        for (int i = 0; i < howMany; i++) {
            int length = 1 + ((at(lengths + i / 4) >> (2 * (i % 4))) & 3);
            long value = 0;
            for (int b = 0; b < length; b++) value += (long) at(next++) << (8 * b);
            values.add((double) value, place);
        }
        return next;
    }

    private int at(int index) throws Unreadable {
        if (index >= bytes.length()) throw new Unreadable(place, "The counts end early: the text was cut off");
        return bytes.charAt(index);
    }
}
