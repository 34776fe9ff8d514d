/**
 * Why a process that has just started is not ready yet although it could answer: its first answers take a hundred times as
 * long as later ones. Start at {@link io.ytterby.kit.warm.WarmUp}. Why: docs/adr/0083.
 */
@NullMarked
package io.ytterby.kit.warm;

import org.jspecify.annotations.NullMarked;
