/** Other people's suites for footprints, run against the real certification-service: {@link io.ytterby.benchmarks.exchange.ExchangeSuites}. */
@NullMarked
package io.ytterby.benchmarks.exchange;

import org.jspecify.annotations.NullMarked;
