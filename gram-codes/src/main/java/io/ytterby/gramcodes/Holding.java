package io.ytterby.gramcodes;

/** What a verifier holds about a gram's block. */
public sealed interface Holding {

    /** The block, its key, and whether its codes have been withdrawn. */
    record Block(GramBlock block, BlockKey key, boolean revoked) implements Holding {}

    /** The verifier knows every block, and none has this gram. */
    record NoBlock() implements Holding {}

    /** The verifier holds no key for this gram, and cannot tell whether a block has it. */
    record NoKey() implements Holding {}
}
