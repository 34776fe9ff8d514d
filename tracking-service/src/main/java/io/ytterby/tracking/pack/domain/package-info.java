/**
 * Packs: closed boxes with a code of their own that hold lots and other packs. Plain Java.
 *
 * <p>Start at {@link io.ytterby.tracking.pack.domain.Pack}. Words: {@code docs/domain/glossary.md}.
 */
@NullMarked
package io.ytterby.tracking.pack.domain;

import org.jspecify.annotations.NullMarked;
