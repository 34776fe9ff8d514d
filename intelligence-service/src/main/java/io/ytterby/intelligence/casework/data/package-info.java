/**
 * The key that signs cases, and cases on paper. Start at {@link io.ytterby.intelligence.casework.data.PdfCase}.
 */
@NullMarked
package io.ytterby.intelligence.casework.data;

import org.jspecify.annotations.NullMarked;
