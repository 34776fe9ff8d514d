/**
 * Finds the few names of the lists that are worth comparing. Lucene, ICU and the phonetic codes live here and nowhere else.
 *
 * <p>Start at {@link NameIndex}; it is built whole, never changed, and replaced by the next one.
 */
@NullMarked
package io.ytterby.licensing.screening.index;

import org.jspecify.annotations.NullMarked;
