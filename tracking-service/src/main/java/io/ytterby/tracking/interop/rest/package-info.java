/**
 * A lot's tree as other networks read it. Start at {@link io.ytterby.tracking.interop.rest.TractusxResource} for Catena-X and at
 * {@link io.ytterby.tracking.interop.rest.UntpResource} for UNTP.
 */
@NullMarked
package io.ytterby.tracking.interop.rest;

import org.jspecify.annotations.NullMarked;
