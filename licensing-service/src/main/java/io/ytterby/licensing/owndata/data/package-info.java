/**
 * Reads the retention policy. Start at {@link io.ytterby.licensing.owndata.data.RetentionFile}. Why: docs/adr/0025.
 */
@NullMarked
package io.ytterby.licensing.owndata.data;

import org.jspecify.annotations.NullMarked;
