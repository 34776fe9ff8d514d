/** The conformance cases of PACT 3, played against a running system. Start at {@link io.ytterby.certification.exchange.suite.PactCases}. */
@NullMarked
package io.ytterby.certification.exchange.suite;

import org.jspecify.annotations.NullMarked;
