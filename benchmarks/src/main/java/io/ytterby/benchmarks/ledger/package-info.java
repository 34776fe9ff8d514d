/**
 * Draws on one hot licence, side by side with the barest statement that could do it. Start at {@link
 * io.ytterby.benchmarks.ledger.LedgerBench}.
 */
@NullMarked
package io.ytterby.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
