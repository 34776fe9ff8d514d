package io.ytterby.spectra.suite;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Breaks files as transmission, careless programs and attackers do; the same seed breaks the same file in the same way. */
public final class Mutations {
    private static final int LONGEST = 9 << 20;

    private static final List<String> POISON = List.of(
            "NaN",
            "-1",
            "1e999",
            "-1e9",
            "1e12",
            "99999999999999999999",
            "0x1p3",
            "1,5",
            "",
            "0",
            "2147483648",
            "4294967295",
            "1000000000",
            "65537",
            "inf",
            "\u0000",
            "\u221e",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "]]>",
            "<![CDATA[",
            "<a><a><a>",
            "</Spectrum>",
            "#SPECTRUM    :",
            "#ENDOFDATA   :",
            "#NPOINTS     : 1e9",
            "$DATA:\n0 1000000000\n",
            "<<END>>",
            "PT1e9S",
            "0 65536 ",
            "RADDATA://G0/00F/",
            ":0A:",
            " S:",
            "@A 1 2\\",
            "\r",
            ";",
            ",,,,",
            "CountedZeroes");

    private final List<byte[]> files;
    private final RandomGenerator random;

    /** @param files what is broken; never changed */
    public Mutations(List<byte[]> files, long seed) {
        this.files = List.copyOf(files);
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** @return the next broken file: one of the files after one to three breaks */
    public byte[] next() {
        var file = any().clone();
        int breaks = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
        for (int i = 0; i < breaks; i++) file = broken(file);
        return file;
    }

    private byte[] any() {
        return files.get(random.nextInt(files.size()));
    }

    private byte[] broken(byte[] file) {
        if (file.length == 0) return file;
        return switch (random.nextInt(8)) {
            case 0 -> flipped(file);
            case 1 -> slice(file, 0, random.nextInt(file.length));
            case 2 -> replaced(file, random.nextInt(file.length), some(file.length), new byte[0]);
            case 3 -> repeated(file);
            case 4 -> spliced(file);
            case 5 -> exploded(file);
            case 6 -> replaced(file, random.nextInt(file.length), random.nextInt(20), poison());
            default -> nested(file);
        };
    }

    private int some(int most) {
        return 1 + random.nextInt(Math.max(1, most / 4));
    }

    private byte[] poison() {
        return POISON.get(random.nextInt(POISON.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] file) {
        var flipped = file.clone();
        int bits = random.nextBoolean() ? 1 : 1 + random.nextInt(50);
        for (int i = 0; i < bits; i++) flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private byte[] repeated(byte[] file) {
        int from = random.nextInt(file.length);
        var part = slice(file, from, Math.min(file.length, from + 1 + random.nextInt(4000)));
        int times = random.nextInt(20) == 0 ? 3000 : 1 + random.nextInt(30);
        var out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        for (int i = 0; i < times && out.size() < LONGEST; i++) out.writeBytes(part);
        out.write(file, from, file.length - from);
        return out.toByteArray();
    }

    private byte[] spliced(byte[] file) {
        var other = any();
        int from = random.nextInt(Math.max(1, other.length));
        var part = slice(other, from, Math.min(other.length, from + some(other.length)));
        return replaced(file, random.nextInt(file.length), random.nextInt(200), part);
    }

    /** A number becomes one that cannot be. */
    private byte[] exploded(byte[] file) {
        int from = random.nextInt(file.length);
        while (from < file.length && !isDigit(file[from])) from++;
        int to = from;
        while (to < file.length && isDigit(file[to])) to++;
        return replaced(file, from, to - from, poison());
    }

    private byte[] nested(byte[] file) {
        int depth = 1 + random.nextInt(random.nextInt(10) == 0 ? 200_000 : 200);
        return replaced(
                file, random.nextInt(file.length), 0, "<a>".repeat(depth).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static byte[] slice(byte[] file, int from, int to) {
        return java.util.Arrays.copyOfRange(file, from, to);
    }

    private static byte[] replaced(byte[] file, int at, int length, byte[] by) {
        var out = new ByteArrayOutputStream(file.length + by.length);
        out.write(file, 0, Math.min(at, file.length));
        out.writeBytes(by);
        int rest = Math.min(file.length, at + length);
        out.write(file, rest, file.length - rest);
        return out.toByteArray();
    }
}
