/**
 * Reads the processes and oxides that are shipped as files. Start at {@link
 * io.ytterby.tracking.transformation.data.ProcessesFile}.
 */
@NullMarked
package io.ytterby.tracking.transformation.data;

import org.jspecify.annotations.NullMarked;
