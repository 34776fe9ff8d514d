/**
 * The schemes in use. Start at {@link io.ytterby.certification.scheme.app.SchemeBook}.
 */
@NullMarked
package io.ytterby.certification.scheme.app;

import org.jspecify.annotations.NullMarked;
