package io.ytterby.gramcodes;

/** What a verifier holds about a gram's block. */
public sealed interface Holding {

    /** The block, its key, and how it stands. */
    record Block(GramBlock block, BlockKey key, BlockStanding standing) implements Holding {

        /** A block whose key is kept. */
        public Block(GramBlock block, BlockKey key, boolean revoked) {
            this(block, key, revoked ? BlockStanding.REVOKED : BlockStanding.SOUND);
        }
    }

    /** The verifier knows every block, and none has this gram. */
    record NoBlock() implements Holding {}

    /** The verifier holds no key for this gram, and cannot tell whether a block has it. */
    record NoKey() implements Holding {}
}
