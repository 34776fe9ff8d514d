package io.ytterby.benchmarks.lineage;

import java.util.UUID;

/**
 * Six generations of goods. Each has as many blocks, each block lies in eleven lots: the one it was minted as and ten that
 * were split off; two of these go into two blocks of the next generation, two go into each. All is told by numbers: a world
 * needs no memory.
 *
 * @param number which world; no two share a lot or a gram
 * @param blocks how many blocks a generation has, 32 or more
 */
record World(int number, int blocks) {
    static final int GENERATIONS = 6;
    static final int LOTS = 11;
    static final long GRAMS = 1_000;

    /** A world of about so many lots. */
    static World of(int number, long lots) {
        return new World(number, (int) Math.max(32, lots / LOTS / GENERATIONS));
    }

    long lots() {
        return (long) blocks * GENERATIONS * LOTS;
    }

    /** The block's number within all worlds; its grams begin at it times the grams of a block. */
    long block(int generation, int index) {
        return number * 1_000_000_000L + (long) generation * blocks + index + 1;
    }

    long firstGram(int generation, int index) {
        return (number * 1_000_000L + (long) generation * blocks + index) * 16_384;
    }

    /** @param part 0 is the lot that the block was minted as */
    UUID lot(int generation, int index, int part) {
        return new UUID(0x4000L | (long) number << 32, block(generation, index) * 16 + part | 1L << 63);
    }

    UUID operation(int generation, int index, int part) {
        return new UUID(0x4001L | (long) number << 32, block(generation, index) * 16 + part | 1L << 63);
    }

    /** Of which block of the generation before the second input comes; the first comes from the one of the same index. */
    int secondInput(int generation, int index) {
        return (index + (1 << (generation - 1))) % blocks;
    }

    /** Consumed: the first part went into the block of the same index, the second into another. */
    boolean isConsumed(int generation, int part) {
        return generation < GENERATIONS - 1 && (part == 1 || part == 2);
    }
}
