package io.ytterby.gramcodes;

import java.util.Collection;

/**
 * When the next epoch may begin. A code prints its epoch as one of 32 symbols, so a symbol comes again after 32 epochs; by
 * then every block of its earlier epoch must have been withdrawn or its goods be gone.
 *
 * <p>The keys never come again: each epoch of the 256 has its own, also where the symbol is the same.
 */
public sealed interface EpochRotation {

    /** The next epoch may begin: new blocks take it, older ones keep theirs. */
    record Begins(int epoch) implements EpochRotation {}

    /**
     * The next epoch's symbol is still out there.
     *
     * @param epoch the oldest epoch whose blocks stand in the way
     */
    record SymbolInUse(int epoch) implements EpochRotation {}

    /** All 256 epochs have been used: what follows is a new root key, on a new line of gram numbers. */
    record NoneLeft() implements EpochRotation {}

    /**
     * @param current the epoch that blocks are minted in now, 0 to 255
     * @param standing the epochs of all blocks that still stand
     */
    static EpochRotation after(int current, Collection<Integer> standing) {
        int next = GramBlock.requireEpoch(current) + 1;
        if (next == GramBlock.EPOCHS) return new NoneLeft();
        int oldest = standing.stream().mapToInt(Integer::intValue).min().orElse(next);
        return oldest <= next - GramBlock.EPOCH_SYMBOLS ? new SymbolInUse(oldest) : new Begins(next);
    }
}
