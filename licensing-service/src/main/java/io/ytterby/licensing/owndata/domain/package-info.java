/**
 * How long what is kept, and why. Start at {@link io.ytterby.licensing.owndata.domain.RetentionRule}. Why: docs/adr/0025.
 */
@NullMarked
package io.ytterby.licensing.owndata.domain;

import org.jspecify.annotations.NullMarked;
