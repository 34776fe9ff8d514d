package io.ytterby.benchmarks.lineage;

/** What is asked again and again, each time about other goods. */
record Question(String name, Asking asking) {
    /** Asks about one sample; answers how many rows or nodes came, so that nothing is asked in vain. */
    @FunctionalInterface
    interface Asking {
        int about(Sample sample) throws Exception;
    }

    /** Some goods of a world. */
    record Sample(World world, int index, int part) {
        long gramOf(int generation) {
            return world.firstGram(generation, index) + (long) part * World.GRAMS + 17;
        }
    }
}
