/** Lineage over HTTP: as a graph, as a list, as a drawing. Start at {@link io.ytterby.tracking.lineage.rest.LotUpstreamResource}. */
@NullMarked
package io.ytterby.tracking.lineage.rest;

import org.jspecify.annotations.NullMarked;
