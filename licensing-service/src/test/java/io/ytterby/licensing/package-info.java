/** Tests of the whole service: start at {@link io.ytterby.licensing.ArchitectureTest}. */
@NullMarked
package io.ytterby.licensing;

import org.jspecify.annotations.NullMarked;
