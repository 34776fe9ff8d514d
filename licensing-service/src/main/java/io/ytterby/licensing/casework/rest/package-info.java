/** Flags, queues, assignment and workload over HTTP. Start at {@link io.ytterby.licensing.casework.rest.QueueResource}. */
@NullMarked
package io.ytterby.licensing.casework.rest;

import org.jspecify.annotations.NullMarked;
