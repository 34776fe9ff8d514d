/** A service's own classes on a real PostgreSQL, without HTTP and relay. Start at {@link io.ytterby.benchmarks.service.ServiceInProcess}. */
@NullMarked
package io.ytterby.benchmarks.service;

import org.jspecify.annotations.NullMarked;
