/**
 * An organisation's own data over HTTP. Start at {@link io.ytterby.licensing.owndata.rest.ExportResource}. Why: docs/adr/0025.
 */
@NullMarked
package io.ytterby.licensing.owndata.rest;

import org.jspecify.annotations.NullMarked;
