/**
 * Release requests over HTTP. Start at {@link io.ytterby.inspection.release.rest.ReleaseResource}.
 */
@NullMarked
package io.ytterby.inspection.release.rest;

import org.jspecify.annotations.NullMarked;
