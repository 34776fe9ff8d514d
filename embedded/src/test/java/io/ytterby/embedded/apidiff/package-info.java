/** Tests of the rules of compatibility. Start at {@link io.ytterby.embedded.apidiff.DocumentDiffTest}. */
@NullMarked
package io.ytterby.embedded.apidiff;

import org.jspecify.annotations.NullMarked;
