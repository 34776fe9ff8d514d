/**
 * Reads the schemes of this build. Start at {@link io.ytterby.certification.scheme.data.SchemeReader}.
 */
@NullMarked
package io.ytterby.certification.scheme.data;

import org.jspecify.annotations.NullMarked;
