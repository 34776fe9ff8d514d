/**
 * Gram codes: how fast they are minted and verified beside what the processor can do at all, and what they cost to keep. Start
 * at {@link io.ytterby.benchmarks.codes.CodesBench}.
 */
@NullMarked
package io.ytterby.benchmarks.codes;

import org.jspecify.annotations.NullMarked;
