/** The conformance suite of names. Start at {@link io.ytterby.gramcodes.suite.NameSuites}. */
@NullMarked
package io.ytterby.gramcodes.suite;

import org.jspecify.annotations.NullMarked;
