/**
 * The words that every part of Ytterby shares: how much, of what, whose, which. Plain Java without a dependency.
 *
 * <p>Start at {@link io.ytterby.kernel.Mass}. Each type refuses what it is not at construction, so that a method that
 * takes one needs no check of its own. Words: {@code docs/domain/glossary.md}.
 */
@NullMarked
package io.ytterby.kernel;

import org.jspecify.annotations.NullMarked;
