/**
 * A program that looks at a platform from a place beside it, a pod of its cluster say: plays the demo, keeps it under
 * load, and counts on both sides what became of it. Start at {@code ProbeMain}. Why: ADR 0058.
 */
@NullMarked
package io.ytterby.embedded.probe;

import org.jspecify.annotations.NullMarked;
