/** Snapshots of the projection as a file. Start at {@link io.ytterby.gateway.projection.data.FileSnapshots}. */
@NullMarked
package io.ytterby.gateway.projection.data;

import org.jspecify.annotations.NullMarked;
