/** The gateway beside nginx and HAProxy: `./ytterby bench gateway`. Start at {@link io.ytterby.benchmarks.gateway.GatewayBench}. */
@NullMarked
package io.ytterby.benchmarks.gateway;

import org.jspecify.annotations.NullMarked;
