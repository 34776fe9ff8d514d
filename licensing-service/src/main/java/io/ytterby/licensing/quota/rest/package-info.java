/** Quota rounds over HTTP. Start at {@link QuotaRoundResource}. */
@NullMarked
package io.ytterby.licensing.quota.rest;

import org.jspecify.annotations.NullMarked;
