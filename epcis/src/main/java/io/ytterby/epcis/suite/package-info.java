/** The conformance suites of EPCIS documents and hashes. Start at {@link io.ytterby.epcis.suite.EpcisSuites}. */
@NullMarked
package io.ytterby.epcis.suite;

import org.jspecify.annotations.NullMarked;
